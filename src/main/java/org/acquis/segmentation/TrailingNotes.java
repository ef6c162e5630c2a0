package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Note;

/** Footnotes of plain text that stand after its last line, each opened by the number that a paragraph above ends with. */
final class TrailingNotes {

    private static final Pattern NOTE = Pattern.compile("(\\d{1,3}|\\*{1,3})\\s+(\\p{Lu}.*)", Pattern.DOTALL);

    private TrailingNotes() {}

    /** The paragraphs without such notes, each of which goes to the paragraph that bears its mark. */
    static List<Paragraph> taken(List<Paragraph> paragraphs) {
        List<Paragraph> rest = new ArrayList<>(paragraphs);
        while (rest.size() > 2) {
            int last = rest.size() - 1;
            int first =
                    isNote(rest, last) || !isNote(rest, last - 1) || isFinished(rest.get(last - 1)) ? last : last - 1;
            if (!isNote(rest, first)) {
                break;
            }
            Matcher note = NOTE.matcher(rest.get(first).text());
            boolean matches = note.matches();
            String tail = first == last ? "" : " " + rest.get(last).text();
            int holder = holder(rest, first, note.group(1));
            rest.subList(first, rest.size()).clear();
            if (matches) {
                rest.set(holder, rest.get(holder).withNote(new Note(note.group(1), note.group(2) + tail)));
            }
        }
        return rest;
    }

    private static boolean isFinished(Paragraph paragraph) {
        return Openings.endsTerminal(paragraph.text());
    }

    private static boolean isNote(List<Paragraph> paragraphs, int at) {
        Paragraph paragraph = paragraphs.get(at);
        Matcher note = NOTE.matcher(paragraph.text());
        return paragraph.label().isEmpty()
                && !paragraph.isTable()
                && note.matches()
                && holder(paragraphs, at, note.group(1)) >= 0;
    }

    /** The last paragraph above whose sentence ends with the mark; -1 where there is none. */
    private static int holder(List<Paragraph> paragraphs, int before, String mark) {
        Pattern ending = Pattern.compile("(?:[.,;:)]\\s?|\\p{L})" + Pattern.quote(mark) + "[,.;]?$");
        for (int i = before - 1; i >= 0; i--) {
            String text = paragraphs.get(i).text();
            if (ending.matcher(text.substring(Math.max(0, text.length() - 12))).find()) {
                return i;
            }
        }
        return -1;
    }
}
