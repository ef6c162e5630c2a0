package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a tree as XML; a prefix that an element brought from another document is declared where it is needed. */
final class XmlText {

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    private XmlText() {}

    static byte[] of(Document document) {
        XmlText text = new XmlText();
        text.element(document.getDocumentElement(), new HashMap<>(Map.of("xml", Word.XML)));
        return text.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(Element element, Map<String, String> scope) {
        Map<String, String> inside = scope;
        Map<String, String> missing = new HashMap<>();
        for (Attr attribute : Word.attributes(element)) {
            if (Word.XMLNS.equals(attribute.getNamespaceURI())) {
                inside = inside == scope ? new HashMap<>(scope) : inside;
                String name = attribute.getName();
                inside.put(name.equals("xmlns") ? "" : name.substring("xmlns:".length()), attribute.getValue());
            }
        }
        need(element, inside, missing);
        for (Attr attribute : Word.attributes(element)) {
            if (!Word.XMLNS.equals(attribute.getNamespaceURI()) && attribute.getPrefix() != null) {
                need(attribute, inside, missing);
            }
        }
        String name = element.getTagName();
        xml.append('<').append(name);
        if (!missing.isEmpty()) {
            inside = inside == scope ? new HashMap<>(scope) : inside;
            for (Map.Entry<String, String> one : new java.util.TreeMap<>(missing).entrySet()) {
                inside.put(one.getKey(), one.getValue());
                attribute(one.getKey().isEmpty() ? "xmlns" : "xmlns:" + one.getKey(), one.getValue());
            }
        }
        for (Attr attribute : Word.attributes(element)) {
            String prefix = attribute.getName().equals("xmlns") ? "" : attribute.getLocalName();
            if (!Word.XMLNS.equals(attribute.getNamespaceURI()) || !missing.containsKey(prefix)) {
                attribute(attribute.getName(), attribute.getValue());
            }
        }
        if (element.getFirstChild() == null) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                element(one, inside);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                escaped(child.getNodeValue(), false);
            }
        }
        xml.append("</").append(name).append('>');
    }

    private static void need(Node node, Map<String, String> scope, Map<String, String> missing) {
        String prefix = node.getPrefix() == null ? "" : node.getPrefix();
        String space = node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
        if (!space.equals(scope.getOrDefault(prefix, ""))) {
            missing.put(prefix, space);
        }
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escaped(value, true);
        xml.append('"');
    }

    private void escaped(String text, boolean quoted) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(quoted ? "&quot;" : "\"");
                case '\r' -> xml.append("&#13;");
                case '\n' -> xml.append(quoted ? "&#10;" : "\n");
                case '\t' -> xml.append(quoted ? "&#9;" : "\t");
                default -> xml.append(c < ' ' || c >= '\uFFFE' ? '\uFFFD' : c);
            }
        }
    }
}
