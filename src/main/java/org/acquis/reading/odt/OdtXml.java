package org.acquis.reading.odt;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.XmlCursor;

/**
 * A cursor over one part of an OpenDocument package. Names have the prefixes of the standard (OASIS OpenDocument 1.3). Attributes go by
 * their local names: the few that an element has never differ in their prefix alone.
 */
final class OdtXml extends XmlCursor {

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

    /** Opens a part; the cursor stands before the root. */
    OdtXml(InputStream in, ReadContext context) throws XMLStreamException {
        super(in, context, PREFIXES);
    }

    /** A number from 0, or the usual one where it is missing or malformed. */
    int number(String name, int usual) {
        String value = attribute(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : usual;
    }
}
