package org.acquis.archive;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.acquis.archive.generated.GeneratedArchive;
import org.acquis.archive.generated.GeneratedStatement;
import org.acquis.archive.generated.Origin;
import org.acquis.statement.Statement;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * {@code generate}: an archive of made-up statements of which it is known where each clause comes from. A series depends on the seed
 * and its number alone, so that the same archive comes out of any number of tasks.
 */
final class GenerateArchive {

    private static final long SEED = 20_261_128;
    private static final StructType BOTH =
            new StructType().add("statement", Table.STATEMENTS.schema()).add("truth", Table.TRUTH.schema());

    private final Archive archive;

    GenerateArchive(Archive archive) {
        this.archive = archive;
    }

    void run() {
        Arguments arguments = archive.arguments();
        arguments.allow("clauses", "seed");
        long series = Math.max(1, arguments.number("clauses", 100_000) / GeneratedArchive.CLAUSES_A_SERIES);
        long seed = arguments.number("seed", SEED);
        archive.claim(Table.STATEMENTS, Table.TRUTH);
        Dataset<Row> both = archive.step(
                "generated",
                () -> archive.spark().range(series).toDF("number").mapPartitions(writing(seed), Encoders.row(BOTH)));
        archive.write(Table.STATEMENTS, both.where(col("statement").isNotNull()).select("statement.*"));
        archive.write(Table.TRUTH, both.where(col("truth").isNotNull()).select("truth.*"));
        archive.forgetWork();
    }

    private static MapPartitionsFunction<Row, Row> writing(long seed) {
        return numbers -> {
            GeneratedArchive archive = new GeneratedArchive(seed);
            Stream<Row> ofPartition =
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, Spliterator.ORDERED), false);
            return ofPartition
                    .flatMap(row -> series(archive, Math.toIntExact(row.getLong(0))).stream())
                    .iterator();
        };
    }

    private static List<Row> series(GeneratedArchive archive, int number) {
        List<Row> rows = new ArrayList<>();
        for (GeneratedStatement generated : archive.series(number)) {
            Statement statement = generated.statement();
            rows.add(RowFactory.create(
                    StatementRows.row(statement, statement.source().file()), null));
            for (int place = 0; place < generated.origins().size(); place++) {
                Origin origin = generated.origins().get(place);
                rows.add(RowFactory.create(
                        null,
                        RowFactory.create(
                                statement.id(),
                                statement.clauses().get(place).id(),
                                place,
                                origin.family(),
                                origin.parent() == null ? null : origin.parent().statement(),
                                origin.parent() == null ? null : origin.parent().clause(),
                                origin.how().key())));
            }
        }
        return rows;
    }
}
