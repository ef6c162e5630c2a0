package org.acquis.segmentation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.reading.Block;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Clause;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** Splits texts written in a test, as a text file with these lines would be. */
public final class Split {

    private Split() {}

    public static Segmentation of(String text) {
        List<Block> blocks = Arrays.stream(text.split("\n\\s*\n"))
                .filter(group -> !group.isBlank())
                .map(group -> Block.paragraph(group, null))
                .toList();
        Source source = new Source("test.txt", "txt", "00ff", null);
        return new Segmenter().analyse(new SourceDocument(source, null, blocks, List.of(), List.of()));
    }

    public static Statement statement(String id, String text) {
        Segmentation split = of(text);
        return new Statement(
                id,
                "Statement of " + id,
                null,
                null,
                null,
                null,
                null,
                StatementKind.DRAFT,
                "en",
                true,
                new Source(id + ".txt", "txt", "00ff", null),
                split.clauses(),
                split.warnings());
    }

    /** A line a clause: id, role, label and the first words of the text. */
    static String outline(String text) {
        return of(text).clauses().stream()
                .map(clause ->
                        clause.id() + " " + clause.role().key() + " '" + clause.label() + "' " + firstWords(clause))
                .collect(Collectors.joining("\n"));
    }

    static Clause clause(String text, String id) {
        return of(text).clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause " + id + " in\n" + outline(text)));
    }

    private static String firstWords(Clause clause) {
        return Arrays.stream(clause.text().split("\\s+")).limit(3).collect(Collectors.joining(" "));
    }
}
