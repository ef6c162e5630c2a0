package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Names of WordprocessingML and small steps in its trees. */
final class Word {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Word() {}

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    static boolean isMath(@Nullable Node node) {
        return node instanceof Element && M.equals(node.getNamespaceURI());
    }

    /** The element's name if it belongs to WordprocessingML, else an empty text. */
    static String name(Node node) {
        return W.equals(node.getNamespaceURI()) ? Objects.requireNonNullElse(node.getLocalName(), "") : "";
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static @Nullable Element child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    /** The child of this name; it is made and put first where it is missing. */
    static Element childFirst(Element parent, String name) {
        Element found = child(parent, name);
        if (found == null) {
            found = create(parent, name);
            parent.insertBefore(found, parent.getFirstChild());
        }
        return found;
    }

    static @Nullable String attribute(@Nullable Element element, String name) {
        return element != null && element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : null;
    }

    static String value(@Nullable Element element) {
        return Objects.requireNonNullElse(attribute(element, "val"), "");
    }

    static Element create(Node beside, String name) {
        return document(beside).createElementNS(W, "w:" + name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    static Document document(Node node) {
        return node instanceof Document document ? document : Objects.requireNonNull(node.getOwnerDocument());
    }

    static void remove(@Nullable Node node) {
        if (node != null && node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts the children of an element in its place. */
    static void unwrap(Element element) {
        Node parent = Objects.requireNonNull(element.getParentNode());
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    /** All elements below, in document order, the branch of a choice that other programs read left out. */
    static List<Element> below(Node root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        for (Element child : children(node)) {
            if (!isFallback(child)) {
                found.add(child);
                collect(child, found);
            }
        }
    }

    static boolean isFallback(Node node) {
        return MC.equals(node.getNamespaceURI()) && "Fallback".equals(node.getLocalName());
    }

    static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>(map.getLength());
        for (int k = 0; k < map.getLength(); k++) {
            attributes.add((Attr) map.item(k));
        }
        return attributes;
    }
}
