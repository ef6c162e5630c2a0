package org.acquis.redline;

import org.acquis.files.StablePackage;
import org.acquis.statement.Clause;
import org.acquis.statement.Note;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/** Sets a statement as a plain Word document, a paragraph for each clause with its label. */
final class CleanDocument {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int INDENT = 567;

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int noteCount;

    private CleanDocument() {}

    static byte[] of(Statement statement) {
        CleanDocument document = new CleanDocument();
        statement.clauses().forEach(document::clause);
        return document.packed();
    }

    private void clause(Clause clause) {
        body.append("<w:p><w:pPr>");
        if (clause.role() == Role.HEADING) {
            body.append("<w:pStyle w:val=\"Clauseheading\"/>");
        } else if (clause.level() > 1) {
            body.append("<w:ind w:left=\"")
                    .append((clause.level() - 1) * INDENT)
                    .append("\"/>");
        }
        String words = clause.text().replaceAll("\\s+", " ").strip();
        body.append("</w:pPr>").append(run(clause.label().isEmpty() ? words : clause.label() + " " + words));
        for (Note note : clause.notes()) {
            noteCount++;
            body.append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"")
                    .append(noteCount)
                    .append("\"/></w:r>");
            notes.append("<w:footnote w:id=\"")
                    .append(noteCount)
                    .append("\"><w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>");
            notes.append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>");
            notes.append(run(" " + note.text().replaceAll("\\s+", " ").strip())).append("</w:p></w:footnote>");
        }
        body.append("</w:p>");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    /** Text as XML; characters that XML does not allow become U+FFFD. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    boolean forbidden = c < 0x20 || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF;
                    safe.appendCodePoint(forbidden ? 0xFFFD : c);
                }
            }
        });
        return safe.toString();
    }

    private byte[] packed() {
        return new StablePackage()
                .put(
                        "[Content_Types].xml",
                        XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + type("document", "document.main") + type("styles", "styles")
                                + type("footnotes", "footnotes") + "</Types>")
                .put(
                        "_rels/.rels",
                        XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + relationship(1, "officeDocument", "word/document.xml") + "</Relationships>")
                .put(
                        "word/_rels/document.xml.rels",
                        XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + relationship(1, "styles", "styles.xml")
                                + relationship(2, "footnotes", "footnotes.xml") + "</Relationships>")
                .put(
                        "word/document.xml",
                        XML + "<w:document" + W + "><w:body>" + body + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
                                + "</w:sectPr></w:body></w:document>")
                .put("word/styles.xml", styles())
                .put(
                        "word/footnotes.xml",
                        XML + "<w:footnotes" + W + ">" + separator(-1, "separator")
                                + separator(0, "continuationSeparator") + notes + "</w:footnotes>")
                .bytes();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + kind + "+xml\"/>";
    }

    private static String relationship(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String separator(int id, String kind) {
        return "<w:footnote w:type=\"" + kind + "\" w:id=\"" + id + "\"><w:p><w:r><w:" + kind
                + "/></w:r></w:p></w:footnote>";
    }

    private static String styles() {
        return XML + "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Clauseheading\"><w:name w:val=\"Clause heading\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"220\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Note\"><w:name w:val=\"Note\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"40\"/></w:pPr><w:rPr><w:sz w:val=\"18\"/></w:rPr></w:style>"
                + "</w:styles>";
    }
}
