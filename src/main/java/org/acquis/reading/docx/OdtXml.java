package org.acquis.reading.docx;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.problem.Refused;
import org.acquis.reading.Xml;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one part of an OpenDocument package. Names have the prefixes of the standard (OASIS OpenDocument 1.3), whichever the
 * file uses. Depth and time are limited here.
 */
final class OdtXml {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.of(
            ODF + "office:1.0",
            "office:",
            ODF + "text:1.0",
            "text:",
            ODF + "table:1.0",
            "table:",
            ODF + "style:1.0",
            "style:",
            ODF + "drawing:1.0",
            "draw:",
            ODF + "xsl-fo-compatible:1.0",
            "fo:",
            ODF + "manifest:1.0",
            "manifest:",
            "http://purl.org/dc/elements/1.1/",
            "dc:",
            "http://www.w3.org/1999/xlink",
            "xlink:",
            "http://www.w3.org/XML/1998/namespace",
            "xml:");

    private final XMLStreamReader reader;
    private final ReadContext context;
    private int depth;
    private int event;

    /** Opens a part; the cursor stands before the root. */
    OdtXml(InputStream in, ReadContext context) throws XMLStreamException {
        this.reader = Xml.reader(in);
        this.context = context;
    }

    int depth() {
        return depth;
    }

    /**
     * Moves to the next child or text of the element that was current at {@code parentDepth}, passing over whatever is left of the child
     * before. False at the parent's end.
     */
    boolean step(int parentDepth) throws XMLStreamException {
        while (depth >= parentDepth && reader.hasNext()) {
            next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1
                    || isText() && depth == parentDepth) {
                return true;
            }
        }
        return false;
    }

    /** The same for children alone. */
    boolean child(int parentDepth) throws XMLStreamException {
        while (step(parentDepth)) {
            if (!isText()) {
                return true;
            }
        }
        return false;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The text where the cursor stands at one. */
    String here() {
        return reader.getText();
    }

    /** All text of the current element, which is read to its end. */
    String text() throws XMLStreamException {
        int start = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= start && reader.hasNext()) {
            next();
            if (isText()) {
                context.checkPartText(text.length() + reader.getTextLength());
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** The name of the current element, {@code ?:name} for unknown namespaces. */
    String name() {
        return prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    private static String prefix(@Nullable String namespace) {
        return namespace == null ? "?:" : PREFIXES.getOrDefault(namespace, "?:");
    }

    /** An attribute by its local name, or null; the few that an element has never differ in their prefix alone. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A number from 0, or the usual one where it is missing or malformed. */
    int number(String name, int usual) {
        String value = attribute(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : usual;
    }

    private void next() throws XMLStreamException {
        context.deadline().check();
        event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > context.limits().depth()) {
                    throw context.refused(
                            Refused.Code.LIMIT_DEPTH,
                            "more than " + context.limits().depth()
                                    + " elements inside each other; no statement needs that");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw context.refused(
                        Refused.Code.CORRUPT,
                        "holds a document type declaration, which no office program writes; do not trust this file");
            default -> {
                // comments and instructions say nothing
            }
        }
    }
}
