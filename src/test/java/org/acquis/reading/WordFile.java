package org.acquis.reading;

import java.util.ArrayList;
import java.util.List;
import org.acquis.files.StablePackage;

/** Builds small Word packages from the XML of their parts. */
public final class WordFile {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private record Part(String name, String xml) {}

    private final List<Part> parts = new ArrayList<>();
    private String body = "";
    private String namespace = TRANSITIONAL;
    private String prologue = "";

    public WordFile body(String xml) {
        body = xml;
        return this;
    }

    public WordFile strict() {
        namespace = STRICT;
        return this;
    }

    /** Text before the root of the document, such as a document type declaration. */
    public WordFile prologue(String text) {
        prologue = text;
        return this;
    }

    /** Adds the part {@code word/NAME.xml}, whose root is given with its name and content. */
    public WordFile part(String name, String root, String xml) {
        parts.add(new Part(name, root(root, xml)));
        return this;
    }

    private String root(String name, String xml) {
        return "<w:" + name + " xmlns:w=\"" + namespace + "\" xmlns:r=\"" + RELATIONSHIPS
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" + xml + "</w:"
                + name + ">";
    }

    public byte[] bytes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + CONTENT
                        + "document.main+xml\"/>");
        StringBuilder links = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Part part : parts) {
            types.append("<Override PartName=\"/word/")
                    .append(part.name)
                    .append(".xml\" ContentType=\"")
                    .append(CONTENT)
                    .append(part.name)
                    .append("+xml\"/>");
            links.append("<Relationship Id=\"")
                    .append(part.name)
                    .append("\" Type=\"")
                    .append(RELATIONSHIPS)
                    .append('/')
                    .append(part.name)
                    .append("\" Target=\"")
                    .append(part.name)
                    .append(".xml\"/>");
        }
        StablePackage file = new StablePackage()
                .put("[Content_Types].xml", types + "</Types>")
                .put(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"" + RELATIONSHIPS
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .put("word/_rels/document.xml.rels", links + "</Relationships>")
                .put("word/document.xml", prologue + root("document", "<w:body>" + body + "</w:body>"));
        parts.forEach(part -> file.put("word/" + part.name + ".xml", part.xml));
        return file.bytes();
    }

    /** A paragraph with these properties and runs. */
    public static String p(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** A run of text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** The property of a paragraph in a list. */
    public static String list(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    /** A level of an abstract list. */
    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
    }

    /** An abstract list. */
    public static String definition(int id, String... inside) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", inside) + "</w:abstractNum>";
    }

    /** A list of an abstract list. */
    public static String number(int id, int definition, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>"
                + String.join("", overrides) + "</w:num>";
    }
}
