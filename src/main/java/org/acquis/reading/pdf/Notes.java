package org.acquis.reading.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
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

    private static final Pattern SIGN = Pattern.compile("(?<=[^\\s*†‡§])[*†‡§]{1,3}(?=[\\s.,;:)]|$)");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();
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
                notes.texts.merge(mark, line.text().substring(matcher.end()).strip(), again(mark));
            } else {
                notes.texts.merge(mark, line.text().strip(), hyphens::joined);
            }
        }
        return notes;
    }

    private static int firstNote(List<TextLine> lines, float bodySize) {
        Map<String, Integer> firstCalls = firstCalls(lines);
        int from = lines.size();
        for (int k = lines.size() - 1; k > 0; k--) {
            TextLine line = lines.get(k);
            TextLine before = lines.get(k - 1);
            boolean below = line.y() > before.y();
            Matcher matcher = MARK.matcher(line.text());
            boolean marked = matcher.find();
            boolean small = line.size() < SMALL * bodySize;
            boolean parted = below && line.y() - before.y() > GAP * 1.2f * line.size();
            boolean called = marked && firstCalls.getOrDefault(matcher.group(1), k) < k;
            boolean known = called || marked && isUsedForNotesAlone(line, matcher.group(1));
            if (known && small && (before.size() >= SMALL * bodySize || parted)) {
                from = k;
            } else if (called && parted && isWhole(lines, k, firstCalls)) {
                return k;
            }
            if (!small && from < lines.size()) {
                break;
            }
        }
        return from;
    }

    /** The first line that calls each mark; figures raised below the notes, such as those of formulas, call none of them. */
    private static Map<String, Integer> firstCalls(List<TextLine> lines) {
        Map<String, Integer> calls = new HashMap<>();
        for (int k = 0; k < lines.size(); k++) {
            for (TextLine.Raised raised : lines.get(k).raised()) {
                if (raised.start() > 0) {
                    calls.putIfAbsent(raised.mark(), k);
                }
            }
        }
        return calls;
    }

    /** A mark that stands raised at the beginning, or a sign. */
    private static boolean isUsedForNotesAlone(TextLine line, String mark) {
        return !Character.isLetterOrDigit(mark.codePointAt(0))
                || !line.raised().isEmpty() && line.raised().get(0).start() == 0;
    }

    /** All marks that the text above calls must be explained below, so that a list is not taken for notes. */
    private static boolean isWhole(List<TextLine> lines, int from, Map<String, Integer> firstCalls) {
        Set<String> explained = new HashSet<>();
        for (TextLine line : lines.subList(from, lines.size())) {
            Matcher matcher = MARK.matcher(line.text());
            if (matcher.find()) {
                explained.add(matcher.group(1));
            }
        }
        return firstCalls.entrySet().stream()
                .filter(call -> call.getValue() < from)
                .allMatch(call -> explained.contains(call.getKey()));
    }

    private static boolean isNext(String before, String mark) {
        return before.matches("\\d+") && mark.matches("\\d+") && Integer.parseInt(mark) == Integer.parseInt(before) + 1;
    }

    /** Two notes of one page with the same mark: neither may be lost. */
    private static BinaryOperator<String> again(String mark) {
        return (first, second) -> first + " " + mark + " " + second;
    }

    /** The notes that a raised mark calls: one, or two that follow each other where marks touch; none where there is no such note. */
    List<Note> called(String mark) {
        String whole = texts.get(mark);
        if (whole != null) {
            return List.of(note(mark, whole));
        }
        for (int k = 1; k < mark.length(); k++) {
            String first = texts.get(mark.substring(0, k));
            String second = texts.get(mark.substring(k));
            if (first != null && second != null && isNext(mark.substring(0, k), mark.substring(k))) {
                return List.of(note(mark.substring(0, k), first), note(mark.substring(k), second));
            }
        }
        return List.of();
    }

    private Note note(String mark, String text) {
        called.add(mark);
        return new Note(mark, text);
    }

    /**
     * A line without the marks of notes that this page has; the notes go to the list. Signs such as {@code *} need not be raised.
     */
    String withoutMarks(TextLine line, List<Note> found) {
        StringBuilder text = new StringBuilder(line.text());
        for (int k = line.raised().size() - 1; k >= 0; k--) {
            TextLine.Raised raised = line.raised().get(k);
            int end = raised.start() + raised.mark().length();
            if (end <= text.length() && text.substring(raised.start(), end).equals(raised.mark())) {
                List<Note> notes = called(raised.mark());
                found.addAll(0, notes);
                text.delete(raised.start(), notes.isEmpty() ? raised.start() : end);
            }
        }
        Matcher sign = SIGN.matcher(text);
        return sign.replaceAll(at -> {
            List<Note> notes = called(at.group());
            found.addAll(notes);
            return notes.isEmpty() ? at.group() : "";
        });
    }

    /** The notes that nothing on the page has called so far, each with its mark. */
    List<String> uncalled() {
        return texts.entrySet().stream()
                .filter(note -> !called.contains(note.getKey()))
                .map(note -> (note.getKey() + " " + note.getValue()).strip())
                .toList();
    }

    /** The lines of the body. */
    List<TextLine> body() {
        return body;
    }
}
