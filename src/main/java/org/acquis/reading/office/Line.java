package org.acquis.reading.office;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Note;

/** The text of one paragraph while it is read. */
public final class Line {

    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private int emphasis;

    /** Adds text; emphasis counts as far as it reaches from the beginning without a break. */
    public void add(String more, boolean emphasised) {
        if (emphasised && emphasis == text.length()) {
            emphasis += more.length();
        }
        text.append(more);
    }

    /** Adds a note whose mark stands here. */
    public void note(Note note) {
        notes.add(note);
    }

    /** Puts a paragraph whose mark was deleted before this one. */
    public void putBefore(Line before) {
        if (before.text.length() > 0) {
            emphasis = before.emphasis;
            text.insert(0, before.text);
        }
        notes.addAll(0, before.notes);
    }

    /** Whether it holds nothing at all. */
    public boolean isEmpty() {
        return text.length() == 0 && notes.isEmpty();
    }

    /** Whether it holds no letter; there may be notes. */
    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /** What was added so far. */
    public String text() {
        return text.toString();
    }

    /** In the order of their marks. */
    public List<Note> notes() {
        return notes;
    }

    /** How many characters at the beginning are emphasised. */
    public int emphasis() {
        return emphasis;
    }
}
