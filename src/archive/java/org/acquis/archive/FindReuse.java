package org.acquis.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * {@code reuse}: which clause carries over which, over the whole archive. Each statement is aligned with the one before it in its
 * series. A clause whose source is not settled so is sought elsewhere: equal wordings are credited to where they first stood; the
 * others by the rarest words that they share with earlier wordings, and a likeness that is worth it is put to the aligner, both
 * statements whole.
 */
final class FindReuse {

    /** A link with the statement before that is this alike settles where a clause comes from. */
    private static final double SETTLED = 0.8;

    private final Archive archive;

    FindReuse(Archive archive) {
        this.archive = archive;
    }

    void run() {
        archive.arguments().allow();
        archive.claim(Table.LINKS);
        Dataset<Row> statements = archive.read(Table.STATEMENTS);
        Dataset<Row> neighbours =
                archive.step("neighbours", () -> StatementPairs.aligned(Neighbours.of(statements), statements));
        Dataset<Row> clauses = archive.step("clauses", () -> Wordings.clauses(statements));
        Dataset<Row> wordings = archive.step("wordings", () -> Wordings.first(clauses));
        Dataset<Row> open = archive.step("open", () -> open(clauses, neighbours));
        Dataset<Row> features = archive.step("features", () -> Wordings.features(wordings));
        Dataset<Row> unheard = unheard(open, wordings);
        Dataset<Row> likely = archive.step("candidates", () -> Candidates.of(unheard, wordings, features));
        Dataset<Row> astray = astray(unheard, likely, neighbours, clauses);
        Dataset<Row> pairs =
                archive.step("pairs", () -> pairs(sources(open, astray, wordings, likely), Neighbours.of(statements)));
        Dataset<Row> elsewhere = archive.step("elsewhere", () -> StatementPairs.aligned(pairs, statements));
        archive.write(Table.LINKS, ranked(neighbours.unionByName(elsewhere)));
        archive.csv(
                "reuse.csv",
                archive.read(Table.LINKS)
                        .groupBy("newer_series", "older_series", "change")
                        .count()
                        .orderBy("newer_series", "older_series", "change"));
        archive.forgetWork();
    }

    /** The clauses that no link with the statement before settles. */
    private static Dataset<Row> open(Dataset<Row> clauses, Dataset<Row> neighbours) {
        Dataset<Row> settled = neighbours
                .where(col("similarity").geq(SETTLED))
                .select(
                        col("newer").as("statement"),
                        expr("explode(newer_clauses)").as("clause"))
                .distinct();
        return clauses.join(settled, new String[] {"statement", "clause"}, "left_anti")
                .select("wording", "statement", "clause", "date");
    }

    /** The open clauses whose wording stands nowhere earlier. */
    private static Dataset<Row> unheard(Dataset<Row> open, Dataset<Row> wordings) {
        return open.join(wordings.select("wording", "date"), new String[] {"wording", "date"}, "left_semi");
    }

    /** The clauses of new wording but for those whose likeliest source is the clause that they are linked with already. */
    private static Dataset<Row> astray(
            Dataset<Row> unheard, Dataset<Row> likely, Dataset<Row> neighbours, Dataset<Row> clauses) {
        Dataset<Row> linked = StatementPairs.ofClauses(neighbours)
                .join(
                        clauses.select(
                                col("statement").as("older"),
                                col("clause").as("older_clause"),
                                col("wording").as("source")),
                        new String[] {"older", "older_clause"},
                        "inner")
                .select(col("newer").as("statement"), col("newer_clause").as("clause"), col("source"));
        Dataset<Row> home = unheard.join(likely.where("nearest = 1"), "wording")
                .join(linked, new String[] {"statement", "clause", "source"}, "left_semi");
        return unheard.join(home, new String[] {"statement", "clause"}, "left_anti");
    }

    /** For each open clause the earlier clauses it may come from: where its wording stood first, or where a like one did. */
    private static Dataset<Row> sources(
            Dataset<Row> open, Dataset<Row> astray, Dataset<Row> wordings, Dataset<Row> likely) {
        Dataset<Row> same = open.withColumn("source", col("wording"));
        Dataset<Row> places = wordings.select(
                col("wording").as("source"),
                col("statement").as("older"),
                col("clause").as("older_clause"),
                col("date").as("older_date"));
        return same.unionByName(astray.join(likely.drop("nearest"), "wording"))
                .join(places, "source")
                .where("older_date < date")
                .select(
                        col("statement").as("newer"),
                        col("clause").as("newer_clause"),
                        col("older"),
                        col("older_clause"));
    }

    /** The pairs of statements to align, without those that were. */
    private static Dataset<Row> pairs(Dataset<Row> sources, Dataset<Row> aligned) {
        return sources.groupBy("newer", "older")
                .agg(expr("sort_array(collect_set(concat(newer_clause, '\\t', older_clause)))")
                        .as("wanted"))
                .join(aligned.select("newer", "older"), new String[] {"newer", "older"}, "left_anti")
                .withColumn("found", lit("elsewhere"))
                .select("newer", "older", "found", "wanted");
    }

    /** Ranks the sources of each clause: the most alike, then its own series, then the latest. */
    private static Dataset<Row> ranked(Dataset<Row> links) {
        WindowSpec sources = Window.partitionBy(col("newer"), expr("newer_clauses[0]"))
                .orderBy(
                        col("similarity").desc(),
                        expr("coalesce(newer_series = older_series, false)").desc(),
                        col("older_date").desc(),
                        col("older"),
                        col("older_clauses"),
                        col("newer_clauses"));
        return links.withColumn("rank", row_number().over(sources));
    }
}
