package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acquis.reading.Block;
import org.acquis.statement.Note;
import org.jspecify.annotations.Nullable;

/** A paragraph as it grows from lines. */
final class Paragraph {

    private final TextLine first;
    private TextLine last;
    private String text;
    private final List<Note> notes = new ArrayList<>();
    private final int emphasis;
    private final boolean row;
    private Sureness sureness;
    private int lines = 1;

    /** A paragraph that begins with a line. */
    static Paragraph of(TextLine line, String text, List<Note> notes) {
        return new Paragraph(line, text, notes, false);
    }

    /** A row of a table, its cells parted by tabs. */
    static Paragraph row(TextLine line, String text, List<Note> notes) {
        return new Paragraph(line, text, notes, true);
    }

    private Paragraph(TextLine line, String text, List<Note> notes, boolean row) {
        this.row = row;
        this.first = line;
        this.last = line;
        this.sureness = line.sureness();
        this.text = text;
        this.emphasis = Math.min(line.emphasis(), text.length());
        this.notes.addAll(notes);
    }

    void add(TextLine line, String more, List<Note> moreNotes, Hyphens hyphens) {
        text = hyphens.joined(text, more);
        last = line;
        sureness = sureness.and(line.sureness());
        lines++;
        notes.addAll(moreNotes);
    }

    TextLine first() {
        return first;
    }

    TextLine last() {
        return last;
    }

    String text() {
        return text;
    }

    boolean isRow() {
        return row;
    }

    int lines() {
        return lines;
    }

    /** What recognised it, by the page it ends or begins on. */
    private @Nullable String by(Map<Integer, String> recognised) {
        return recognised.getOrDefault(last.page(), recognised.get(first.page()));
    }

    /**
     * The paragraph as a block.
     *
     * @param bodySize the size of most characters of the document, in points
     * @param recognised what recognised a page, by the number of the page
     */
    Block block(float bodySize, boolean centred, Map<Integer, String> recognised) {
        boolean large = first.size() > 1.15f * bodySize;
        boolean shortBold = first.bold() && last.bold() && text.length() < 120 && !text.matches(".*[.;:,]\\s*");
        return new Block(
                row ? Block.Kind.TABLE_ROW : large || shortBold ? Block.Kind.HEADING : Block.Kind.PARAGRAPH,
                "",
                0,
                text,
                first.page(),
                notes,
                emphasis,
                centred,
                sureness.recognition(by(recognised)));
    }
}
