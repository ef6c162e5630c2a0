package org.acquis.redline.docx;

import org.acquis.redline.docx.Stream.Status;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A paragraph of the marked text, or a table among them. */
final class Written {

    final Element element;
    /** What became of its mark; SAME for a table. */
    Status mark;
    /** The old paragraph whose mark this is, or null. */
    @Nullable
    Element oldParagraph;
    /** The properties of the new paragraph whose mark this is, or null where it has none. */
    @Nullable
    Element newProperties;

    /** Whether its mark was exchanged with another's, or paragraphs were split or merged here. */
    boolean joined;

    final boolean table;

    private Written(Element element, Status mark, boolean table) {
        this.element = element;
        this.mark = mark;
        this.table = table;
    }

    static Written table(Element element) {
        return new Written(element, Status.SAME, true);
    }

    static Written paragraph(
            Element element, Status mark, @Nullable Element oldParagraph, @Nullable Element newParagraph) {
        Written written = new Written(element, mark, false);
        written.oldParagraph = oldParagraph;
        Element properties = newParagraph == null ? null : Word.child(newParagraph, "pPr");
        written.newProperties = properties == null ? null : (Element) properties.cloneNode(true);
        return written;
    }
}
