package org.acquis.archive;

import java.time.LocalDate;
import org.acquis.interchange.StatementJson;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.statement.Statement;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Statements as rows of the table {@link Table#STATEMENTS}. */
final class StatementRows {

    private StatementRows() {}

    static Encoder<Row> encoder() {
        return Encoders.row(Table.STATEMENTS.schema());
    }

    /** @param file where it was read from, as the archive names it */
    static Row row(Statement statement, String file) {
        return RowFactory.create(
                statement.id(),
                statement.series(),
                statement.issuer(),
                statement.kind().key(),
                text(statement.date()),
                year(statement.date()),
                statement.meeting(),
                statement.title(),
                statement.language(),
                statement.complete(),
                statement.clauses().size(),
                file,
                statement.source().sha256(),
                StatementJson.line(statement));
    }

    /** The statement of a row that has the column {@code json}. */
    static Statement statement(Row row) {
        return statement(row.<String>getAs("json"));
    }

    static Statement statement(String json) {
        return StatementJsonReader.read(json, "the archive's table of statements", "")
                .statement();
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static @Nullable Integer year(@Nullable LocalDate date) {
        return date == null ? null : date.getYear();
    }
}
