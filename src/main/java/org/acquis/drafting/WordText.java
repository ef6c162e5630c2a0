package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of one Word paragraph, across its runs, so that they can be changed and keep the looks of the run they stand in. */
final class WordText {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Element paragraph;

    WordText(Element paragraph) {
        this.paragraph = paragraph;
    }

    /** The words; tabs and line breaks of the paragraph have no part in them. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces().forEach(piece -> text.append(words(piece)));
        return text.toString();
    }

    /** Puts words in place of others; they take the looks of the first that goes. */
    void replace(int start, int end, String words) {
        int at = 0;
        boolean put = false;
        for (Element piece : pieces()) {
            String text = words(piece);
            int from = Math.max(start, at) - at;
            int to = Math.min(end, at + text.length()) - at;
            if (from < to) {
                set(piece, text.substring(0, from) + (put ? "" : words) + text.substring(to));
                put = true;
            }
            at += text.length();
        }
    }

    /** The document model of the Word library knows no way to ask an element for its text. */
    private static String words(Element piece) {
        StringBuilder words = new StringBuilder();
        for (Node child = piece.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : "");
        }
        return words.toString();
    }

    private static void set(Element piece, String text) {
        while (piece.getFirstChild() != null) {
            piece.removeChild(piece.getFirstChild());
        }
        piece.appendChild(piece.getOwnerDocument().createTextNode(text));
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** The paragraph's style, or empty. */
    String style() {
        Element properties = child(paragraph, "pPr");
        Element style = properties == null ? null : child(properties, "pStyle");
        return style == null ? "" : style.getAttributeNS(W, "val");
    }

    private List<Element> pieces() {
        List<Element> pieces = new ArrayList<>();
        gather(paragraph, pieces);
        return pieces;
    }

    private static void gather(Node node, List<Element> pieces) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "t")) {
                pieces.add((Element) child);
            } else if (!is(child, "p")) {
                gather(child, pieces);
            }
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    static @org.jspecify.annotations.Nullable Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }
}
