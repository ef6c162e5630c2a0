package org.acquis.redline.docx;

import java.util.List;
import org.w3c.dom.Element;

/** The table of clauses that changed, as wide as a page of A4 or Letter. */
final class SummaryTable {

    private static final int[] WIDTHS = {1100, 1100, 1500, 5300};
    private static final List<String> LINES = List.of("top", "bottom", "insideH");

    private SummaryTable() {}

    /** @param rows the first is the head */
    static Element of(Element beside, List<String[]> rows) {
        Element table = Word.create(beside, "tbl");
        Element properties = added(table, "tblPr");
        Element width = added(properties, "tblW");
        Word.set(width, "w", "0");
        Word.set(width, "type", "auto");
        Element borders = added(properties, "tblBorders");
        for (String side : LINES) {
            Element line = added(borders, side);
            Word.set(line, "val", "single");
            Word.set(line, "sz", "4");
            Word.set(line, "color", "BBBBBB");
        }
        Element grid = added(table, "tblGrid");
        for (int one : WIDTHS) {
            Word.set(added(grid, "gridCol"), "w", String.valueOf(one));
        }
        for (int k = 0; k < rows.size(); k++) {
            row(added(table, "tr"), rows.get(k), k == 0);
        }
        return table;
    }

    private static void row(Element row, String[] cells, boolean head) {
        Element properties = added(row, "trPr");
        added(properties, "cantSplit");
        if (head) {
            added(properties, "tblHeader");
        }
        for (int k = 0; k < cells.length; k++) {
            Element cell = added(row, "tc");
            Element width = added(added(cell, "tcPr"), "tcW");
            Word.set(width, "w", String.valueOf(WIDTHS[k]));
            Word.set(width, "type", "dxa");
            Element paragraph = added(cell, "p");
            Element spacing = added(added(paragraph, "pPr"), "spacing");
            Word.set(spacing, "before", "20");
            Word.set(spacing, "after", "20");
            Element run = added(paragraph, "r");
            Element looks = added(run, "rPr");
            if (head) {
                added(looks, "b");
            }
            Word.set(added(looks, "sz"), "val", "18");
            Element text = added(run, "t");
            text.setAttributeNS(Word.XML, "xml:space", "preserve");
            text.setTextContent(cells[k]);
        }
    }

    private static Element added(Element parent, String name) {
        return (Element) parent.appendChild(Word.create(parent, name));
    }
}
