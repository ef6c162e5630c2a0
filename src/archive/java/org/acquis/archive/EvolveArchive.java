package org.acquis.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.acquis.alignment.Aligner;
import org.acquis.demand.Scale;
import org.acquis.demand.Scales;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Evolutions;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** {@code evolve}: lineages and histories of demands, each series worked out whole by one task, as the desk program does it. */
final class EvolveArchive {

    private final Archive archive;

    EvolveArchive(Archive archive) {
        this.archive = archive;
    }

    void run() {
        archive.arguments().allow("scale");
        String scale = archive.arguments().text("scale", Scales.HOUSE);
        Scales.named(scale);
        archive.claim(Table.LINEAGES, Table.HISTORIES);
        Dataset<Row> statements = archive.read(Table.STATEMENTS).where("series is not null");
        Dataset<Row> both = archive.step(
                "evolution",
                () -> statements
                        .select("series", "json")
                        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                        .flatMapGroups(evolving(scale), Encoders.row(EvolutionRows.BOTH)));
        archive.write(Table.LINEAGES, both.where("lineage is not null").select("lineage.*"));
        archive.write(Table.HISTORIES, both.where("history is not null").select("history.*"));
        archive.csv(
                "evolution.csv",
                archive.read(Table.HISTORIES)
                        .groupBy("issuer", "series", "year", "type", "change")
                        .count()
                        .orderBy("issuer", "series", "year", "type", "change"));
        archive.forgetWork();
    }

    private static FlatMapGroupsFunction<String, Row, Row> evolving(String scaleName) {
        return (series, rows) -> evolve(series, rows, Scales.named(scaleName));
    }

    private static Iterator<Row> evolve(String series, Iterator<Row> rows, Scale scale) {
        List<Statement> statements = new ArrayList<>();
        rows.forEachRemaining(row -> statements.add(scale.on(StatementRows.statement(row))));
        Evolution evolution = Evolutions.of(
                new Series(series, series, null, StatementKind.OTHER),
                statements,
                scale.name(),
                Set.of(),
                new Aligner());
        return EvolutionRows.of(evolution).iterator();
    }
}
