package org.acquis.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.jdk.javaapi.CollectionConverters;

/** {@code code}: the acts, demands and slots of every clause as flat tables, and how many there are by issuer, series and year. */
final class CodeStatements {

    private final Archive archive;

    CodeStatements(Archive archive) {
        this.archive = archive;
    }

    void run() {
        archive.arguments().allow();
        archive.claim(Table.ACTS, Table.DEMANDS);
        Dataset<Row> statements = archive.read(Table.STATEMENTS);
        archive.write(
                Table.ACTS,
                statements.flatMap(
                        (FlatMapFunction<Row, Row>) CodeStatements::acts, Encoders.row(Table.ACTS.schema())));
        archive.write(
                Table.DEMANDS,
                statements.flatMap(
                        (FlatMapFunction<Row, Row>) CodeStatements::demands, Encoders.row(Table.DEMANDS.schema())));
        archive.csv(
                "acts.csv",
                archive.read(Table.ACTS)
                        .groupBy("issuer", "series", "year", "axis")
                        .count()
                        .orderBy("issuer", "series", "year", "axis"));
        archive.csv(
                "demands.csv",
                archive.read(Table.DEMANDS)
                        .groupBy("issuer", "series", "year", "type", "force")
                        .count()
                        .orderBy("issuer", "series", "year", "type", "force"));
    }

    private static Iterator<Row> acts(Row row) {
        Statement statement = StatementRows.statement(row);
        List<Row> acts = new ArrayList<>();
        for (int place = 0; place < statement.clauses().size(); place++) {
            Clause clause = statement.clauses().get(place);
            for (int k = 0; k < clause.acts().size(); k++) {
                Act act = clause.acts().get(k);
                acts.add(RowFactory.create(
                        statement.id(),
                        clause.id(),
                        place,
                        k,
                        statement.issuer(),
                        statement.series(),
                        StatementRows.year(statement.date()),
                        act.verb(),
                        act.axis().name(),
                        act.strength(),
                        act.addressee(),
                        act.isInherited(),
                        act.wording().inner(),
                        act.wording().modal(),
                        act.wording().negated(),
                        act.wording().hedges().toArray(String[]::new),
                        act.wording().intensifiers().toArray(String[]::new)));
            }
        }
        return acts.iterator();
    }

    private static Iterator<Row> demands(Row row) {
        Statement statement = StatementRows.statement(row);
        List<Row> demands = new ArrayList<>();
        for (int place = 0; place < statement.clauses().size(); place++) {
            Clause clause = statement.clauses().get(place);
            for (int k = 0; k < clause.demands().size(); k++) {
                Demand demand = clause.demands().get(k);
                Act act = clause.acts().get(demand.act());
                demands.add(RowFactory.create(
                        statement.id(),
                        clause.id(),
                        place,
                        k,
                        statement.issuer(),
                        statement.series(),
                        StatementRows.year(statement.date()),
                        demand.type(),
                        demand.force().key(),
                        act.verb(),
                        act.axis().name(),
                        act.strength(),
                        map(demand.slots())));
            }
        }
        return demands.iterator();
    }

    /** The kind of map that Spark's rows hold; its order is that of the keys. */
    static scala.collection.Map<String, String> map(Map<String, String> slots) {
        return CollectionConverters.asScala(slots);
    }
}
