package org.acquis.archive;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Clause;
import org.acquis.statement.Sha256;
import org.acquis.statement.Statement;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/** The clauses of an archive by what they say: equal texts are one wording, and each wording has its rarest features. */
final class Wordings {

    /** A feature that stands in more wordings than this says nothing of where a text comes from. */
    static final int COMMON = 100;

    /** A wording is looked up by so many of its rarest features, and found by so many. */
    static final int ASKED = 12;

    static final int KEPT = 40;

    /** So many of the most common features are dropped where they arise, so that they are never sent anywhere. */
    private static final int DROPPED_AT_ONCE = 20_000;

    /** Shorter texts have no origin of their own. */
    private static final int FEWEST_WORDS = 6;

    private static final StructType CLAUSE = StructType.fromDDL(
            "wording BIGINT, statement STRING, clause STRING, place INT, date STRING, series STRING, text STRING");
    private static final StructType FEATURE = StructType.fromDDL("wording BIGINT, feature BIGINT");

    private Wordings() {}

    /** A row for each clause that is long enough to come from somewhere and whose statement has a date. */
    static Dataset<Row> clauses(Dataset<Row> statements) {
        return statements
                .where("date is not null")
                .flatMap((FlatMapFunction<Row, Row>) Wordings::clauses, Encoders.row(CLAUSE));
    }

    private static Iterator<Row> clauses(Row row) {
        Statement statement = StatementRows.statement(row);
        List<Row> clauses = new ArrayList<>();
        for (int place = 0; place < statement.clauses().size(); place++) {
            Clause clause = statement.clauses().get(place);
            List<String> words = Words.words(clause.text());
            if (clause.isSubstantive() && words.size() >= FEWEST_WORDS) {
                clauses.add(RowFactory.create(
                        number(Words.fold(clause.text())),
                        statement.id(),
                        clause.id(),
                        place,
                        StatementRows.text(statement.date()),
                        statement.series(),
                        clause.text()));
            }
        }
        return clauses.iterator();
    }

    /** The first 64 bits of the SHA-256. Two texts that share them by chance are told apart when they are aligned. */
    private static long number(String text) {
        return Long.parseUnsignedLong(
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
    }

    /** A row for each wording: where it stood first (date, then statement, then place) and its text there. */
    static Dataset<Row> first(Dataset<Row> clauses) {
        return clauses.groupBy("wording")
                .agg(expr("min(struct(date, statement, place, clause, series, text))")
                        .as("first"))
                .select("wording", "first.*");
    }

    /**
     * The rarest features of each wording, without those that no other has or too many have; {@code rank} from 1, the rarest.
     *
     * @param wordings as {@link #first} gives them
     */
    static Dataset<Row> features(Dataset<Row> wordings) {
        Dataset<Row> all = wordings.select("wording", "text")
                .flatMap((FlatMapFunction<Row, Row>) Wordings::features, Encoders.row(FEATURE));
        Dataset<Row> frequencies = all.groupBy("feature").count();
        Dataset<Row> common = frequencies
                .where(col("count").gt(COMMON))
                .orderBy(col("count").desc(), col("feature"))
                .limit(DROPPED_AT_ONCE)
                .select("feature");
        Dataset<Row> telling = frequencies.where(col("count").between(2, COMMON));
        return all.join(broadcast(common), new String[] {"feature"}, "left_anti")
                .join(telling, "feature")
                .withColumn(
                        "rank", row_number().over(Window.partitionBy("wording").orderBy("count", "feature")))
                .where(col("rank").leq(KEPT));
    }

    /** The stems of a text and its pairs of stems beside each other, each once, by 64 bits. */
    private static Iterator<Row> features(Row row) {
        TreeSet<Long> features = new TreeSet<>();
        long before = 0;
        for (String stem : Stems.stems(row.getAs("text"))) {
            long now = mixed(stem);
            features.add(now);
            if (before != 0) {
                features.add(before * 31 + now);
            }
            before = now;
        }
        long wording = row.<Long>getAs("wording");
        return features.stream()
                .map(feature -> RowFactory.create(wording, feature))
                .iterator();
    }

    /** FNV-1a over the UTF-16 units, 64 bits. */
    private static long mixed(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int k = 0; k < stem.length(); k++) {
            hash = (hash ^ stem.charAt(k)) * 0x100000001b3L;
        }
        return hash;
    }
}
