package org.acquis.sample;

import org.acquis.files.StablePackage;

/** Writes small Word files from paragraphs, with styles and, where wanted, Word's own numbering. */
public final class WordKit {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final String footer;

    /** @param footer at the foot of each page beside the page number */
    public WordKit(String footer) {
        this.footer = footer;
    }

    /** Adds a paragraph of a style; the first {@code italic} characters are set in italics. */
    public WordKit paragraph(String style, String text, int italic) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        if (italic > 0) {
            body.append("<w:r><w:rPr><w:i/></w:rPr>")
                    .append(text(text.substring(0, italic)))
                    .append("</w:r>");
        }
        body.append("<w:r>").append(text(text.substring(italic))).append("</w:r></w:p>");
        return this;
    }

    private static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** @param automatic whether the styles of clauses bear Word's own numbers */
    public byte[] bytes(boolean automatic) {
        return new StablePackage()
                .put("[Content_Types].xml", contentTypes())
                .put("_rels/.rels", relationships("officeDocument", "word/document.xml"))
                .put(
                        "word/_rels/document.xml.rels",
                        relationships("styles", "styles.xml", "numbering", "numbering.xml", "footer", "footer1.xml"))
                .put(
                        "word/document.xml",
                        HEAD + "<w:document" + W + " xmlns:r=\"" + REL + "\"><w:body>" + body
                                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                + "<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
                                + "</w:sectPr></w:body></w:document>")
                .put("word/styles.xml", styles(automatic))
                .put("word/numbering.xml", numbering())
                .put(
                        "word/footer1.xml",
                        HEAD + "<w:ftr" + W + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r>" + text(footer + "  ")
                                + "</w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
                .bytes();
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main") + override("styles", "styles")
                + override("numbering", "numbering")
                + override("footer1", "footer") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int k = 0; k < kindsAndTargets.length; k += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(k / 2 + 1)
                    .append("\" Type=\"")
                    .append(REL)
                    .append('/')
                    .append(kindsAndTargets[k])
                    .append("\" Target=\"")
                    .append(kindsAndTargets[k + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String styles(boolean automatic) {
        return HEAD + "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"269\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style(
                        "Title",
                        "Title",
                        "<w:spacing w:before=\"120\" w:after=\"160\"/><w:jc w:val=\"center\"/>",
                        "<w:b/><w:sz w:val=\"30\"/>")
                + style(
                        "Placeanddate",
                        "Place and date",
                        "<w:spacing w:after=\"300\"/><w:jc w:val=\"center\"/>",
                        "<w:sz w:val=\"22\"/>")
                + style(
                        "Notice",
                        "Notice",
                        "<w:jc w:val=\"center\"/>",
                        "<w:i/><w:color w:val=\"666666\"/><w:sz w:val=\"19\"/>")
                + style(
                        "Guidance",
                        "Guidance",
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF4CC\"/>",
                        "<w:color w:val=\"7A5B00\"/><w:sz w:val=\"20\"/>")
                + style(
                        "Clauseheading",
                        "Clause heading",
                        "<w:keepNext/><w:spacing w:before=\"260\" w:after=\"120\"/>",
                        "<w:b/>")
                + style("Openingline", "Opening line", "", "<w:i/>")
                + style("Preambular", "Preambular", "<w:ind w:firstLine=\"567\"/>", "")
                + style("Operative", "Operative", automatic ? list(0) : "<w:ind w:firstLine=\"567\"/>", "")
                + style(
                        "Subparagraph",
                        "Sub-paragraph",
                        automatic ? list(1) : "<w:ind w:left=\"1134\" w:hanging=\"567\"/>",
                        "")
                + style("Point", "Point", automatic ? list(2) : "<w:ind w:left=\"1701\" w:hanging=\"567\"/>", "")
                + style("Paragraph", "Paragraph", automatic ? list(0) : "", "")
                + style("Plainparagraph", "Plain paragraph", "", "")
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String list(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    private static String numbering() {
        return HEAD + "<w:numbering" + W
                + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "decimal", "%1.", 0, 567) + level(1, "lowerLetter", "(%2)", 1134, 567)
                + level(2, "lowerRoman", "(%3)", 1701, 567)
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String level(int level, String format, String text, int left, int hanging) {
        String indent = left == 0
                ? "<w:ind w:left=\"0\" w:firstLine=\"567\"/>"
                : "<w:ind w:left=\"" + left + "\" w:hanging=\"" + hanging + "\"/>";
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr>" + indent
                + "</w:pPr></w:lvl>";
    }
}
