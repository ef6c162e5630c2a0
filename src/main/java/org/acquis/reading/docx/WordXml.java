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
 * A cursor over one XML part. Elements of WordprocessingML are named without a prefix, whichever of the transitional and strict
 * namespaces they come from; others by a prefix of ours ({@code mc:}, {@code m:}, {@code a:} ...). Depth and time are limited
 * here for every part alike.
 */
final class WordXml {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", ""),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    private final XMLStreamReader reader;
    private final ReadContext context;
    private int depth;

    /** Opens a part; the cursor stands before the root. */
    WordXml(InputStream in, ReadContext context) throws XMLStreamException {
        this.reader = Xml.reader(in);
        this.context = context;
    }

    /** Moves to the root element. */
    void toRoot() throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return;
            }
        }
    }

    /** How many elements are open, the current one included. */
    int depth() {
        return depth;
    }

    /**
     * Moves to the next child of the element that was current at {@code parentDepth}, passing over whatever is left of the
     * child before. False at the parent's end.
     */
    boolean nextChild(int parentDepth) throws XMLStreamException {
        while (depth >= parentDepth && reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1) {
                return true;
            }
        }
        return false;
    }

    /** The text of the current element, which is read to its end; text of elements inside counts too. */
    String text() throws XMLStreamException {
        int start = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= start && reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                context.checkPartText(text.length() + reader.getTextLength());
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** The name of the current element, without prefix for WordprocessingML, {@code ?:name} for unknown namespaces. */
    String name() {
        String prefix = prefix(reader.getNamespaceURI());
        return prefix.isEmpty() ? reader.getLocalName() : prefix.concat(reader.getLocalName());
    }

    private static String prefix(@Nullable String namespace) {
        return namespace == null ? "?:" : PREFIXES.getOrDefault(namespace, "?:");
    }

    /** A WordprocessingML attribute (or one without namespace), or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                String namespace = reader.getAttributeNamespace(i);
                if (namespace == null
                        || namespace.isEmpty()
                        || prefix(namespace).isEmpty()) {
                    return reader.getAttributeValue(i);
                }
            }
        }
        return null;
    }

    /** The attribute {@code val}, or null. */
    @Nullable
    String value() {
        return attribute("val");
    }

    /** A whole-number attribute, or null when it is missing or malformed. */
    @Nullable
    Integer number(String name) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return null;
        }
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    /** An on/off element: on unless its value says otherwise (ECMA-376 part 1, 17.17.4). */
    boolean isOn() {
        String value = value();
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    private int next() throws XMLStreamException {
        context.deadline().check();
        int event = reader.next();
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
                        "holds a document type declaration, which Word never writes; do not trust this file");
            default -> {
                // text is taken by text(); comments and instructions say nothing
            }
        }
        return event;
    }
}
