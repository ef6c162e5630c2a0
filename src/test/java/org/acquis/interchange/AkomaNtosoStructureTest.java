package org.acquis.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.acquis.application.StatementFiles;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The sample statements as Akoma Ntoso: the part of the schema of version 3.0 that the writer uses, and AKN4UN's names. */
class AkomaNtosoStructureTest {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** What may stand in an element, as the schema's sequences and choices have it; empty for text alone. */
    private static final Map<String, String> CONTENT = Map.ofEntries(
            Map.entry("akomaNtoso", "statement "),
            Map.entry("statement", "meta (preface )?(preamble )?mainBody (conclusions )?"),
            Map.entry("meta", "identification references "),
            Map.entry("identification", "FRBRWork FRBRExpression FRBRManifestation "),
            Map.entry(
                    "FRBRWork",
                    "FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*"),
            Map.entry("FRBRExpression", "FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+(FRBRlanguage )+"),
            Map.entry("FRBRManifestation", "FRBRthis (FRBRuri )+(FRBRdate )+(FRBRauthor )+(FRBRformat )?"),
            Map.entry("references", "((TLCOrganization|TLCObject) )+"),
            Map.entry("preface", "(longTitle )+"),
            Map.entry("longTitle", "(p )+"),
            Map.entry("preamble", "(recitals )+"),
            Map.entry("recitals", "(recital )+"),
            Map.entry("recital", "(num )?(p )+"),
            Map.entry("mainBody", "((paragraph|hcontainer) )+"),
            Map.entry("hcontainer", "(num )?(heading )?(paragraph |hcontainer )*"),
            Map.entry("paragraph", "(num )?(content |list )"),
            Map.entry("point", "(num )?(content |list )"),
            Map.entry("list", "intro (point )+"),
            Map.entry("intro", "(p )+"),
            Map.entry("content", "(p )+"),
            Map.entry("conclusions", "(p )+"),
            Map.entry("p", "(docTitle )?"));

    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("statement", Set.of("name")),
            Map.entry("identification", Set.of("source")),
            Map.entry("references", Set.of("source")),
            Map.entry("FRBRthis", Set.of("value")),
            Map.entry("FRBRuri", Set.of("value")),
            Map.entry("FRBRdate", Set.of("date", "name")),
            Map.entry("FRBRauthor", Set.of("href")),
            Map.entry("FRBRcountry", Set.of("value")),
            Map.entry("FRBRlanguage", Set.of("language")),
            Map.entry("TLCOrganization", Set.of("eId", "href", "showAs")),
            Map.entry("TLCObject", Set.of("eId", "href", "showAs")),
            Map.entry("hcontainer", Set.of("eId", "name")),
            Map.entry("recitals", Set.of("eId")),
            Map.entry("recital", Set.of("eId")),
            Map.entry("paragraph", Set.of("eId")),
            Map.entry("list", Set.of("eId")),
            Map.entry("point", Set.of("eId")));

    private static final Pattern NAME_OF_EXPRESSION = Pattern.compile(
            "/akn/un/statement/deliberation/[\\p{L}\\p{N}-]+/\\d{4}-\\d{2}-\\d{2}/[\\p{L}\\p{N}-]+/[a-z]{3}@\\d{4}-\\d{2}-\\d{2}");

    static Stream<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (String series : List.of("friends-of-syria", "working-group-on-sanctions", "contact-group-on-karessia")) {
            try (Stream<Path> files = Files.list(Path.of("statements", series))) {
                files.filter(file -> file.toString().matches(".*\\d{4}-\\d{2}.*\\.(txt|docx)"))
                        .sorted()
                        .forEach(samples::add);
            }
        }
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void followsTheSchemaAndKeepsEveryWord(Path file) throws Exception {
        Statement statement = new StatementFiles(ReadOptions.standard()).load(file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(AkomaNtoso.write(statement))));
        Set<String> ids = new HashSet<>();
        List<Element> all = new ArrayList<>();
        collect(document.getDocumentElement(), all);

        for (Element element : all) {
            String name = element.getLocalName();
            assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
            assertThat(children(element)).as("content of %s", name).matches(CONTENT.getOrDefault(name, ""));
            assertThat(REQUIRED.getOrDefault(name, Set.of()))
                    .as("attributes of %s", name)
                    .allMatch(element::hasAttribute);
            if (element.hasAttribute("eId")) {
                assertThat(ids.add(element.getAttribute("eId")))
                        .as("eId %s once", element.getAttribute("eId"))
                        .isTrue();
            }
            if (name.equals("FRBRdate")) {
                assertThat(LocalDate.parse(element.getAttribute("date"))).isNotNull();
            }
        }
        assertThat(references(all)).isSubsetOf(ids);
        assertThat(all.stream()
                        .filter(element -> element.getLocalName().equals("FRBRuri")
                                && element.getParentNode().getLocalName().equals("FRBRExpression"))
                        .map(element -> element.getAttribute("value")))
                .singleElement()
                .matches(name -> NAME_OF_EXPRESSION.matcher(name).matches());
        String text = words(document.getDocumentElement().getTextContent());
        assertThat(statement.clauses()).extracting(Clause::text).allMatch(clause -> text.contains(words(clause)));
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, all);
            }
        }
    }

    /** The names of the children, a blank after each. */
    private static String children(Element element) {
        StringBuilder names = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                names.append(child.getLocalName()).append(' ');
            }
        }
        return names.toString();
    }

    /** What is referred to inside the document: authors and sources. */
    private static Set<String> references(List<Element> all) {
        return all.stream()
                .flatMap(element -> Stream.of(element.getAttribute("href"), element.getAttribute("source")))
                .filter(reference -> reference.startsWith("#"))
                .map(reference -> reference.substring(1))
                .collect(Collectors.toSet());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
