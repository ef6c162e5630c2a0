package org.acquis.redline;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;

/** Writes paragraphs with Word's own marks of insertion and deletion (ECMA-376 part 1, 17.13.5). */
final class RevisionXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String TAIL = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>";
    private static final int INDENT = 567;

    private final String who;
    private final StringBuilder xml = new StringBuilder(HEAD);
    private int ids;

    /**
     * @param author shown beside each change
     * @param date of each change, ISO 8601 with time and Z
     */
    RevisionXml(String author, String date) {
        who = "w:author=\"" + escaped(author) + "\" w:date=\"" + escaped(date) + "\"";
    }

    /** Adds a paragraph that is no part of either text. */
    void remark(String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Remark\"/></w:pPr>");
        run(text, "w:t");
        xml.append("</w:p>");
    }

    void paragraph(Piece piece) {
        xml.append("<w:p><w:pPr>");
        if (piece.heading()) {
            xml.append("<w:pStyle w:val=\"Clauseheading\"/>");
        } else if (piece.level() > 1) {
            xml.append("<w:ind w:left=\"").append((piece.level() - 1) * INDENT).append("\"/>");
        }
        if (piece.mark() != Op.EQUAL) {
            xml.append("<w:rPr><w:")
                    .append(element(piece.mark()))
                    .append(' ')
                    .append(change())
                    .append("/></w:rPr>");
        }
        xml.append("</w:pPr>");
        piece.edits().forEach(this::edit);
        xml.append("</w:p>");
    }

    private void edit(Edit edit) {
        if (edit.op() == Op.EQUAL) {
            run(edit.text(), "w:t");
            return;
        }
        String element = element(edit.op());
        xml.append("<w:").append(element).append(' ').append(change()).append('>');
        run(edit.text(), edit.op() == Op.DELETE ? "w:delText" : "w:t");
        xml.append("</w:").append(element).append('>');
    }

    private static String element(Op op) {
        return op == Op.INSERT ? "ins" : "del";
    }

    private String change() {
        return "w:id=\"" + ++ids + "\" " + who;
    }

    private void run(String text, String element) {
        xml.append("<w:r><").append(element).append(" xml:space=\"preserve\">");
        xml.append(escaped(text)).append("</").append(element).append("></w:r>");
    }

    String document() {
        return xml + TAIL;
    }

    /** Text as XML; characters that XML does not allow become U+FFFD. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)
                            || c == '\t'
                            || c == '\n';
                    safe.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }

    /** The other parts of the package, by name, the first two being those that Word looks for first. */
    static List<String[]> otherParts() {
        String xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        return List.of(
                new String[] {
                    "[Content_Types].xml",
                    xmlHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
                            + "</Types>"
                },
                new String[] {
                    "_rels/.rels",
                    xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>"
                },
                new String[] {
                    "word/_rels/document.xml.rels",
                    xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                            + "</Relationships>"
                },
                new String[] {
                    "word/styles.xml",
                    xmlHead + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Arial\"/>"
                            + "<w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
                            + "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                            + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Clauseheading\"><w:name w:val=\"Clause heading\"/>"
                            + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"220\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                            + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Remark\"><w:name w:val=\"Remark\"/>"
                            + "<w:basedOn w:val=\"Normal\"/><w:rPr><w:i/><w:color w:val=\"555555\"/><w:sz w:val=\"19\"/></w:rPr></w:style>"
                            + "</w:styles>"
                });
    }
}
