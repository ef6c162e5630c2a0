package org.acquis.archive;

import org.apache.spark.sql.SparkSession;

/** Starts Spark with the settings that the jobs rely on; whatever {@code spark-submit} says goes before them. */
final class Sessions {

    private Sessions() {}

    static SparkSession start(Arguments arguments) {
        SparkSession spark = SparkSession.builder()
                .appName("acquis " + arguments.command() + " " + arguments.archive())
                .getOrCreate();
        settle(spark);
        return spark;
    }

    /**
     * Aligning takes time and few bytes: partitions are never joined below the number of cores, and 8 MB of statements (a minute of
     * aligning at most) stay a task of their own, so that cores that are done help those that are not.
     */
    static void settle(SparkSession spark) {
        spark.conf().set("spark.sql.adaptive.enabled", "true");
        spark.conf().set("spark.sql.adaptive.coalescePartitions.parallelismFirst", "true");
        spark.conf().set("spark.sql.adaptive.coalescePartitions.minPartitionSize", "128k");
        spark.conf().set("spark.sql.adaptive.advisoryPartitionSizeInBytes", "8m");
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        spark.conf().set("spark.sql.ansi.enabled", "true");
    }
}
