package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph of a template with the place where a person finds it.
 *
 * @param place such as "paragraph 4", "table 1, row 2" or "footer"
 * @param inBody whether it stands in the running text itself, not in a table, header or footer
 */
record WordParagraph(String place, boolean inBody, Element element) {

    WordText words() {
        return new WordText(element);
    }

    /** The paragraphs of the running text and its tables in order, then those of headers and footers. */
    static List<WordParagraph> of(XWPFDocument document) {
        List<WordParagraph> paragraphs = new ArrayList<>();
        Walk walk = new Walk(paragraphs);
        walk.children(document.getDocument().getBody().getDomNode(), "", true);
        document.getHeaderList().forEach(header -> walk.aside(header, "header"));
        document.getFooterList().forEach(footer -> walk.aside(footer, "footer"));
        return paragraphs;
    }

    private static final class Walk {
        private final List<WordParagraph> found;
        private int paragraphs;
        private int tables;

        private Walk(List<WordParagraph> found) {
            this.found = found;
        }

        private void aside(XWPFHeaderFooter part, String place) {
            children(part._getHdrFtr().getDomNode(), place, false);
        }

        private void children(Node parent, String place, boolean inBody) {
            int row = 0;
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (WordText.is(child, "p")) {
                    paragraphs += inBody ? 1 : 0;
                    found.add(new WordParagraph(
                            place.isEmpty() ? "paragraph " + paragraphs : place, inBody, (Element) child));
                } else if (WordText.is(child, "tbl")) {
                    children(child, "table " + ++tables, false);
                } else if (WordText.is(child, "tr")) {
                    children(child, place + ", row " + ++row, false);
                } else if (child instanceof Element && !WordText.is(child, "sectPr")) {
                    children(child, place, inBody);
                }
            }
        }
    }
}
