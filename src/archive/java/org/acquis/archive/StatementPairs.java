package org.acquis.archive;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Aligns pairs of statements, each whole, so that every link is the one that the desk program's {@code compare} shows. */
final class StatementPairs {

    /** A statement that is compared with more others than this is copied, so that no single task gets them all. */
    static final long PAIRS_A_COPY = 200;

    /** A broadcast of the texts would leave the pairs where they are: all in one task, since their rows are short. */
    private static final String SPREAD = "merge";

    private StatementPairs() {}

    /**
     * The links of pairs of statements.
     *
     * @param pairs with the columns {@code newer}, {@code older} (ids), {@code found} and {@code wanted}: the links that are kept, as
     *     {@code newer clause TAB older clause}; null for all
     */
    static Dataset<Row> aligned(Dataset<Row> pairs, Dataset<Row> statements) {
        Dataset<Row> texts = statements.select("id", "json");
        Dataset<Row> copies = pairs.groupBy("older")
                .count()
                .where(col("count").gt(PAIRS_A_COPY))
                .select(
                        col("older"),
                        expr("cast(ceil(count / " + PAIRS_A_COPY + ".0) as int)")
                                .as("copies"));
        Dataset<Row> salted = pairs.join(broadcast(copies), new String[] {"older"}, "left")
                .withColumn("salt", expr("cast(pmod(xxhash64(newer), coalesce(copies, 1)) as int)"));
        Dataset<Row> older = texts.join(broadcast(copies), texts.col("id").equalTo(copies.col("older")), "left")
                .select(
                        col("id").as("older"),
                        col("json").as("older_json"),
                        expr("explode(sequence(0, coalesce(copies, 1) - 1))").as("salt"));
        Dataset<Row> newer = texts.select(col("id").as("newer"), col("json").as("newer_json"));
        return salted.join(newer.hint(SPREAD), "newer")
                .join(older.hint(SPREAD), new String[] {"older", "salt"}, "inner")
                .select("newer_json", "older_json", "found", "wanted")
                .flatMap(new AlignOne(), Encoders.row(AlignOne.LINK));
    }

    /** Links as pairs of clauses: the columns {@code newer, newer_clause, older, older_clause, found}. */
    static Dataset<Row> ofClauses(Dataset<Row> links) {
        return links.withColumn("newer_clause", expr("explode(newer_clauses)"))
                .withColumn("older_clause", expr("explode(older_clauses)"))
                .select("newer", "newer_clause", "older", "older_clause", "found");
    }
}
