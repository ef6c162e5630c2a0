package org.acquis.reading.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.acquis.reading.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Damages XML as a tree, so that it stays well-formed and reaches the code behind the parser: elements lost, doubled, moved,
 * nested and renamed, references led to other ids (styles based on each other, lists that follow each other), odd values.
 */
final class XmlDamage {

    private static final List<String> NAMES = List.of(
            "p",
            "r",
            "t",
            "tab",
            "br",
            "tbl",
            "tr",
            "tc",
            "sdt",
            "sdtContent",
            "sdtPr",
            "smartTag",
            "hyperlink",
            "fldSimple",
            "fldChar",
            "instrText",
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "delText",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "txbxContent",
            "pict",
            "sym",
            "noBreakHyphen",
            "softHyphen",
            "pPr",
            "rPr",
            "numPr",
            "pStyle",
            "numId",
            "ilvl",
            "vanish",
            "lvlOverride",
            "startOverride",
            "num",
            "abstractNum",
            "lvl",
            "style",
            "basedOn",
            "link",
            "customXml",
            "ruby",
            "rt",
            "rubyBase",
            "sectPr",
            "body",
            "gridSpan",
            "vMerge");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "2",
            "9",
            "99999999999",
            "2147483647",
            "-2147483648",
            "true",
            "off",
            "begin",
            "separate",
            "end",
            "%1",
            "%1.%2.%9",
            "%0%%",
            "%1%1%1%1",
            "upperRoman",
            "chineseCounting",
            "hebrew1",
            "ordinalText",
            "none",
            "bullet",
            "custom",
            "nextPage",
            "\uD83D\uDE00",
            "\u202E1",
            "2026-13-99T99:99:99Z",
            "continue",
            "restart");

    private static final int MOST = 10;
    private static final int DEEPEST = 350;
    private static final int MANY = 200;

    private final Document document;
    private final List<Element> elements = new ArrayList<>();
    private final Random random;

    private XmlDamage(Document document, Random random) {
        this.document = document;
        this.random = random;
        NodeList all = document.getElementsByTagName("*");
        for (int k = 0; k < all.getLength(); k++) {
            elements.add((Element) all.item(k));
        }
    }

    /** The damaged part, or the part as it was where it is no XML. */
    static byte[] damaged(byte[] part, Random random) throws IOException {
        try {
            XmlDamage damage = new XmlDamage(Xml.tree(new ByteArrayInputStream(part)), random);
            for (int k = random.nextInt(MOST); k >= 0; k--) {
                damage.once();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(damage.document), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | TransformerException | StackOverflowError noTree) {
            return part;
        }
    }

    private void once() {
        Element one = any();
        Element other = any();
        Node parent = one.getParentNode();
        if (parent == null || parent == document) {
            return;
        }
        try {
            switch (random.nextInt(9)) {
                case 0 -> parent.removeChild(one);
                case 1 -> {
                    for (int k = 1 + random.nextInt(random.nextInt(4) == 0 ? MANY : 2); k > 0; k--) {
                        parent.insertBefore(one.cloneNode(true), one);
                    }
                }
                case 2 -> other.appendChild(one);
                case 3 -> other.insertBefore(one.cloneNode(true), other.getFirstChild());
                case 4 -> nest(one, random.nextInt(4) == 0 ? DEEPEST : 3);
                case 5 -> rename(one);
                case 6 -> value(one, VALUES.get(random.nextInt(VALUES.size())));
                case 7 -> reference(one);
                default -> one.setTextContent(one.getTextContent() + VALUES.get(random.nextInt(VALUES.size())));
            }
        } catch (DOMException impossible) {
            return; // a node cannot stand inside itself
        }
    }

    private Element any() {
        return elements.get(random.nextInt(elements.size()));
    }

    private void nest(Element one, int depth) {
        Element outer = one;
        for (int k = 0; k < depth; k++) {
            Element inner = (Element) one.cloneNode(false);
            outer.appendChild(inner);
            outer = inner;
        }
        outer.setTextContent("at the bottom");
    }

    private void rename(Element one) {
        String name = one.getPrefix() == null ? "" : one.getPrefix() + ":";
        document.renameNode(one, one.getNamespaceURI(), name + NAMES.get(random.nextInt(NAMES.size())));
    }

    private void value(Element one, String value) {
        if (one.getAttributes().getLength() > 0) {
            ((Attr) one.getAttributes().item(random.nextInt(one.getAttributes().getLength()))).setValue(value);
        } else if (one.getPrefix() != null) {
            one.setAttributeNS(one.getNamespaceURI(), one.getPrefix() + ":val", value);
        }
    }

    /** Gives it the value of any other attribute, best of the same name: that is how styles come to be based on themselves. */
    private void reference(Element one) {
        for (int tries = 0; tries < 20; tries++) {
            Element from = any();
            if (from.getAttributes().getLength() > 0
                    && (tries > 10 || from.getLocalName().equals(one.getLocalName()))) {
                value(one, from.getAttributes().item(0).getNodeValue());
                return;
            }
        }
    }
}
