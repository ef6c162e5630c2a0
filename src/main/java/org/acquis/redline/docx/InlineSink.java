package org.acquis.redline.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Takes what a paragraph holds, in order. */
interface InlineSink {

    void text(String text, Element run, @Nullable Wrapper in);

    /**
     * Something that stands in a character's place.
     *
     * @param shown the character that it reads as, such as a tab, or {@link Item#OBJECT}
     * @param run null where it stands in no run
     */
    void object(char shown, Element element, @Nullable Element run, @Nullable Wrapper in);

    /** A hyperlink or field begins. */
    void opens(Wrapper wrapper);

    /** Something without width, such as a bookmark. */
    void marker(Element element, @Nullable Element run, @Nullable Wrapper in);
}
