package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The paragraphs and tables of a story, rows of a table, cells of a row; content controls around them are looked through. */
final class Blocks {

    private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml", "smartTag");

    private Blocks() {}

    static List<Element> of(Element story) {
        return found(story, Set.of("p", "tbl"));
    }

    static List<Element> rows(Element table) {
        return found(table, Set.of("tr"));
    }

    static List<Element> cells(Element row) {
        return found(row, Set.of("tc"));
    }

    private static List<Element> found(Element parent, Set<String> names) {
        List<Element> found = new ArrayList<>();
        collect(parent, names, found);
        return found;
    }

    private static void collect(Element parent, Set<String> names, List<Element> found) {
        for (Element child : Word.children(parent)) {
            String name = Word.name(child);
            if (names.contains(name)) {
                found.add(child);
            } else if (TRANSPARENT.contains(name)) {
                collect(child, names, found);
            }
        }
    }

    /** The stories inside an object: what stands in its text boxes. */
    static List<Element> boxes(Element object) {
        List<Element> boxes = new ArrayList<>();
        if (Word.is(object, "txbxContent")) {
            boxes.add(object);
            return boxes;
        }
        for (Element child : Word.children(object)) {
            boxes.addAll(boxes(child));
        }
        return boxes;
    }
}
