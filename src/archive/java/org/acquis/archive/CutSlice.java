package org.acquis.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Statement;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * {@code slice}: chosen statements as a folder that the desk program's {@code import} takes in whole, a folder a series, with the tables
 * of where their clauses come from and where they went beside it.
 */
final class CutSlice {

    /** What one library and one person can work with. */
    private static final long MOST = 5_000;

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    private final Archive archive;

    CutSlice(Archive archive) {
        this.archive = archive;
    }

    void run() {
        Arguments arguments = archive.arguments();
        arguments.allow("to", "series", "years", "types");
        OutputFolder folder = new OutputFolder(archive.spark(), arguments.required("to"), arguments.has("again"));
        Dataset<Row> chosen = chosen(arguments).select("id", "series", "json").cache();
        long count = chosen.count();
        if (count == 0) {
            throw new NotFound(
                    "no statement of the archive is in this slice; the table statements has its series and years");
        }
        if (count > MOST) {
            throw new WrongUse("the slice holds " + count + " statements; a library takes " + MOST
                    + ": narrow it with --series, --years or --types");
        }
        writeStatements(folder, chosen);
        Dataset<Row> ids = chosen.select(col("id").as("statement"));
        if (archive.isThere(Table.LINEAGES)) {
            folder.write("lineages.csv", csv(lineages(ids)));
        }
        if (archive.isThere(Table.LINKS)) {
            folder.write("reuse.csv", csv(links(ids)));
        }
        archive.print(count + " statements in " + folder + "; `acquis import " + folder + "` takes them in");
    }

    private Dataset<Row> chosen(Arguments arguments) {
        Dataset<Row> statements = archive.read(Table.STATEMENTS);
        List<String> series = arguments.list("series");
        if (!series.isEmpty()) {
            statements = statements.where(col("series").isin(series.toArray()));
        }
        if (arguments.has("years")) {
            statements = statements.where(within(arguments.required("years")));
        }
        List<String> types = arguments.list("types");
        if (!types.isEmpty()) {
            Dataset<Row> carrying = archive.read(Table.DEMANDS)
                    .where(col("type").isin(types.toArray()))
                    .select(col("statement").as("id"))
                    .distinct();
            statements = statements.join(carrying, new String[] {"id"}, "left_semi");
        }
        return statements;
    }

    private static Column within(String years) {
        Matcher matcher = YEARS.matcher(years);
        if (!matcher.matches()) {
            throw new WrongUse("--years is a year or two, such as 2012 or 2010-2015, not '" + years + "'");
        }
        int first = Integer.parseInt(matcher.group(1));
        return col("year").between(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
    }

    private static void writeStatements(OutputFolder folder, Dataset<Row> chosen) {
        Map<String, List<Statement>> bySeries = new TreeMap<>();
        for (Row row : chosen.orderBy("id").collectAsList()) {
            Statement statement = StatementRows.statement(row);
            String series = statement.series();
            bySeries.computeIfAbsent(series == null ? "" : series, key -> new ArrayList<>())
                    .add(statement);
        }
        bySeries.forEach((series, statements) -> {
            String place = series.isEmpty() ? "" : series + "/";
            for (Statement statement : statements) {
                folder.write(place + statement.id() + ".json", SlicedStatement.json(statement));
            }
            if (!series.isEmpty()) {
                folder.write(place + "series.yaml", SeriesYaml.of(series, statements));
            }
        });
    }

    /** The lineages that pass through the slice, every step of them, also those before and after it. */
    private Dataset<Row> lineages(Dataset<Row> ids) {
        Dataset<Row> lineages = archive.read(Table.LINEAGES);
        Dataset<Row> passing =
                lineages.join(ids, "statement").select("series", "number").distinct();
        return lineages.join(passing, new String[] {"series", "number"}, "left_semi")
                .join(ids.withColumn("in_slice", expr("true")), new String[] {"statement"}, "left")
                .selectExpr(
                        "series",
                        "concat('L', number) as lineage",
                        "step",
                        "statement",
                        "date",
                        "array_join(clauses, ' ') as clauses",
                        "change",
                        "moved",
                        "confidence",
                        "drifted",
                        "coalesce(in_slice, false) as in_slice",
                        "number")
                .orderBy("series", "number", "step")
                .drop("number");
    }

    /** The links from and to the slice. */
    private Dataset<Row> links(Dataset<Row> ids) {
        Dataset<Row> links = archive.read(Table.LINKS);
        return links.join(ids.withColumnRenamed("statement", "newer"), new String[] {"newer"}, "left_semi")
                .union(links.join(ids.withColumnRenamed("statement", "older"), new String[] {"older"}, "left_semi")
                        .select(links.col("*")))
                .distinct()
                .orderBy("newer", "newer_clauses", "older", "older_clauses")
                .selectExpr(
                        "newer",
                        "array_join(newer_clauses, ' ') as newer_clauses",
                        "older",
                        "array_join(older_clauses, ' ') as older_clauses",
                        "newer_date",
                        "older_date",
                        "change",
                        "moved",
                        "similarity",
                        "confidence",
                        "strength",
                        "found",
                        "rank",
                        "array_join(why, '; ') as why");
    }

    private static String csv(Dataset<Row> rows) {
        return Csv.of(List.of(rows.columns()), rows.collectAsList());
    }
}
