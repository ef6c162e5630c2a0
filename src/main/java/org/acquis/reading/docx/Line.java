package org.acquis.reading.docx;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Note;

/** The text of one paragraph while it is read. */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private int emphasis;

    /** Adds text; emphasis counts as far as it reaches from the beginning without a break. */
    void add(String more, boolean emphasised) {
        if (emphasised && emphasis == text.length()) {
            emphasis += more.length();
        }
        text.append(more);
    }

    void note(Note note) {
        notes.add(note);
    }

    /** Puts a paragraph whose mark was deleted before this one. */
    void putBefore(Line before) {
        if (before.text.length() > 0) {
            emphasis = before.emphasis;
            text.insert(0, before.text);
        }
        notes.addAll(0, before.notes);
    }

    boolean isEmpty() {
        return text.length() == 0 && notes.isEmpty();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    List<Note> notes() {
        return notes;
    }

    int emphasis() {
        return emphasis;
    }
}
