package org.acquis.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Each statement with the one before it in its series, in the order of the desk program: by date, then id, undated last. */
final class Neighbours {

    private Neighbours() {}

    /** Pairs for {@link StatementPairs#aligned}, every link wanted. */
    static Dataset<Row> of(Dataset<Row> statements) {
        WindowSpec inTime = Window.partitionBy("series").orderBy(col("date").asc_nulls_last(), col("id"));
        return statements
                .where("series is not null")
                .select(col("id").as("newer"), lag("id", 1).over(inTime).as("older"))
                .where("older is not null")
                .withColumn("found", lit("neighbour"))
                .withColumn("wanted", expr("cast(null as array<string>)"));
    }
}
