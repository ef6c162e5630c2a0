package org.acquis.reading.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.Refused;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.PackageParts;
import org.acquis.reading.office.ReadContext;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document and how they refer to each other. Every part is read by the same limited cursor. */
final class WordPackage implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** What the content types of Word documents, templates and those with macros have in common. */
    private static final List<String> WORD = List.of("wordprocessingml", "ms-word");

    private final PackageParts parts;
    private final ReadContext context;
    private final String document;
    private final List<Relationship> ofPackage;
    private final List<Relationship> ofDocument;

    private WordPackage(PackageParts parts, ReadContext context, List<Relationship> ofPackage, String document) {
        this.parts = parts;
        this.context = context;
        this.ofPackage = ofPackage;
        this.document = document;
        this.ofDocument = relationships(document);
    }

    /**
     * Opens a package.
     *
     * @throws Refused when it is no Word document, is damaged, or has too many parts
     */
    static WordPackage open(byte[] bytes, ReadContext context) {
        try {
            PackageParts parts = PackageParts.open(bytes, context);
            List<Relationship> ofPackage = Relationship.read(parts.stream(PackageParts.relationshipsOf("")), context);
            String document = main(parts, ofPackage);
            if (document == null) {
                throw context.refused(
                        Refused.Code.NOT_A_DOCUMENT,
                        "a package without a document in it; give DOCX, ODT, RTF, PDF or text");
            }
            String type = contentType(parts, document, context);
            if (WORD.stream().noneMatch(type::contains)) {
                throw context.refused(
                        Refused.Code.UNSUPPORTED,
                        "an office file, but not a Word document (" + type + "); save its text as DOCX");
            }
            return new WordPackage(parts, context, ofPackage, document);
        } catch (IOException | XMLStreamException e) {
            throw context.refused(
                    Refused.Code.CORRUPT,
                    "a damaged package; open it in Word, let it be repaired and save it again",
                    e);
        }
    }

    private static @Nullable String main(PackageParts parts, List<Relationship> ofPackage) {
        for (Relationship relationship : ofPackage) {
            if (relationship.kind().equals("officeDocument") && !relationship.external()) {
                String name = PackageParts.resolved("", relationship.target());
                return name != null && parts.has(name) ? name : null;
            }
        }
        return null;
    }

    /** What the package says that a part is: by its name, else by its extension; empty where it does not say. */
    private static String contentType(PackageParts parts, String part, ReadContext context)
            throws IOException, XMLStreamException {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String byExtension = "";
        try (InputStream in = parts.stream(CONTENT_TYPES)) {
            WordXml xml = new WordXml(in, context);
            xml.toRoot();
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String type = xml.attribute("ContentType");
                String name = xml.attribute("PartName");
                if (type != null && name != null && part.equalsIgnoreCase(PackageParts.resolved("", name))) {
                    return type.toLowerCase(Locale.ROOT);
                }
                if (type != null && extension.equalsIgnoreCase(xml.attribute("Extension"))) {
                    byExtension = type.toLowerCase(Locale.ROOT);
                }
            }
        }
        return byExtension;
    }

    /** The title in the document's properties, or null. */
    @Nullable
    String title() {
        for (String properties : related("", ofPackage, "core-properties")) {
            try (InputStream in = parts.stream(properties)) {
                WordXml xml = new WordXml(in, context);
                xml.toRoot();
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    if (xml.name().equals("dc:title")) {
                        String title = xml.text().strip();
                        return title.isEmpty() ? null : title;
                    }
                }
            } catch (IOException | XMLStreamException e) {
                context.findings().brokenPart("properties");
            }
        }
        return null;
    }

    /** The name of the part that holds the text. */
    String document() {
        return document;
    }

    /** The parts that the document refers to by a relationship of this kind, such as {@code styles}, in the order of the package. */
    List<String> related(String kind) {
        return related(document, ofDocument, kind);
    }

    private List<String> related(String from, List<Relationship> relationships, String kind) {
        List<String> found = new ArrayList<>();
        for (Relationship relationship : relationships) {
            if (!relationship.external() && relationship.kind().equals(kind)) {
                String name = PackageParts.resolved(from, relationship.target());
                if (name != null && parts.has(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private List<Relationship> relationships(String part) {
        String name = PackageParts.relationshipsOf(part);
        if (!parts.has(name)) {
            return List.of();
        }
        try {
            return Relationship.read(parts.stream(name), context);
        } catch (IOException | XMLStreamException e) {
            context.findings().brokenPart("relationships");
            return List.of();
        }
    }

    /** Reports references to what lies outside the package; none is ever followed. */
    void reportReferences() {
        for (Relationship relationship : ofDocument) {
            String kind = relationship.kind();
            if (relationship.external() && !kind.equals("hyperlink")) {
                context.findings().external(kind);
            } else if (kind.equals("vbaProject")) {
                context.findings().met(Findings.Kind.MACROS);
            } else if (kind.equals("package") || kind.equals("oleObject")) {
                context.findings().met(Findings.Kind.EMBEDDED);
            }
        }
        for (String settings : related("settings")) {
            for (Relationship relationship : relationships(settings)) {
                if (relationship.external()) {
                    context.findings().external("attached template");
                }
            }
        }
    }

    /** The bytes of a part, counted against the limits. */
    InputStream stream(String part) throws IOException {
        return parts.stream(part);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
