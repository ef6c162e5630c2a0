package org.acquis.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;

import java.io.IOException;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.reading.Limits;
import org.acquis.statement.Statement;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * {@code read}: documents of a Hadoop file system become statements. Each executor keeps a reader process for each of its slots; a file
 * that breaks one costs that file alone. Files with the bytes of another are named and left out, ids are made unique in the order of the
 * files' paths.
 */
final class ReadDocuments {

    private static final String[] KINDS = {"docx", "docm", "dotx", "doc", "pdf", "txt", "md", "html", "htm", "json"};

    private static final int HASH_SHOWN = 8;

    private final Archive archive;

    ReadDocuments(Archive archive) {
        this.archive = archive;
    }

    void run() {
        Arguments arguments = archive.arguments();
        arguments.allow("from", "catalogue", "folders-are-series");
        String from = arguments.required("from");
        archive.claim(Table.STATEMENTS, Table.REFUSED);
        Dataset<Row> files = files(from);
        long limit = Limits.standard().inputBytes();
        Dataset<Row> known = Catalogue.beside(
                files.where(col("length").leq(limit)).select(Catalogue.FILE, "content"),
                arguments.has("catalogue") ? arguments.required("catalogue") : null);
        Dataset<Row> read = archive.step(
                "read",
                () -> known.map(new ReadOne(arguments.has("folders-are-series")), Encoders.row(ReadOne.OUTCOME)));
        Dataset<Row> large = files.where(col("length").gt(limit))
                .select(
                        col(Catalogue.FILE),
                        lit(Refused.Code.LIMIT_SIZE.name()).as("code"),
                        lit("larger than " + (limit >> 20) + " MB; remove its pictures or save it as text")
                                .as("reason"));
        finish(read, large);
        archive.forgetWork();
    }

    /** Path below the folder, length and bytes; the bytes are fetched only where they are asked for. */
    private Dataset<Row> files(String from) {
        String root;
        try {
            Path folder = new Path(from);
            var system = folder.getFileSystem(archive.spark().sparkContext().hadoopConfiguration());
            if (!system.exists(folder)) {
                throw new NotFound("no folder " + from + "; --from names the folder of the documents");
            }
            root = system.makeQualified(folder).toString();
        } catch (IOException e) {
            throw new CommandFailed(from + " cannot be reached: " + e.getMessage(), e);
        }
        return archive.spark()
                .read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", glob())
                .load(from)
                .select(
                        substring(col("path"), root.length() + 2, Integer.MAX_VALUE)
                                .as(Catalogue.FILE),
                        col("length"),
                        col("content"))
                .where("lower(regexp_extract(file, '[^/]*$', 0)) != 'readme.md' and file not rlike '(^|/)[.~]'");
    }

    /** Endings in any case. */
    private static String glob() {
        StringBuilder glob = new StringBuilder("*.{");
        for (String kind : KINDS) {
            glob.append(glob.length() > 3 ? "," : "");
            kind.chars()
                    .forEach(c -> glob.append('[')
                            .append((char) c)
                            .append(Character.toUpperCase((char) c))
                            .append(']'));
        }
        return glob.append('}').toString().replaceAll("\\[(\\d)\\d]", "$1");
    }

    private void finish(Dataset<Row> read, Dataset<Row> large) {
        Dataset<Row> refused =
                read.where("code is not null").select("file", "code", "reason").union(large);
        Dataset<Row> good = read.where("code is null")
                .withColumn(
                        "copy", row_number().over(Window.partitionBy("sha256").orderBy("file")))
                .withColumn("first", expr("min(file) over (partition by sha256)"));
        Dataset<Row> copies = good.where("copy > 1")
                .select(
                        col("file"),
                        lit("ALREADY_THERE").as("code"),
                        expr("concat('the same bytes as ', first)").as("reason"));
        archive.write(Table.REFUSED, refused.union(copies));
        Dataset<Row> named = good.where("copy = 1")
                .withColumn("number", row_number().over(Window.partitionBy("id").orderBy("file")));
        archive.write(
                Table.STATEMENTS,
                named.map((MapFunction<Row, Row>) ReadDocuments::underItsOwnId, StatementRows.encoder()));
    }

    /** Of several files with the same name, all but the first carry a part of their hash in their id. */
    private static Row underItsOwnId(Row row) {
        Statement statement = StatementRows.statement(row);
        String hash = statement.source().sha256().substring(0, HASH_SHOWN);
        String id = row.<Integer>getAs("number") == 1 ? statement.id() : statement.id() + "-" + hash;
        return StatementRows.row(statement.withId(id), row.getAs("file"));
    }
}
