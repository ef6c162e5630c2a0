package org.acquis.reading.docx;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one part of a Word package. Elements of WordprocessingML are named without a prefix, whichever of the transitional and strict
 * namespaces they come from; others by a prefix of ours ({@code mc:}, {@code m:}, {@code a:} ...).
 */
final class WordXml extends XmlCursor {

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

    /** Opens a part; the cursor stands before the root. */
    WordXml(InputStream in, ReadContext context) throws XMLStreamException {
        super(in, context, PREFIXES);
    }

    /** Whether an attribute is of WordprocessingML or of no namespace. */
    @Override
    protected boolean isKnown(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() || prefix(namespace).isEmpty();
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
}
