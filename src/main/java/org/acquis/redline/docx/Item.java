package org.acquis.redline.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A character of a paragraph, or what stands in a character's place.
 *
 * @param shown the character, or one of the constants
 * @param key what it is, beyond the character; equal items have equal keys
 * @param element the object or marker; for a paragraph mark the paragraph; for text the run
 * @param run it stands in, or null
 * @param in the innermost wrapper, or null
 */
record Item(
        Kind kind,
        char shown,
        String key,
        Element element,
        @Nullable Element run,
        @Nullable Wrapper in) {

    /** Stands for pictures, notes, equations and the like. */
    static final char OBJECT = '\uFFFC';

    /** What an item is. */
    enum Kind {
        TEXT,
        OBJECT,
        /** The beginning of a hyperlink or field. */
        OPENING,
        /** The mark at the end of a paragraph. */
        MARK,
        /** Without width. */
        MARKER
    }
}
