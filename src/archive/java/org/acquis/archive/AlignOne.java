package org.acquis.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Link;
import org.acquis.statement.Statement;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Aligns one pair of statements and gives its links as rows. */
final class AlignOne implements FlatMapFunction<Row, Row> {

    /** The columns of {@link Table#LINKS} but for the rank. */
    static final StructType LINK =
            new StructType(Arrays.stream(Table.LINKS.schema().fields())
                    .filter(field -> !field.name().equals("rank"))
                    .toArray(StructField[]::new));

    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row pair) {
        Statement older = StatementRows.statement(pair.<String>getAs("older_json"));
        Statement newer = StatementRows.statement(pair.<String>getAs("newer_json"));
        int place = pair.fieldIndex("wanted");
        Set<String> wanted = pair.isNullAt(place) ? null : Set.copyOf(pair.getList(place));
        List<Row> links = new ArrayList<>();
        for (Link link : new Aligner().align(older, newer).links()) {
            if (isWanted(link, wanted)) {
                links.add(row(link, older, newer, pair.getAs("found")));
            }
        }
        return links.iterator();
    }

    private static boolean isWanted(Link link, @Nullable Set<String> wanted) {
        return wanted == null
                || link.right().stream()
                        .anyMatch(young -> link.left().stream().anyMatch(old -> wanted.contains(key(young, old))));
    }

    /** How a pair of clauses is named among the wanted ones. */
    static String key(String newerClause, String olderClause) {
        return newerClause + "\t" + olderClause;
    }

    private static Row row(Link link, Statement older, Statement newer, String found) {
        return RowFactory.create(
                newer.id(),
                link.right().toArray(String[]::new),
                older.id(),
                link.left().toArray(String[]::new),
                newer.series(),
                older.series(),
                StatementRows.text(newer.date()),
                StatementRows.text(older.date()),
                link.change().key(),
                link.moved(),
                link.similarity(),
                link.confidence(),
                link.strength().stream().map(change -> change.verdict().key()).collect(Collectors.joining("; ")),
                link.why().toArray(String[]::new),
                found);
    }
}
