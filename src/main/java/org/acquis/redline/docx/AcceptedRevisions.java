package org.acquis.redline.docx;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts the tracked changes that a tree already holds, as Word's "Accept all" does (ECMA-376 part 1, 17.13.5). */
final class AcceptedRevisions {

    private static final Set<String> GONE = Set.of("del", "moveFrom");
    private static final Set<String> KEPT = Set.of("ins", "moveTo");
    private static final Set<String> MARKERS = Set.of(
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd");
    private static final Set<String> CHANGES = Set.of(
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "cellIns",
            "cellMerge");

    private int count;

    private AcceptedRevisions() {}

    /** Accepts all in the stories of a document and gives how many there were. */
    static int in(WordFile file) {
        int count = in(file.main().tree().getDocumentElement());
        for (String kind : List.of("footnotes", "endnotes")) {
            Part part = file.related(kind);
            count += part == null ? 0 : in(part.tree().getDocumentElement());
        }
        for (Part part : Headers.of(file)) {
            count += in(part.tree().getDocumentElement());
        }
        return count;
    }

    private static int in(Element root) {
        AcceptedRevisions accepted = new AcceptedRevisions();
        accepted.below(root);
        return accepted.count;
    }

    private void below(Element parent) {
        for (Element child : Word.children(parent)) {
            String name = Word.name(child);
            if (MARKERS.contains(name)) {
                Word.remove(child);
            } else if (CHANGES.contains(name)) {
                count++;
                Word.remove(child);
            } else if (GONE.contains(name)) {
                count++;
                Word.remove(child);
            } else if (KEPT.contains(name)) {
                count++;
                below(child);
                Word.unwrap(child);
            } else if (name.equals("tr") && has(child, "trPr", "del")
                    || name.equals("tc") && has(child, "tcPr", "cellDel")) {
                count++;
                Word.remove(child);
            } else if (name.equals("p")) {
                paragraph(child);
            } else {
                below(child);
            }
        }
        removeEmptyTables(parent);
    }

    private static boolean has(Element element, String properties, String mark) {
        Element found = Word.child(element, properties);
        return found != null && Word.child(found, mark) != null;
    }

    /** A paragraph whose mark is gone runs on into the next one. */
    private void paragraph(Element paragraph) {
        boolean markGone = markGone(paragraph);
        below(paragraph);
        if (!markGone) {
            return;
        }
        Element next = nextParagraph(paragraph);
        Element properties = Word.child(paragraph, "pPr");
        boolean empty = Word.children(paragraph).stream().allMatch(child -> child == properties);
        if (next != null) {
            Word.remove(properties);
            Element nextProperties = Word.child(next, "pPr");
            Node place = nextProperties == null ? next.getFirstChild() : nextProperties.getNextSibling();
            while (paragraph.getFirstChild() != null) {
                next.insertBefore(paragraph.getFirstChild(), place);
            }
            Word.remove(paragraph);
        } else if (empty && List.of("body", "sdtContent").contains(Word.name(paragraph.getParentNode()))) {
            Word.remove(paragraph);
        }
    }

    private static boolean markGone(Element paragraph) {
        Element properties = Word.child(paragraph, "pPr");
        Element ofMark = properties == null ? null : Word.child(properties, "rPr");
        return ofMark != null && (Word.child(ofMark, "del") != null || Word.child(ofMark, "moveFrom") != null);
    }

    private static @Nullable Element nextParagraph(Element paragraph) {
        for (Node next = paragraph.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (Word.is(next, "p")) {
                return (Element) next;
            }
            if (Word.is(next, "tbl") || Word.is(next, "sdt")) {
                return null;
            }
        }
        return null;
    }

    private static void removeEmptyTables(Element parent) {
        for (Element child : Word.children(parent)) {
            if (Word.is(child, "tbl") && Word.below(child).stream().noneMatch(one -> Word.is(one, "tr"))) {
                Word.remove(child);
            }
        }
    }
}
