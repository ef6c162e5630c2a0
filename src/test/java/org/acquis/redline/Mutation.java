package org.acquis.redline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.acquis.files.StablePackage;
import org.acquis.reading.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Changes Word documents at random, as people do. */
enum Mutation {
    REPLACE,
    INSERT,
    DELETE,
    MOVE,
    SPLIT,
    MERGE,
    BOLD,
    CELL,
    ROW,
    NOTE,
    RENUMBER,
    BRACKET;

    private static final String[] WORDS = {
        "all", "States", "urgently", "humanitarian", "access", "without", "delay", "12"
    };

    /** The document with some changes of these kinds. */
    static byte[] of(byte[] docx, List<Mutation> mutations, Random random) {
        StablePackage pack = new StablePackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean notes = entry.getName().matches("word/(?:foot|end)notes\\.xml");
                if (notes || entry.getName().equals("word/document.xml")) {
                    Document tree = Xml.tree(new ByteArrayInputStream(content));
                    for (Mutation mutation : mutations) {
                        if (notes == (mutation == NOTE)) {
                            mutation.change(tree, random);
                        }
                    }
                    pack.put(entry.getName(), written(tree));
                } else {
                    pack.put(entry.getName(), content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | TransformerException e) {
            throw new IllegalStateException(e);
        }
        return pack.bytes();
    }

    private static String written(Document tree) throws TransformerException {
        StringWriter xml = new StringWriter();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(tree), new StreamResult(xml));
        return xml.toString();
    }

    private void change(Document tree, Random random) {
        switch (this) {
            case REPLACE, NOTE -> words(any(texts(tree, ""), random), random, true, true);
            case INSERT -> words(any(texts(tree, ""), random), random, false, true);
            case DELETE -> words(any(texts(tree, ""), random), random, true, false);
            case CELL -> words(any(texts(tree, "tc"), random), random, true, true);
            case MOVE -> move(any(paragraphs(tree), random), any(paragraphs(tree), random));
            case SPLIT -> split(any(texts(tree, ""), random));
            case MERGE -> merge(any(paragraphs(tree), random));
            case BOLD -> bold(any(elements(tree, "r"), random));
            case ROW -> row(any(elements(tree, "tr"), random), random);
            case RENUMBER -> texts(tree, "").forEach(Mutation::renumber);
            case BRACKET -> bracket(any(texts(tree, ""), random));
        }
    }

    private static <T> List<T> any(List<T> all, Random random) {
        return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
    }

    private static List<Element> elements(Document tree, String name) {
        NodeList found = tree.getElementsByTagNameNS(WordText.W, name);
        List<Element> elements = new ArrayList<>();
        for (int k = 0; k < found.getLength(); k++) {
            Element element = (Element) found.item(k);
            if (!inside(element, "Fallback") && !inside(element, "del")) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static boolean inside(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (name.equals(at.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> texts(Document tree, String in) {
        return elements(tree, "t").stream()
                .filter(text -> in.isEmpty() || inside(text, in))
                .filter(text -> text.getParentNode().getLocalName().equals("r"))
                .toList();
    }

    private static List<Element> paragraphs(Document tree) {
        return elements(tree, "p").stream()
                .filter(paragraph -> paragraph.getParentNode().getLocalName().equals("body"))
                .toList();
    }

    private static void words(List<Element> texts, Random random, boolean remove, boolean add) {
        for (Element text : texts) {
            List<String> words = new ArrayList<>(List.of(text.getTextContent().split(" ", -1)));
            int at = random.nextInt(words.size());
            if (remove) {
                words.remove(at);
            }
            if (add) {
                words.add(at, WORDS[random.nextInt(WORDS.length)]);
            }
            put(text, String.join(" ", words));
        }
    }

    private static void put(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static void move(List<Element> moved, List<Element> before) {
        if (!moved.isEmpty() && !before.isEmpty() && moved.get(0) != before.get(0) && !hasFieldMarks(moved.get(0))) {
            before.get(0).getParentNode().insertBefore(moved.get(0), before.get(0));
        }
    }

    private static boolean hasFieldMarks(Element paragraph) {
        return paragraph.getElementsByTagNameNS(WordText.W, "fldChar").getLength() > 0;
    }

    private static void split(List<Element> texts) {
        for (Element text : texts) {
            Node run = text.getParentNode();
            String words = text.getTextContent();
            int cut = words.indexOf(' ', words.length() / 2) + 1;
            boolean plain = run.getParentNode().getLocalName().equals("p");
            if (cut == 0 || !plain || hasFieldMarks((Element) run.getParentNode())) {
                continue;
            }
            Element paragraph = (Element) run.getParentNode();
            Element second = (Element) paragraph.cloneNode(false);
            NodeList properties = paragraph.getElementsByTagNameNS(WordText.W, "pPr");
            if (properties.getLength() > 0 && properties.item(0).getParentNode() == paragraph) {
                second.appendChild(properties.item(0).cloneNode(true));
            }
            Element rest = (Element) run.cloneNode(false);
            Element restText = (Element) text.cloneNode(false);
            rest.appendChild(restText);
            put(restText, words.substring(cut));
            put(text, words.substring(0, cut).stripTrailing());
            second.appendChild(rest);
            while (text.getNextSibling() != null) {
                rest.appendChild(text.getNextSibling());
            }
            while (run.getNextSibling() != null) {
                second.appendChild(run.getNextSibling());
            }
            paragraph.getParentNode().insertBefore(second, paragraph.getNextSibling());
        }
    }

    private static void merge(List<Element> paragraphs) {
        for (Element paragraph : paragraphs) {
            Node next = paragraph.getNextSibling();
            if (next == null || !"p".equals(next.getLocalName())) {
                continue;
            }
            while (next.getFirstChild() != null) {
                Node child = next.removeChild(next.getFirstChild());
                if (!"pPr".equals(child.getLocalName())) {
                    paragraph.appendChild(child);
                }
            }
            next.getParentNode().removeChild(next);
        }
    }

    private static void bold(List<Element> runs) {
        for (Element run : runs) {
            Node first = run.getFirstChild();
            Element looks = first != null && "rPr".equals(first.getLocalName())
                    ? (Element) first
                    : (Element) run.insertBefore(run.getOwnerDocument().createElementNS(WordText.W, "w:rPr"), first);
            if (looks.getElementsByTagNameNS(WordText.W, "b").getLength() == 0) {
                looks.appendChild(run.getOwnerDocument().createElementNS(WordText.W, "w:b"));
            }
        }
    }

    private static void row(List<Element> rows, Random random) {
        for (Element row : rows) {
            if (random.nextBoolean()) {
                row.getParentNode().insertBefore(row.cloneNode(true), row);
            } else if (row.getNextSibling() != null
                    && "tr".equals(row.getNextSibling().getLocalName())) {
                row.getParentNode().removeChild(row);
            }
        }
    }

    private static void renumber(Element text) {
        String words = text.getTextContent();
        java.util.regex.Matcher number =
                java.util.regex.Pattern.compile("^(\\d{1,2})\\. ").matcher(words);
        if (number.find()) {
            put(text, Integer.parseInt(number.group(1)) + 1 + words.substring(number.end(1)));
        }
    }

    private static void bracket(List<Element> texts) {
        for (Element text : texts) {
            String words = text.getTextContent();
            put(text, words.startsWith("[") ? words.replaceAll("[\\[\\]]", "") : "[" + words + "]");
        }
    }
}
