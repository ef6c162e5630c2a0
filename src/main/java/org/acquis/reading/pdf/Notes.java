package org.acquis.reading.pdf;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Note;

/**
 * Takes footnotes from the foot of a page: the last lines, begun by a mark, in smaller type than the body or parted from it by a
 * gap and called by raised marks in the text above.
 */
final class Notes {

    /** Smaller than this share of the body's size. */
    private static final float SMALL = 0.93f;

    /** A gap of so many line heights parts notes from the body. */
    private static final float GAP = 1.8f;

    private static final Pattern MARK = Pattern.compile("^\\s*(\\d{1,3}|[٠-٩]{1,3}|[*†‡§]{1,3}|[a-z])[.)]?\\s*(?=\\S)");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<TextLine> body;

    private Notes(List<TextLine> body) {
        this.body = body;
    }

    /**
     * Parts the lines of one page.
     *
     * @param lines in reading order, without furniture
     * @param bodySize the size of most characters of the document, in points
     */
    static Notes of(List<TextLine> lines, float bodySize, Hyphens hyphens) {
        int from = firstNote(lines, bodySize);
        if (from >= lines.size()) {
            return new Notes(lines);
        }
        Notes notes = new Notes(List.copyOf(lines.subList(0, from)));
        String mark = "";
        for (TextLine line : lines.subList(from, lines.size())) {
            Matcher matcher = MARK.matcher(line.text());
            boolean raised = !line.raised().isEmpty() && line.raised().get(0).start() == 0;
            if (matcher.find() && (raised || notes.texts.isEmpty() || isNext(mark, matcher.group(1)))) {
                mark = matcher.group(1);
                notes.texts.put(mark, line.text().substring(matcher.end()).strip());
            } else {
                notes.texts.merge(mark, line.text().strip(), hyphens::joined);
            }
        }
        return notes;
    }

    private static int firstNote(List<TextLine> lines, float bodySize) {
        Set<String> called = new HashSet<>();
        lines.forEach(line -> line.raised().stream()
                .filter(raised -> raised.start() > 0)
                .forEach(raised -> called.add(raised.mark())));
        int from = lines.size();
        for (int k = lines.size() - 1; k > 0; k--) {
            TextLine line = lines.get(k);
            TextLine before = lines.get(k - 1);
            boolean below = line.y() > before.y();
            Matcher matcher = MARK.matcher(line.text());
            boolean marked = matcher.find();
            boolean small = line.size() < SMALL * bodySize;
            boolean parted = below && line.y() - before.y() > GAP * 1.2f * line.size();
            boolean known = marked && isKnown(line, matcher.group(1), called);
            if (known && small && (before.size() >= SMALL * bodySize || parted)) {
                from = k;
            } else if (marked && parted && called.contains(matcher.group(1)) && isWhole(lines, k, called)) {
                return k;
            }
            if (!small && from < lines.size()) {
                break;
            }
        }
        return from;
    }

    /** A mark that the text above calls, that stands raised, or that is used for nothing else. */
    private static boolean isKnown(TextLine line, String mark, Set<String> called) {
        return called.contains(mark)
                || !Character.isLetterOrDigit(mark.codePointAt(0))
                || !line.raised().isEmpty() && line.raised().get(0).start() == 0;
    }

    /** All marks of the page that are called above must be explained below, so that a list is not taken for notes. */
    private static boolean isWhole(List<TextLine> lines, int from, Set<String> called) {
        Set<String> explained = new HashSet<>();
        for (TextLine line : lines.subList(from, lines.size())) {
            Matcher matcher = MARK.matcher(line.text());
            if (matcher.find()) {
                explained.add(matcher.group(1));
            }
        }
        return explained.containsAll(called);
    }

    private static boolean isNext(String before, String mark) {
        return before.matches("\\d+") && mark.matches("\\d+") && Integer.parseInt(mark) == Integer.parseInt(before) + 1;
    }

    /** The notes that a raised mark calls: one, or two that follow each other where marks touch; none where there is no such note. */
    static List<Note> called(String mark, Map<String, String> notes) {
        String whole = notes.get(mark);
        if (whole != null) {
            return List.of(new Note(mark, whole));
        }
        for (int k = 1; k < mark.length(); k++) {
            String first = notes.get(mark.substring(0, k));
            String second = notes.get(mark.substring(k));
            if (first != null && second != null && isNext(mark.substring(0, k), mark.substring(k))) {
                return List.of(new Note(mark.substring(0, k), first), new Note(mark.substring(k), second));
            }
        }
        return List.of();
    }

    /** The lines of the body. */
    List<TextLine> body() {
        return body;
    }

    /** The notes by their marks, in order. */
    Map<String, String> texts() {
        return texts;
    }
}
