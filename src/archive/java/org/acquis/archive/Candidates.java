package org.acquis.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.acquis.alignment.Likeness;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/** Earlier wordings that a wording may come from: those that share most of its rarest features, sieved by the aligner's likeness. */
final class Candidates {

    /** Of the twelve rarest features of a wording, a source shares this many, or a third where it has fewer. */
    private static final int FEWEST_SHARED = 3;

    /** So many of the wordings that share most are read. */
    private static final int READ = 6;

    /** So many of them are put to the aligner. */
    private static final int PUT = 2;

    /** Less alike wordings are not worth aligning their statements. */
    private static final double LEAST_LIKENESS = 0.35;

    private static final StructType CANDIDATE = StructType.fromDDL("wording BIGINT, source BIGINT, nearest INT");

    private Candidates() {}

    /**
     * Pairs of a wording (the first column) and a {@code source} that it may come from, which stood somewhere at an earlier date;
     * {@code nearest} is 1 for the most alike.
     *
     * @param unheard clauses whose source is sought, each at the first date of its wording
     * @param wordings all of them with their first place
     * @param features the rarest of each wording
     */
    static Dataset<Row> of(Dataset<Row> unheard, Dataset<Row> wordings, Dataset<Row> features) {
        Dataset<Row> asked = features.where(col("rank").leq(Wordings.ASKED))
                .join(unheard.select("wording", "date").distinct(), "wording");
        Dataset<Row> needed = asked.groupBy("wording")
                .agg(expr("least(" + FEWEST_SHARED + ", greatest(1, count(*) div 3))")
                        .as("needed"));
        Dataset<Row> found = features.join(wordings.select("wording", "date"), "wording")
                .select(col("feature"), col("wording").as("source"), col("date").as("source_date"));
        // Whole numbers, so that the sum does not depend on its order.
        Dataset<Row> shared = asked.join(found, "feature")
                .where("source_date < date")
                .groupBy("wording", "source")
                .agg(
                        expr("sum(1000000 div count)").as("weight"),
                        expr("count(*)").as("shared"))
                .join(needed, "wording")
                .where("shared >= needed")
                .withColumn(
                        "place",
                        row_number()
                                .over(Window.partitionBy("wording")
                                        .orderBy(col("weight").desc(), col("source"))))
                .where(col("place").leq(READ));
        return read(shared, wordings);
    }

    private static Dataset<Row> read(Dataset<Row> shared, Dataset<Row> wordings) {
        Dataset<Row> sources = shared.select("wording", "source")
                .join(wordings.select(col("wording").as("source"), col("text").as("source_text")), "source")
                .groupBy("wording")
                .agg(expr("sort_array(collect_list(struct(source, source_text)))")
                        .as("sources"));
        return sources.join(wordings.select("wording", "text"), "wording")
                .flatMap((FlatMapFunction<Row, Row>) Candidates::alike, Encoders.row(CANDIDATE));
    }

    private static Iterator<Row> alike(Row row) {
        List<Row> sources = row.getList(row.fieldIndex("sources"));
        List<String> texts = sources.stream().map(source -> source.getString(1)).toList();
        double[] likeness = Likeness.of(row.<String>getAs("text"), texts);
        List<Row> alike = new ArrayList<>();
        IntStream.range(0, likeness.length)
                .boxed()
                .filter(k -> likeness[k] >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble((Integer k) -> -likeness[k]).thenComparing(k -> k))
                .limit(PUT)
                .forEach(k -> alike.add(RowFactory.create(
                        row.<Long>getAs("wording"), sources.get(k).getLong(0), alike.size() + 1)));
        return alike.iterator();
    }
}
