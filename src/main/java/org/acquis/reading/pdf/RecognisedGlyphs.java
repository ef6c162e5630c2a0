package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.acquis.reading.recognition.RecognisedLine;
import org.acquis.reading.recognition.RecognisedPage;

/** Makes characters with places, as a PDF with text has them, of the words that were recognised on a picture. */
final class RecognisedGlyphs {

    /** The em of usual type is so much larger than the reach of its letters. */
    private static final float EM = 1.08f;

    /** Lines whose size is so near to the usual one have it: the reach of a line depends on which letters are in it. */
    private static final float SMALLER = 0.84f;

    private static final float LARGER = 1.22f;

    private static final float BLANK = 0.25f;
    private static final float RAISED_SIZE = 0.6f;
    private static final float RAISED = 0.25f;
    private static final float NOTE_SIZE = 0.85f;

    /** Notes begin so near below their ruling line, in line sizes. */
    private static final float BELOW_RULE = 2.5f;

    private static final float NOTES_FROM = 0.5f;

    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡§]{1,3}");

    private final RecognisedPage page;
    private final float scale;
    private final float slope;
    private final float body;
    private final List<Glyph> glyphs = new ArrayList<>();

    private RecognisedGlyphs(RecognisedPage page, float width) {
        this.page = page;
        this.scale = width / Math.max(1, page.width());
        this.slope = slope(page.lines());
        this.body = usual(page.lines());
    }

    /**
     * The characters of a page.
     *
     * @param number of the page, from 1
     * @param width of the page as it was drawn, in points
     */
    static List<Glyph> of(RecognisedPage page, float width) {
        RecognisedGlyphs made = new RecognisedGlyphs(page, width);
        float notesFrom = made.notesFrom();
        List<RecognisedLine> notes = page.lines().stream()
                .filter(line -> line.baseline() > notesFrom)
                .toList();
        RaisedMarks marks = RaisedMarks.of(
                page.lines().stream().filter(line -> !notes.contains(line)).toList(), notes);
        page.lines().forEach(line -> made.add(line, notes.contains(line), marks));
        return made.glyphs;
    }

    /** How far lines sink to the right: the slope of the middle one by length. */
    private static float slope(List<RecognisedLine> lines) {
        return middle(lines, Comparator.comparingDouble(RecognisedLine::slope))
                .map(RecognisedLine::slope)
                .orElse(0f);
    }

    private static float usual(List<RecognisedLine> lines) {
        return middle(lines, Comparator.comparingDouble(RecognisedLine::size))
                .map(RecognisedLine::size)
                .orElse(1f);
    }

    private static java.util.Optional<RecognisedLine> middle(
            List<RecognisedLine> lines, Comparator<RecognisedLine> order) {
        List<RecognisedLine> sorted = lines.stream().sorted(order).toList();
        double half = sorted.stream().mapToDouble(RecognisedGlyphs::length).sum() / 2;
        double sum = 0;
        for (RecognisedLine line : sorted) {
            sum += length(line);
            if (sum >= half) {
                return java.util.Optional.of(line);
            }
        }
        return java.util.Optional.empty();
    }

    private static double length(RecognisedLine line) {
        return line.right() - line.left();
    }

    /** The height of the rule under which notes stand, in pixels; below the page where there is none. */
    private float notesFrom() {
        float from = Float.MAX_VALUE;
        for (float rule : page.rules()) {
            boolean calls = page.lines().stream()
                    .anyMatch(line -> line.baseline() > rule
                            && line.baseline() < rule + BELOW_RULE * body
                            && MARK.matcher(line.words().get(0).text()).matches());
            if (rule > NOTES_FROM * page.height() && calls) {
                from = Math.min(from, rule);
            }
        }
        return from;
    }

    private void add(RecognisedLine line, boolean note, RaisedMarks marks) {
        float shown = line.size() > SMALLER * body && line.size() < LARGER * body ? body : line.size();
        float size = EM * scale * (note ? Math.min(shown, NOTE_SIZE * body) : shown);
        float middle = (line.left() + line.right()) / 2;
        float y = scale * (line.baseline() - slope * (middle - page.width() / 2f));
        boolean first = true;
        float end = Float.NaN;
        for (RecognisedLine.Word word : line.words()) {
            float left = scale * word.left();
            if (!Float.isNaN(end) && left > end) {
                glyphs.add(glyph(" ", end, y, left - end, size, word.confidence()));
            }
            String text = word.text();
            if (note && first && MARK.matcher(text).matches()) {
                place(text, word, y - RAISED * size, RAISED_SIZE * size, "");
            } else {
                RaisedMarks.Mark mark = marks.at(word);
                place(mark == null ? text : mark.before(), word, y, size, mark == null ? "" : mark.text());
            }
            first = false;
            end = scale * word.right();
        }
    }

    /** Spreads the letters of a word over its width: their own boxes are too rough to tell gaps from. */
    private void place(String text, RecognisedLine.Word word, float y, float size, String raised) {
        int[] points = text.codePoints().toArray();
        int count = points.length + raised.length();
        float left = scale * word.left();
        float width = scale * (word.right() - word.left()) / Math.max(1, count);
        boolean rightToLeft = RightToLeft.isWord(text);
        float confidence = raised.isEmpty() ? word.confidence() : withoutMark(word, points.length);
        for (int k = 0; k < points.length; k++) {
            int place = rightToLeft ? count - 1 - k : k;
            glyphs.add(glyph(Character.toString(points[k]), left + place * width, y, width, size, confidence));
        }
        for (int k = 0; k < raised.length(); k++) {
            int place = rightToLeft ? raised.length() - 1 - k : points.length + k;
            glyphs.add(glyph(
                    raised.substring(k, k + 1),
                    left + place * width,
                    y - RAISED * size,
                    width,
                    RAISED_SIZE * size,
                    confidence));
        }
    }

    /** A word whose mark was hard to read is not itself in doubt. */
    private static float withoutMark(RecognisedLine.Word word, int letters) {
        float least = 1;
        for (RecognisedLine.Letter letter :
                word.letters().subList(0, Math.min(letters, word.letters().size()))) {
            least = Math.min(least, letter.confidence());
        }
        return least;
    }

    private Glyph glyph(String text, float x, float y, float width, float size, float confidence) {
        return new Glyph(text, x, y, width, size, BLANK * size, false, false, glyphs.size(), confidence);
    }
}
