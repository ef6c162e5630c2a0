package org.acquis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Link;
import org.acquis.statement.Statement;
import org.apache.spark.sql.Row;

/** The links of an archive beside those that the desk program finds in the same pairs of statements. */
final class DeskLinks {

    /** The order of the desk program: by date, then id, undated last. */
    private static final Comparator<Statement> IN_TIME = Comparator.comparing(
                    Statement::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Statement::id);

    private final Map<String, Statement> statements;

    DeskLinks(List<Row> statements) {
        this.statements = statements.stream()
                .map(StatementRows::statement)
                .collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    /** Every link of an archive, a line each. */
    static List<String> lines(List<Row> links) {
        return links.stream()
                .map(row -> String.join(
                        "|",
                        row.getAs("older"),
                        row.getList(row.fieldIndex("older_clauses")).toString(),
                        row.getAs("newer"),
                        row.getList(row.fieldIndex("newer_clauses")).toString(),
                        row.getAs("change"),
                        String.valueOf(row.<Boolean>getAs("moved")),
                        String.valueOf(row.<Double>getAs("similarity")),
                        String.valueOf(row.<Double>getAs("confidence")),
                        row.getList(row.fieldIndex("why")).toString()))
                .sorted()
                .toList();
    }

    /** The links of {@code compare OLDER NEWER}, a line each. */
    List<String> compared(String older, String newer) {
        List<String> lines = new ArrayList<>();
        for (Link link : new Aligner()
                .align(statements.get(older), statements.get(newer))
                .links()) {
            lines.add(String.join(
                    "|",
                    older,
                    link.left().toString(),
                    newer,
                    link.right().toString(),
                    link.change().key(),
                    String.valueOf(link.moved()),
                    String.valueOf(link.similarity()),
                    String.valueOf(link.confidence()),
                    link.why().toString()));
        }
        return lines;
    }

    /**
     * Every link is one of {@code compare} on the same two statements, and of all statements beside each other in a series none is
     * missing.
     */
    static void assertSame(Path archive) {
        DeskLinks desk = new DeskLinks(LocalSpark.rows(archive, Table.STATEMENTS));
        List<Row> links = LocalSpark.rows(archive, Table.LINKS);
        List<Row> neighbours = links.stream()
                .filter(row -> row.getAs("found").equals("neighbour"))
                .toList();
        assertThat(neighbours).hasSizeGreaterThan(100);
        assertThat(lines(neighbours)).isEqualTo(desk.comparedInTime());
        List<Row> elsewhere = links.stream()
                .filter(row -> row.getAs("found").equals("elsewhere"))
                .toList();
        Set<String> theirs = desk.comparedLike(elsewhere);
        assertThat(lines(elsewhere)).filteredOn(line -> !theirs.contains(line)).isEmpty();
    }

    /** What the desk program finds between each statement and the next one of its series, sorted. */
    private List<String> comparedInTime() {
        List<String> found = new ArrayList<>();
        statements.values().stream()
                .filter(statement -> statement.series() != null)
                .collect(Collectors.groupingBy(Statement::series))
                .values()
                .forEach(series -> {
                    List<Statement> inTime = series.stream().sorted(IN_TIME).toList();
                    for (int k = 1; k < inTime.size(); k++) {
                        found.addAll(
                                compared(inTime.get(k - 1).id(), inTime.get(k).id()));
                    }
                });
        Collections.sort(found);
        return found;
    }

    /** What the desk program finds in the pairs of statements that these links join. */
    private Set<String> comparedLike(List<Row> links) {
        Set<String> found = new HashSet<>();
        links.stream()
                .map(row -> List.of(row.<String>getAs("older"), row.<String>getAs("newer")))
                .distinct()
                .forEach(pair -> found.addAll(compared(pair.get(0), pair.get(1))));
        return found;
    }
}
