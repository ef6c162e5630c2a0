package org.acquis.reading.docx;

import java.util.HashMap;
import java.util.Map;
import org.acquis.reading.office.ListNumbers;
import org.acquis.statement.Note;
import org.jspecify.annotations.Nullable;

/** The texts of footnotes and endnotes by their ids; marks are given in the order of their references. */
final class NoteTexts {

    private final Map<String, String> footnotes = new HashMap<>();
    private final Map<String, String> endnotes = new HashMap<>();
    private int footnotesMet;
    private int endnotesMet;

    void putFootnote(String id, String text) {
        footnotes.put(id, text);
    }

    void putEndnote(String id, String text) {
        endnotes.put(id, text);
    }

    /** The note that a reference in the body means, or null where there is no such note. */
    @Nullable
    Note footnote(@Nullable String id) {
        String text = id == null ? null : footnotes.get(id);
        return text == null ? null : new Note(String.valueOf(++footnotesMet), text);
    }

    /** The endnote that a reference means; endnotes are counted in small roman numbers, as Word does. */
    @Nullable
    Note endnote(@Nullable String id) {
        String text = id == null ? null : endnotes.get(id);
        return text == null ? null : new Note(ListNumbers.write(++endnotesMet, "lowerRoman"), text);
    }
}
