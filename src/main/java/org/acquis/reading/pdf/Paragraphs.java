package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.acquis.reading.Block;
import org.acquis.statement.Note;

/** Joins lines to paragraphs by distance, indent, size and punctuation, over columns and pages. */
final class Paragraphs {

    private static final float WIDE_GAP = 1.32f;
    private static final float INDENT = 0.8f;
    private static final float SHORT = 0.88f;

    /** The share of lines that may stand outside the edges of the text. */
    private static final float OUTSIDE = 0.1f;

    private static final Pattern TERMINAL = Pattern.compile(".*[.;:!?؟。؛…][\"”’')\\]»]*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?؟。…][\"”’')\\]»]*");

    private final float bodySize;
    private final float pitch;
    private final Hyphens hyphens;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Boolean> centred = new ArrayList<>();

    /** @param pitch distance of two lines of one paragraph, in points */
    Paragraphs(float bodySize, float pitch, Hyphens hyphens) {
        this.pitch = pitch;
        this.bodySize = bodySize;
        this.hyphens = hyphens;
    }

    /** Adds the lines of one column. */
    void add(List<TextLine> column, Notes notes) {
        if (column.isEmpty()) {
            return;
        }
        float left = edge(column.stream().map(TextLine::start).sorted().toList());
        float right = edge(column.stream()
                .map(TextLine::end)
                .sorted(Comparator.reverseOrder())
                .toList());
        Tables tables = Tables.of(column);
        for (int k = 0; k < column.size(); k++) {
            TextLine line = column.get(k);
            if (tables.holds(line)) {
                row(line, tables.row(line), notes);
                continue;
            }
            List<Note> lineNotes = new ArrayList<>();
            String text = text(line, notes, lineNotes);
            if (text.isBlank()) {
                continue;
            }
            boolean starts = paragraphs.isEmpty()
                    || last().isRow()
                    || (k == 0 ? startsAfterBreak(line, text) : starts(line, text, column.get(k - 1), left, right));
            if (starts) {
                paragraphs.add(Paragraph.of(line, text, lineNotes));
                centred.add(isCentred(line, left, right));
            } else {
                last().add(line, text, lineNotes, hyphens);
            }
        }
    }

    /** The edge of the text, outside of which a few heads and feet may stand. */
    private static float edge(List<Float> outermostFirst) {
        return outermostFirst.get(Math.round((outermostFirst.size() - 1) * OUTSIDE));
    }

    private Paragraph last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private void row(TextLine line, List<List<TextLine>> cells, Notes notes) {
        if (cells.isEmpty()) {
            return;
        }
        List<Note> found = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (List<TextLine> cell : cells) {
            String text = "";
            for (TextLine part : cell) {
                text = hyphens.joined(text, text(part, notes, found));
            }
            texts.add(text);
        }
        paragraphs.add(Paragraph.row(line, String.join("\t", texts), found));
        centred.add(false);
    }

    /**
     * The distance of two lines of one paragraph, in points: the smallest that comes often. Documents of short paragraphs have
     * more distances between paragraphs than inside them.
     *
     * @param columns of the whole document
     */
    static float pitch(List<List<TextLine>> columns, float bodySize) {
        List<Float> distances = new ArrayList<>();
        for (List<TextLine> column : columns) {
            for (int k = 1; k < column.size(); k++) {
                float distance = column.get(k).y() - column.get(k - 1).y();
                if (distance > 0.9f * bodySize && distance < 4 * bodySize) {
                    distances.add(distance);
                }
            }
        }
        distances.sort(Comparator.naturalOrder());
        int often = Math.max(2, distances.size() / 15);
        for (int k = 0; k + often < distances.size(); k++) {
            if (distances.get(k + often) - distances.get(k) < 0.04f * distances.get(k)) {
                return distances.get(k);
            }
        }
        return distances.isEmpty() ? 1.2f * bodySize : distances.get(0);
    }

    private boolean starts(TextLine line, String text, TextLine before, float left, float right) {
        Paragraph paragraph = last();
        float gap = line.y() - before.y();
        if (gap > WIDE_GAP * pitch * Math.max(1, line.size() / bodySize) || gap < -line.size()) {
            return true;
        }
        if (Math.abs(line.size() - before.size()) > 0.12f * Math.max(line.size(), before.size())
                || line.bold() != before.bold()
                        && (!continues(text, before)
                                || isCentred(line, left, right) && isCentred(before, left, right))) {
            return true;
        }
        if (Labels.isWordAlone(paragraph.text())) {
            return true;
        }
        boolean shortBefore = before.end() < left + SHORT * (right - left);
        boolean ended = TERMINAL.matcher(before.text()).matches() || endsInComma(before);
        if (Tables.isMarked(line) || Labels.opens(text) && (ended || shortBefore || isIndented(line, before))) {
            return true;
        }
        boolean hangs = Labels.opens(paragraph.text()) && !ended && !isIndented(paragraph.first(), line);
        if (isCentred(line, left, right) != isCentred(before, left, right) && shortBefore && !hangs) {
            return true;
        }
        if (isIndented(line, before) && ended && paragraph.lines() > 1) {
            return true;
        }
        boolean outdented = line.start() < before.start() - INDENT * line.size() && paragraph.lines() > 1;
        return outdented && ended || shortBefore && ended && !Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean opens(TextLine line, String text) {
        return Labels.opens(text) || Tables.isMarked(line);
    }

    private static boolean continues(String text, TextLine before) {
        return Character.isLowerCase(text.codePointAt(0))
                || !TERMINAL.matcher(before.text()).matches() && !before.bold();
    }

    private static boolean isIndented(TextLine line, TextLine before) {
        return line.start() > before.start() + INDENT * line.size();
    }

    private static boolean endsInComma(TextLine line) {
        return line.text().endsWith(",") || line.text().endsWith("،");
    }

    /** Whether the first line of a column or page begins a paragraph, or goes on with the last one. */
    private boolean startsAfterBreak(TextLine line, String text) {
        Paragraph paragraph = last();
        TextLine before = paragraph.last();
        if (Math.abs(line.size() - before.size()) > 0.12f * Math.max(line.size(), before.size())
                || line.bold() != before.bold()) {
            return true;
        }
        if (opens(line, text) || Labels.isWordAlone(paragraph.text())) {
            return true;
        }
        if (Character.isLowerCase(text.codePointAt(0)) || before.text().endsWith("-")) {
            return false;
        }
        return SENTENCE_END.matcher(paragraph.text()).matches()
                || TERMINAL.matcher(paragraph.text()).matches()
                || endsInComma(before) && paragraph.text().length() > 30
                || paragraph.first().size() > 1.15f * bodySize;
    }

    /** The line without the marks of notes, its compounds mended. */
    private String text(TextLine line, Notes notes, List<Note> found) {
        return hyphens.mended(
                notes.withoutMarks(line, found).replaceAll("\\s+", " ").strip());
    }

    private static boolean isCentred(TextLine line, float left, float right) {
        float before = line.start() - left;
        float after = right - line.end();
        return before > 2 * line.size() && Math.abs(before - after) < 1.5f * line.size();
    }

    /**
     * The blocks of all paragraphs in order.
     *
     * @param recognised what recognised a page, by the number of the page
     */
    List<Block> blocks(Map<Integer, String> recognised) {
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < paragraphs.size(); k++) {
            blocks.add(paragraphs.get(k).block(bodySize, centred.get(k), recognised));
        }
        return blocks;
    }
}
