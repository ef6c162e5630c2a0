package org.acquis.redline.docx;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What an element says, in one form for both documents: references count by what they lead to, ids and marks of editing sessions
 * not at all.
 */
final class Canonical {

    private static final Set<String> NAMES_AND_IDS = Set.of("docPr", "cNvPr", "shape", "shapetype", "OLEObject");

    private final Part part;
    private final boolean boxes;
    private final StringBuilder text = new StringBuilder();

    private Canonical(Part part, boolean boxes) {
        this.part = part;
        this.boxes = boxes;
    }

    /** @param part that the element belongs to */
    static String of(Element element, Part part) {
        Canonical canonical = new Canonical(part, true);
        canonical.append(element);
        return canonical.text.toString();
    }

    /** The same without what stands in its text boxes. */
    static String withoutBoxes(Element element, Part part) {
        Canonical canonical = new Canonical(part, false);
        canonical.append(element);
        return canonical.text.toString();
    }

    private void append(Element element) {
        if (Word.isFallback(element)) {
            return;
        }
        text.append('<').append(element.getLocalName());
        Map<String, String> attributes = new TreeMap<>();
        for (Attr attribute : Word.attributes(element)) {
            if (counts(attribute, element)) {
                attributes.put(attribute.getLocalName(), value(attribute));
            }
        }
        text.append(attributes.isEmpty() ? "" : attributes.toString()).append('>');
        if (!boxes && Word.is(element, "txbxContent")) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                append(one);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !child.getNodeValue().isBlank()) {
                text.append(child.getNodeValue());
            }
        }
        text.append('/');
    }

    private static boolean counts(Attr attribute, Element element) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (Word.XMLNS.equals(space)
                || space != null && space.startsWith("http://schemas.microsoft.com/office/word/")) {
            return false;
        }
        if (Word.W.equals(space) && name.startsWith("rsid")) {
            return false;
        }
        boolean named = name.equals("id") || name.equals("name") || name.equals("spid") || name.equals("ShapeID");
        return !(named && !Word.R.equals(space) && NAMES_AND_IDS.contains(element.getLocalName()));
    }

    private String value(Attr attribute) {
        if (!Word.R.equals(attribute.getNamespaceURI())) {
            return attribute.getValue();
        }
        return part.target(attribute.getValue())
                .map(part.file()::fingerprint)
                .orElseGet(() -> part.relationships()
                        .of(attribute.getValue())
                        .map(Relationships.Relationship::target)
                        .orElse(""));
    }
}
