package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.statement.Note;
import org.acquis.statement.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the document, its lines joined, before its place among the clauses is known.
 *
 * @param text on one line
 * @param label as markup or layout gives it apart from the text, or empty
 * @param level list or heading level from markup, or the indentation of a bullet; 0 where there is none
 * @param kind what markup or layout says it is
 * @param page from 1, or null
 * @param notes of the text
 * @param recognition that it was recognised from a picture, or null
 */
record Paragraph(
        String text,
        String label,
        int level,
        Block.Kind kind,
        @Nullable Integer page,
        List<Note> notes,
        @Nullable Recognition recognition) {
    Paragraph {
        notes = List.copyOf(notes);
    }

    Paragraph(String text, String label, int level, Block.Kind kind, @Nullable Integer page, List<Note> notes) {
        this(text, label, level, kind, page, notes, null);
    }

    Paragraph withText(String newText) {
        return new Paragraph(newText, label, level, kind, page, notes, recognition);
    }

    Paragraph withLabel(String newLabel) {
        return new Paragraph(text, newLabel, level, kind, page, notes, recognition);
    }

    Paragraph withNote(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Paragraph(text, label, level, kind, page, all, recognition);
    }

    /** The same paragraph, going on with another one. */
    Paragraph joinedWith(Paragraph next, String newText) {
        return new Paragraph(newText, label, level, kind, page, notes, Recognition.both(recognition, next.recognition));
    }

    boolean isTable() {
        return kind == Block.Kind.TABLE_ROW;
    }
}
