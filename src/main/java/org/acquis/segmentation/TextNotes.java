package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Note;

/** Footnotes of plain text: below a rule of signs, defined as {@code [^4]: ...}, or numbered after the closing line. */
final class TextNotes {

    private static final Pattern DEFINITION = Pattern.compile("^\\[\\^([^\\]\\s]{1,12})\\]:\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern BELOW_RULE = Pattern.compile("^(\\d{1,3}|\\*{1,3}|[a-z]/)\\s+(\\S.*)$");
    private static final int MOST_LINES = 12;

    private record Found(Note note, boolean caret) {}

    private final List<Found> found = new ArrayList<>();

    boolean isDefinition(String line) {
        return line.startsWith("[^") && DEFINITION.matcher(line).matches();
    }

    void define(String text) {
        Matcher matcher = DEFINITION.matcher(text);
        if (matcher.matches()) {
            found.add(new Found(new Note(matcher.group(1), matcher.group(2)), true));
        }
    }

    /** Takes the notes that stand right below a rule; answers how many lines they were. */
    int takeAfterRule(List<SourceLine> below) {
        int taken = 0;
        while (taken < below.size()) {
            Matcher matcher = BELOW_RULE.matcher(below.get(taken).text());
            if (!matcher.matches() || Openings.operative(matcher.group(2)) || below.get(taken).text().indexOf('.') == 1) {
                return taken;
            }
            StringBuilder text = new StringBuilder(matcher.group(2));
            int line = taken;
            while (!Openings.endsTerminal(text.toString()) && line + 1 < below.size() && line - taken < MOST_LINES) {
                line++;
                text.append(' ').append(below.get(line).text());
            }
            found.add(new Found(new Note(matcher.group(1), text.toString()), false));
            taken = line + 1;
        }
        return taken;
    }

    /** The paragraphs with their notes: each where its mark stands last, else with the last paragraph. */
    List<Paragraph> attach(List<Paragraph> paragraphs) {
        List<Paragraph> result = new ArrayList<>(paragraphs);
        for (Found one : found) {
            int at = holder(result, one);
            if (at >= 0) {
                result.set(at, result.get(at).withNote(one.note()));
            }
        }
        return result;
    }

    private static int holder(List<Paragraph> paragraphs, Found one) {
        String mark = one.caret() ? "[^" + one.note().mark() + "]" : " " + one.note().mark();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            String text = paragraphs.get(i).text();
            if (one.caret() ? text.contains(mark) : text.endsWith(mark) || text.contains(mark + " ")) {
                return i;
            }
        }
        return paragraphs.size() - 1;
    }
}
