package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Says which differences of two documents a redline does not mark. */
final class Unmarked {

    private Unmarked() {}

    /** A line for each kind that differs. */
    static List<String> in(WordFile old, WordFile young) {
        List<String> lines = new ArrayList<>();
        if (!text(old.related("comments")).equals(text(young.related("comments")))) {
            lines.add("not marked, comments: those of the new document are kept, those of the old one left out");
        }
        if (count(old, "sectPr") != count(young, "sectPr")) {
            lines.add("not marked: breaks of sections");
        }
        if (count(old, "altChunk") + count(young, "altChunk") > 0) {
            lines.add("not marked: text of other files that Word shows in place");
        }
        return lines;
    }

    private static String text(@Nullable Part part) {
        return part == null ? "" : part.tree().getDocumentElement().getTextContent();
    }

    private static int count(WordFile file, String name) {
        int count = 0;
        for (Element element : Word.below(file.main().tree())) {
            count += Word.is(element, name) ? 1 : 0;
        }
        return count;
    }
}
