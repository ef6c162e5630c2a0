package org.acquis.reading.office;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.problem.Refused;
import org.acquis.reading.Xml;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one XML part of a package. Names have prefixes of ours, whichever the file uses. Depth and time are limited here, for
 * every part of every format alike.
 */
public class XmlCursor {

    private static final String UNKNOWN = "?:";

    private final XMLStreamReader reader;
    private final ReadContext context;
    private final Map<String, String> prefixes;
    private int depth;
    private int event;

    /**
     * Opens a part; the cursor stands before the root.
     *
     * @param prefixes by namespaces; may be empty for the namespace whose elements have none
     */
    public XmlCursor(InputStream in, ReadContext context, Map<String, String> prefixes) throws XMLStreamException {
        this.reader = Xml.reader(in);
        this.context = context;
        this.prefixes = prefixes;
    }

    /** Moves to the root element; false where there is none. */
    public boolean toRoot() throws XMLStreamException {
        return nextChild(0);
    }

    /** How many elements are open, the current one included. */
    public int depth() {
        return depth;
    }

    /**
     * Moves to the next child or text of the element that was current at {@code parentDepth}, passing over whatever is left of the child
     * before. False at the parent's end.
     */
    public boolean step(int parentDepth) throws XMLStreamException {
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
    public boolean nextChild(int parentDepth) throws XMLStreamException {
        while (step(parentDepth)) {
            if (!isText()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cursor stands at text between elements. */
    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The text where the cursor stands at one. */
    public String here() {
        return reader.getText();
    }

    /** The text of the current element, which is read to its end; text of elements inside counts too. */
    public String text() throws XMLStreamException {
        int start = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= start && reader.hasNext()) {
            next();
            if (isText()) {
                context.checkPartText(text.length() + reader.getTextLength());
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** The name of the current element, {@code ?:name} for unknown namespaces. */
    public String name() {
        String prefix = prefix(reader.getNamespaceURI());
        return prefix.isEmpty() ? reader.getLocalName() : prefix.concat(reader.getLocalName());
    }

    /** An attribute by its local name, of a namespace whose attributes are read, or null. */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && isKnown(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether attributes of this namespace are read; those without one are. */
    protected boolean isKnown(@Nullable String namespace) {
        return true;
    }

    /** Our prefix of a namespace. */
    protected final String prefix(@Nullable String namespace) {
        return namespace == null ? UNKNOWN : prefixes.getOrDefault(namespace, UNKNOWN);
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
                // text is taken where the cursor stands; comments and instructions say nothing
            }
        }
    }
}
