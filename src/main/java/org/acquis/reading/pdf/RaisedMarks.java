package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.reading.recognition.RecognisedLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of footnotes in recognised text. They are a tenth of an inch high and often taken for quotes or stars: what hangs
 * raised at the end of a word is a mark, and where there are as many as notes below, they are these notes' in order.
 */
final class RaisedMarks {

    /** A mark in a word: what stands before it, and its own text; empty where it cannot be read. */
    record Mark(String before, String text) {}

    private static final Pattern NUMBER_AFTER_STOP = Pattern.compile("^(.*\\p{L}.*[;,.:)”\"])(\\d{1,2})$");
    private static final Pattern NUMBER_AFTER_LETTER = Pattern.compile("^(\\p{L}{3,})(\\d{1,2})$");
    private static final Pattern SIGN = Pattern.compile("^(.*\\p{L}.*[;,.:\\p{L}])(['’‘*°!\"”“^]{1,2})$");
    private static final Pattern OPENING = Pattern.compile("['‘“\"]\\p{L}");
    private static final Pattern NOTE = Pattern.compile("\\d{1,3}");

    private final Map<RecognisedLine.Word, Mark> marks = new IdentityHashMap<>();

    private RaisedMarks() {}

    static RaisedMarks of(List<RecognisedLine> body, List<RecognisedLine> notes) {
        RaisedMarks found = new RaisedMarks();
        List<String> numbers = notes.stream()
                .map(line -> line.words().get(0).text())
                .filter(text -> NOTE.matcher(text).matches())
                .toList();
        if (numbers.isEmpty()) {
            return found;
        }
        List<RecognisedLine.Word> marked = new ArrayList<>();
        for (RecognisedLine line : body) {
            boolean quotes = false;
            for (RecognisedLine.Word word : line.words()) {
                quotes |= OPENING.matcher(word.text()).find();
                Mark mark = mark(word, quotes, numbers);
                if (mark != null) {
                    found.marks.put(word, mark);
                    marked.add(word);
                }
            }
        }
        if (marked.size() == numbers.size()) {
            for (int k = 0; k < marked.size(); k++) {
                Mark mark = found.marks.get(marked.get(k));
                if (mark != null) {
                    found.marks.put(marked.get(k), new Mark(mark.before, numbers.get(k)));
                }
            }
        }
        return found;
    }

    private static @Nullable Mark mark(RecognisedLine.Word word, boolean quotes, List<String> numbers) {
        String text = word.text();
        for (Pattern pattern : List.of(NUMBER_AFTER_STOP, NUMBER_AFTER_LETTER)) {
            Matcher number = pattern.matcher(text);
            if (number.matches() && numbers.contains(number.group(2))) {
                return new Mark(number.group(1), number.group(2));
            }
        }
        Matcher sign = SIGN.matcher(text);
        return sign.matches() && !quotes ? new Mark(sign.group(1), "") : null;
    }

    /** The mark in a word, or null. */
    @Nullable
    Mark at(RecognisedLine.Word word) {
        return marks.get(word);
    }
}
