package org.acquis.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A Spark of this process for the tests, and the commands as people give them. */
final class LocalSpark {

    private static final String PARTITIONS = "2";

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("tests of the archive")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", PARTITIONS)
            // Compiling the plans would take longer than these few rows do.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
            .getOrCreate();

    private LocalSpark() {}

    /** Runs a command and gives the lines that it prints. */
    static List<String> run(String command, Path archive, String... options) {
        List<String> words = new ArrayList<>(List.of(command, archive.toString()));
        words.addAll(List.of(options));
        List<String> lines = new ArrayList<>();
        Sessions.settle(SESSION);
        Commands.run(Arguments.of(words.toArray(String[]::new)), SESSION, lines::add);
        return lines;
    }

    /** Runs with so many partitions of every shuffle, none joined. */
    static List<String> runInPartitions(int partitions, String command, Path archive, String... options) {
        SESSION.conf().set("spark.sql.shuffle.partitions", String.valueOf(partitions));
        SESSION.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "false");
        try {
            return run(command, archive, options);
        } finally {
            SESSION.conf().set("spark.sql.shuffle.partitions", PARTITIONS);
            SESSION.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "true");
        }
    }

    /** The rows of a table in the order of its files. */
    static List<Row> rows(Path archive, Table table) {
        return SESSION.read()
                .schema(table.schema())
                .parquet(archive.resolve(table.folder()).toString())
                .orderBy("_metadata.file_path", "_metadata.row_index")
                .collectAsList();
    }
}
