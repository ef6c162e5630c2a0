package org.acquis.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Link;
import org.acquis.statement.Statement;
import org.apache.spark.sql.Row;

/** The links of an archive beside those that the desk program finds in the same pairs of statements. */
final class DeskLinks {

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
}
