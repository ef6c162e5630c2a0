package org.acquis.archive;

import static org.apache.spark.sql.functions.expr;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * By what two results are known to be equal, however they were worked out.
 *
 * @param rows how many
 * @param checksum the sum of the rows' 64-bit hashes, in hexadecimal; empty where it was not asked for
 */
record Fingerprint(long rows, String checksum) {

    static Fingerprint of(Dataset<Row> rows) {
        Row sums = rows.agg(
                        expr("count(*)"),
                        expr("coalesce(sum(cast(xxhash64(to_json(struct(*))) as decimal(38, 0))), 0)"))
                .first();
        long folded = ((BigDecimal) sums.get(1)).toBigInteger().longValue();
        return new Fingerprint(sums.getLong(0), Long.toHexString(folded));
    }

    @Override
    public String toString() {
        String count = String.format(Locale.ROOT, "%,d rows", rows);
        return checksum.isEmpty() ? count : count + ", checksum " + checksum;
    }
}
