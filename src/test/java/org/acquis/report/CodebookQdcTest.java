package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.demand.DemandTypes;
import org.acquis.reading.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The codebook has the structure of the REFI-QDA standard, version 1.0, part "codebook exchange": {@code CodeBook} (origin) holds
 * {@code Codes}, then perhaps {@code Sets}; {@code Codes} holds {@code Code} once or more; a {@code Code} has guid, name, isCodable and
 * perhaps color, and holds perhaps one {@code Description}, then {@code Code} any number of times. Written from the description of
 * the standard, whose schema is in no package.
 */
class CodebookQdcTest {

    private static final String SPACE = "urn:QDA-XML:codebook:1.0";
    private static final String GUID = "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}";
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "CodeBook", Set.of("origin"),
            "Codes", Set.of(),
            "Code", Set.of("guid", "name", "isCodable", "color"),
            "Description", Set.of());

    private final Set<String> guids = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            } else if (!parent.getLocalName().equals("Description")) {
                assertThat(node.getTextContent()).as("text between elements").isBlank();
            }
        }
        return children;
    }

    private static void named(Element element, String name) {
        assertThat(element.getNamespaceURI()).isEqualTo(SPACE);
        assertThat(element.getLocalName()).isEqualTo(name);
        for (int k = 0; k < element.getAttributes().getLength(); k++) {
            Attr attribute = (Attr) element.getAttributes().item(k);
            if (!attribute.getName().startsWith("xmlns")) {
                assertThat(ATTRIBUTES.get(name)).contains(attribute.getName());
            }
        }
    }

    private void code(Element code) {
        named(code, "Code");
        assertThat(code.getAttribute("guid")).matches(GUID);
        assertThat(guids.add(code.getAttribute("guid"))).as("guid used once").isTrue();
        assertThat(code.getAttribute("name")).isNotBlank();
        assertThat(code.getAttribute("isCodable")).isIn("true", "false");
        names.add(code.getAttribute("name"));
        List<Element> children = children(code);
        for (int k = 0; k < children.size(); k++) {
            if (children.get(k).getLocalName().equals("Description")) {
                assertThat(k).as("a description comes first, and once").isZero();
                named(children.get(k), "Description");
                assertThat(children(children.get(k))).isEmpty();
            } else {
                code(children.get(k));
            }
        }
    }

    @Test
    void hasTheStructureOfTheStandard() throws Exception {
        String qdc = CodebookQdc.write(DemandTypes.standard());
        Element root = Xml.tree(new ByteArrayInputStream(qdc.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        named(root, "CodeBook");
        List<Element> parts = children(root);
        assertThat(parts).hasSize(1);
        named(parts.get(0), "Codes");
        assertThat(children(parts.get(0))).isNotEmpty();
        children(parts.get(0)).forEach(this::code);
        assertThat(names)
                .containsAll(DemandTypes.standard().all().stream()
                        .map(type -> type.key())
                        .toList());
        assertThat(CodebookQdc.write(DemandTypes.standard())).isEqualTo(qdc);
    }
}
