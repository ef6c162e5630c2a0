package org.acquis.reading;

import java.util.List;
import org.acquis.statement.Note;
import org.acquis.statement.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or table row as the document shows it, before anything is decided about clauses.
 *
 * @param kind what the document's own markup or layout says it is
 * @param label the number as Word or the page shows it, where markup or layout gives it apart from the text; else empty (a
 *     typed number stays in {@code text})
 * @param level list or heading level from 1 where markup gives it, else 0
 * @param text the text; {@code \n} marks a line break of the source (every line of a plain text file, a soft break in DOCX),
 *     {@code \t} a tab or the gap between table cells
 * @param page the page it begins on, from 1, or null
 * @param notes footnotes and endnotes whose marks stand in it
 * @param emphasis how many leading UTF-16 units of the text are italic, underlined or bold (the opening phrase), 0 for none
 * @param centred whether it is set in the middle of the line
 * @param recognition that it was recognised from a picture, or null where its author's own characters were read
 */
public record Block(
        Kind kind,
        String label,
        int level,
        String text,
        @Nullable Integer page,
        List<Note> notes,
        int emphasis,
        boolean centred,
        @Nullable Recognition recognition) {

    /** What the document says a block is. */
    public enum Kind {
        /** A heading style, or a line that the layout sets as one. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** A numbered or bulleted paragraph. */
        LIST_ITEM,
        /** One row of a table, cells parted by tabs. */
        TABLE_ROW
    }

    public Block {
        notes = List.copyOf(notes);
    }

    /** A block whose author's own characters were read. */
    public Block(
            Kind kind,
            String label,
            int level,
            String text,
            @Nullable Integer page,
            List<Note> notes,
            int emphasis,
            boolean centred) {
        this(kind, label, level, text, page, notes, emphasis, centred, null);
    }

    /** Running text without anything known about its looks. */
    public static Block paragraph(String text, @Nullable Integer page) {
        return new Block(Kind.PARAGRAPH, "", 0, text, page, List.of(), 0, false);
    }
}
