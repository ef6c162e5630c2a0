package org.acquis.redline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.acquis.files.StablePackage;

/** Writes small Word files for tests from the XML of their bodies. */
public final class WordText {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordText() {}

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public static byte[] of(String... paragraphs) {
        return of(List.of(paragraphs));
    }

    static byte[] of(List<String> paragraphs) {
        StringBuilder body = new StringBuilder();
        paragraphs.forEach(text -> body.append(paragraph(text)));
        return withBody(body.toString());
    }

    static String cell(String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : cells) {
            row.append(cell(text));
        }
        return row.append("</w:tr>").toString();
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    public static String note(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    static String box(String text) {
        return "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + paragraph(text) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    }

    static String link(String id, String text) {
        return "<w:hyperlink r:id=\"" + id + "\">" + run(text) + "</w:hyperlink>";
    }

    static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** A paragraph of the first list, whose numbers are Word's own. */
    public static String item(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run(text)
                + "</w:p>";
    }

    /** A document of this body; its notes have the ids 1, 2 and so on. */
    public static byte[] withBody(String body, String... notes) {
        return document(body, "", notes);
    }

    /** A document of these paragraphs with this text at the head of each page. */
    public static byte[] withHeader(String header, String... paragraphs) {
        StringBuilder body = new StringBuilder();
        List.of(paragraphs).forEach(text -> body.append(paragraph(text)));
        return document(body.toString(), header);
    }

    private static byte[] document(String body, String header, String... notes) {
        StringBuilder footnotes = new StringBuilder();
        for (int k = 0; k < notes.length; k++) {
            footnotes
                    .append("<w:footnote w:id=\"")
                    .append(k + 1)
                    .append("\">")
                    .append(paragraph(notes[k]))
                    .append("</w:footnote>");
        }
        String relationships = relationship(1, "numbering", "numbering.xml", "")
                + relationship(2, "hyperlink", "https://one.example/", " TargetMode=\"External\"")
                + relationship(3, "hyperlink", "https://two.example/", " TargetMode=\"External\"")
                + (notes.length == 0 ? "" : relationship(4, "footnotes", "footnotes.xml", ""))
                + (header.isEmpty() ? "" : relationship(5, "header", "header1.xml", ""));
        StablePackage pack = new StablePackage()
                .put(
                        "[Content_Types].xml",
                        HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + type("document", "document.main") + type("numbering", "numbering")
                                + (notes.length == 0 ? "" : type("footnotes", "footnotes"))
                                + (header.isEmpty() ? "" : type("header1", "header")) + "</Types>")
                .put("_rels/.rels", relationships(relationship(1, "officeDocument", "word/document.xml", "")))
                .put("word/_rels/document.xml.rels", relationships(relationships))
                .put(
                        "word/document.xml",
                        HEAD + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + body
                                + "<w:sectPr>"
                                + (header.isEmpty() ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId5\"/>")
                                + "</w:sectPr></w:body></w:document>")
                .put(
                        "word/numbering.xml",
                        HEAD + "<w:numbering xmlns:w=\"" + W + "\"><w:abstractNum w:abstractNumId=\"0\">"
                                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        if (notes.length > 0) {
            pack.put("word/footnotes.xml", HEAD + "<w:footnotes xmlns:w=\"" + W + "\">" + footnotes + "</w:footnotes>");
        }
        if (!header.isEmpty()) {
            pack.put("word/header1.xml", HEAD + "<w:hdr xmlns:w=\"" + W + "\">" + paragraph(header) + "</w:hdr>");
        }
        return pack.bytes();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + kind + "+xml\"/>";
    }

    private static String relationship(int id, String kind, String target, String mode) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + R + "/" + kind + "\" Target=\"" + target + "\"" + mode
                + "/>";
    }

    private static String relationships(String all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    /** A part of a package as text; empty where there is none. */
    public static String part(byte[] docx, String name) {
        return new String(bytes(docx, name), StandardCharsets.UTF_8);
    }

    /** The bytes of a part of a package; none where it has no such part. */
    static byte[] bytes(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
