package org.acquis.redline.docx;

import org.w3c.dom.Element;

/** Names deleted text as such: Word reads {@code w:t} and {@code w:instrText} in a deletion as damage. */
final class DeletedText {

    private DeletedText() {}

    static void in(Element run) {
        for (Element child : Word.children(run)) {
            String name = Word.name(child);
            if (name.equals("t") || name.equals("instrText")) {
                Word.document(child).renameNode(child, Word.W, name.equals("t") ? "w:delText" : "w:delInstrText");
            }
        }
    }
}
