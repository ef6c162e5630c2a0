package org.acquis.archive;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * An archive on disk: a folder of any Hadoop file system with a table a folder. A table is there when Spark has committed it whole;
 * what a broken job left is written over. Large steps between tables are kept under {@code work} until their command is done, so that
 * a job that is started again goes on after the last finished step.
 */
final class Archive {

    private static final String DONE = "_SUCCESS";
    private static final String WORK = "work";

    private final SparkSession spark;
    private final Arguments arguments;
    private final Path folder;
    private final Consumer<String> printer;
    private final Steps steps;

    Archive(SparkSession spark, Arguments arguments, Consumer<String> printer) {
        this.spark = spark;
        this.arguments = arguments;
        this.folder = new Path(arguments.archive());
        this.printer = printer;
        this.steps = Steps.listeningTo(spark.sparkContext());
    }

    SparkSession spark() {
        return spark;
    }

    Arguments arguments() {
        return arguments;
    }

    /** Takes a line for people. */
    void print(String line) {
        printer.accept(line);
    }

    /** The table, its columns in the order of the schema. */
    Dataset<Row> read(Table table) {
        if (!isThere(table)) {
            throw new NotFound("no table " + table.folder() + " in " + folder + "; `" + maker(table) + "` makes it");
        }
        return spark.read().schema(table.schema()).parquet(path(table.folder()));
    }

    boolean isThere(Table table) {
        return exists(new Path(new Path(folder, table.folder()), DONE));
    }

    private static String maker(Table table) {
        return switch (table) {
            case STATEMENTS, REFUSED -> "read";
            case ACTS, DEMANDS -> "code";
            case LINKS -> "reuse";
            case LINEAGES, HISTORIES -> "evolve";
            case TRUTH -> "generate";
        };
    }

    /**
     * Refuses to write over results, unless {@code --again} says so.
     *
     * @param tables that the command is about to write
     */
    void claim(Table... tables) {
        for (Table table : tables) {
            if (isThere(table) && !arguments.has("again")) {
                throw new WrongUse(folder + " has a table " + table.folder()
                        + " already; --again makes it anew, or name another folder");
            }
        }
        if (arguments.has("again")) {
            forgetWork();
        }
    }

    /** Writes a table, sorted, with the schema's columns in their order. */
    void write(Table table, Dataset<Row> rows) {
        Column[] columns = columns(List.of(table.schema().fieldNames()));
        Column[] order = columns(table.order());
        measured(table.folder(), () -> {
            rows.select(columns).orderBy(order).write().mode(SaveMode.Overwrite).parquet(path(table.folder()));
            return Fingerprint.of(read(table));
        });
    }

    /** A step whose result is kept until the command is done; it is not worked out again after a break. */
    Dataset<Row> step(String name, Supplier<Dataset<Row>> work) {
        String place = path(WORK + "/" + arguments.command() + "/" + name);
        if (exists(new Path(place, DONE))) {
            print(name + ": kept from the run before");
        } else {
            measured(name, () -> {
                work.get().write().mode(SaveMode.Overwrite).parquet(place);
                return new Fingerprint(spark.read().parquet(place).count(), "");
            });
        }
        return spark.read().parquet(place);
    }

    private void measured(String name, Supplier<Fingerprint> work) {
        spark.sparkContext().setJobDescription(name);
        long start = System.nanoTime();
        try {
            Fingerprint result = work.get();
            print(steps.finished(name, result, System.nanoTime() - start));
        } finally {
            spark.sparkContext().setJobDescription(null);
        }
    }

    /** Removes the steps of this command, when it is done. */
    void forgetWork() {
        try {
            files().delete(new Path(folder, WORK + "/" + arguments.command()), true);
            Path work = new Path(folder, WORK);
            if (files().exists(work) && files().listStatus(work).length == 0) {
                files().delete(work, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the work folder of " + folder + " cannot be removed", e);
        }
    }

    /** Writes a summary beside the tables, whole or not at all. */
    void csv(String name, Dataset<Row> rows) {
        Path target = new Path(folder, name);
        Path half = new Path(folder, "_" + name + ".half");
        try {
            files().setWriteChecksum(false);
            try (OutputStream out = files().create(half, true)) {
                out.write(Csv.of(List.of(rows.columns()), rows.collectAsList()).getBytes(StandardCharsets.UTF_8));
            }
            files().delete(target, false);
            if (!files().rename(half, target)) {
                throw new CommandFailed(target + " cannot be written; is the folder writable?");
            }
        } catch (IOException e) {
            throw new CommandFailed(target + " cannot be written: " + e.getMessage(), e);
        }
        print("summary: " + target);
    }

    /** Prints counts, times and skew of the steps. */
    void printSteps() {
        steps.table().forEach(printer);
    }

    private String path(String name) {
        return new Path(folder, name).toString();
    }

    private boolean exists(Path path) {
        try {
            return files().exists(path);
        } catch (IOException e) {
            throw new CommandFailed(path + " cannot be reached: " + e.getMessage(), e);
        }
    }

    private FileSystem files() throws IOException {
        return folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    private static Column[] columns(List<String> names) {
        Column[] columns = new Column[names.size()];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = col(names.get(k));
        }
        return columns;
    }
}
