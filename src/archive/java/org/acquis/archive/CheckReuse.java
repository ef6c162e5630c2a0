package org.acquis.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.Locale;
import org.acquis.problem.CheckFoundProblems;
import org.acquis.problem.WrongUse;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * {@code check}: the links of a generated archive beside what is known of it. Recall is measured on the clauses whose true source the
 * aligner itself finds when it is given the two statements; a link to an earlier place of the very same wording counts as found.
 * Precision is the share of linked pairs of clauses that descend from one text.
 */
final class CheckReuse {

    private static final double LEAST = 0.98;

    private final Archive archive;

    CheckReuse(Archive archive) {
        this.archive = archive;
    }

    void run() {
        archive.arguments().allow("sample");
        long one = archive.arguments().number("sample", 1);
        if (one < 1) {
            throw new WrongUse("--sample 20 checks the clauses of one statement in 20; 1 checks all");
        }
        archive.forgetWork();
        Dataset<Row> truth = archive.read(Table.TRUTH);
        Dataset<Row> sampled = truth.where("pmod(xxhash64(statement), " + one + ") = 0");
        Dataset<Row> statements = archive.read(Table.STATEMENTS);
        Dataset<Row> linked = StatementPairs.ofClauses(archive.read(Table.LINKS));
        Dataset<Row> known = archive.step("reachable", () -> reachable(sampled, statements));
        Dataset<Row> judged = archive.step("recall", () -> judged(known, linked, statements));
        Dataset<Row> pairs = archive.step("precision", () -> related(linked, truth, one));
        archive.csv("check.csv", recall(judged).unionByName(precision(pairs)).orderBy("measure", "of"));
        double recall = share(judged.where("reachable"), "found_it");
        double precision = share(pairs, "related");
        archive.forgetWork();
        archive.print(String.format(Locale.ROOT, "recall %.4f, precision %.4f", recall, precision));
        if (recall < LEAST || precision < LEAST) {
            throw new CheckFoundProblems("recall or precision of the links is below " + LEAST + "; see check.csv");
        }
    }

    /** The clauses with a true source, and whether the aligner finds it when it is given the pair. */
    private static Dataset<Row> reachable(Dataset<Row> truth, Dataset<Row> statements) {
        Dataset<Row> sources = truth.where("parent_statement is not null")
                .select(
                        col("statement").as("newer"),
                        col("clause").as("newer_clause"),
                        col("parent_statement").as("older"),
                        col("parent_clause").as("older_clause"),
                        col("how"));
        Dataset<Row> pairs = sources.groupBy("newer", "older")
                .agg(expr("collect_set(concat(newer_clause, '\\t', older_clause))")
                        .as("wanted"))
                .withColumn("found", lit("given"));
        Dataset<Row> links = StatementPairs.ofClauses(StatementPairs.aligned(pairs, statements))
                .drop("found")
                .distinct()
                .withColumn("reachable", lit(true));
        return sources.join(links, new String[] {"newer", "newer_clause", "older", "older_clause"}, "left")
                .withColumn("reachable", expr("coalesce(reachable, false)"));
    }

    private static Dataset<Row> judged(Dataset<Row> known, Dataset<Row> linked, Dataset<Row> statements) {
        Dataset<Row> wordings = Wordings.clauses(statements)
                .select(col("statement").as("older"), col("clause").as("older_clause"), col("wording"));
        String[] older = {"older", "older_clause"};
        Dataset<Row> found = linked.join(wordings, older, "inner")
                .select("newer", "newer_clause", "wording")
                .distinct()
                .withColumn("found_it", lit(true));
        return known.join(wordings, older, "inner")
                .join(found, new String[] {"newer", "newer_clause", "wording"}, "left")
                .withColumn("found_it", expr("coalesce(found_it, false)"));
    }

    private static Dataset<Row> related(Dataset<Row> linked, Dataset<Row> truth, long one) {
        Dataset<Row> families = truth.select("statement", "clause", "family");
        return linked.where("pmod(xxhash64(newer), " + one + ") = 0")
                .join(
                        families.toDF("newer", "newer_clause", "newer_family"),
                        new String[] {"newer", "newer_clause"},
                        "inner")
                .join(
                        families.toDF("older", "older_clause", "older_family"),
                        new String[] {"older", "older_clause"},
                        "inner")
                .withColumn("related", expr("newer_family = older_family"));
    }

    private static Dataset<Row> recall(Dataset<Row> judged) {
        return judged.where("reachable")
                .groupBy(col("how").as("of"))
                .agg(expr("count_if(found_it)").as("right"), expr("count(*)").as("all"))
                .withColumn("measure", lit("recall"))
                .select("measure", "of", "right", "all");
    }

    private static Dataset<Row> precision(Dataset<Row> pairs) {
        return pairs.groupBy(col("found").as("of"))
                .agg(expr("count_if(related)").as("right"), expr("count(*)").as("all"))
                .withColumn("measure", lit("precision"))
                .select("measure", "of", "right", "all");
    }

    private static double share(Dataset<Row> rows, String condition) {
        Row counts =
                rows.agg(expr("count_if(" + condition + ")"), expr("count(*)")).first();
        return counts.getLong(1) == 0 ? 1 : (double) counts.getLong(0) / counts.getLong(1);
    }
}
