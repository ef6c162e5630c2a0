package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.ExportOptions;
import org.acquis.drafting.Labels;
import org.acquis.drafting.Template;
import org.acquis.drafting.Templates;
import org.acquis.drafting.WordExport;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Clause;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft that is exported and read again gives the same clauses. */
class DraftRoundTripTest {

    private static final StatementFiles FILES = new StatementFiles(ReadOptions.standard());
    private static final Templates TEMPLATES = new Templates(Path.of("templates"));

    @TempDir
    private Path folder;

    /** Every template with every statement of the fictional series; every other statement with one template. */
    static List<Arguments> templatesWithStatements() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        List<String> templates = TEMPLATES.names();
        try (Stream<Path> files = Files.walk(Path.of("statements"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(docx|pdf|txt)"))
                    .sorted()
                    .toList()) {
                Statement statement = FILES.load(file);
                List<String> with = file.toString().contains("karessia")
                        ? templates
                        : List.of(templates.get(cases.size() % templates.size()));
                with.forEach(template -> cases.add(Arguments.of(template, Named.of(file.toString(), statement))));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("templatesWithStatements")
    void exportedAndReadAgainItGivesTheSameClauses(String name, Statement statement) throws IOException {
        Template template = TEMPLATES.find(name);
        List<DraftItem> items = statement.clauses().stream()
                .filter(clause -> clause.isSubstantive() && !clause.id().equals("PP0"))
                .map(clause -> Drafts.borrowed(statement, clause))
                .toList();
        Draft draft = new Draft("again", name, filled(template), items);

        Path exported = folder.resolve("again.docx");
        Files.write(exported, WordExport.docx(draft, template, ExportOptions.CLEAN));
        Statement read = FILES.load(exported);

        boolean numbered = !name.equals("press-line");
        Draft again = draft.withItems(read.clauses().stream()
                .map(clause -> Drafts.borrowed(read, clause))
                .toList());
        assertThat(lines(again, numbered)).containsSequence(lines(draft, numbered));
        assertThat(filled(read.clauses().stream().map(Clause::label).toList()))
                .isEqualTo(filled(Labels.of(draft, template)));
    }

    private static List<String> filled(List<String> labels) {
        return labels.stream().filter(label -> !label.isEmpty()).toList();
    }

    private static Map<String, String> filled(Template template) {
        Map<String, String> fields = new TreeMap<>();
        template.fields().forEach(field -> fields.put(field, field.contains("date") ? "5 May 2022" : "Quessy"));
        return fields;
    }

    private static List<String> lines(Draft draft, boolean withRoles) {
        return draft.items().stream()
                .map(item -> (withRoles ? item.role() + " " + item.level() + " " : "") + item.text())
                .toList();
    }
}
