package org.acquis.archive;

import java.util.Objects;
import org.acquis.application.Details;
import org.acquis.application.StatementFiles;
import org.acquis.problem.Refused;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes a statement of one file, as the desk program does, or says why not. */
final class ReadOne implements MapFunction<Row, Row> {

    /** A statement's columns, or the file with {@code code} and {@code reason}. */
    static final StructType OUTCOME =
            Table.STATEMENTS.schema().add("code", DataTypes.StringType).add("reason", DataTypes.StringType);

    private static final long serialVersionUID = 1;

    private final boolean foldersAreSeries;

    /** @param foldersAreSeries whether the folder of a file names its series where the catalogue does not */
    ReadOne(boolean foldersAreSeries) {
        this.foldersAreSeries = foldersAreSeries;
    }

    /** Data files and reader processes are shared by the tasks of an executor. */
    private static final class Shared {
        private static final StatementFiles FILES = new StatementFiles(ReadOptions.standard());
    }

    @Override
    public Row call(Row row) {
        String file = row.getAs(Catalogue.FILE);
        int slash = file.lastIndexOf('/');
        Details details =
                Catalogue.details(row, foldersAreSeries && slash > 0 ? series(file.substring(0, slash)) : null);
        try {
            Statement statement = Shared.FILES.load(file.substring(slash + 1), row.getAs("content"), details);
            Source source = statement.source();
            Row good = StatementRows.row(
                    statement.withSource(
                            new Source(file.substring(slash + 1), source.format(), source.sha256(), source.pages())),
                    file);
            return outcome(good, null, null);
        } catch (Refused refused) {
            Object[] nothing = new Object[Table.STATEMENTS.schema().length()];
            nothing[Table.STATEMENTS.schema().fieldIndex(Catalogue.FILE)] = file;
            return outcome(RowFactory.create(nothing), refused.code().name(), refused.reason());
        }
    }

    /** The innermost folder, as an id. */
    private static String series(String folders) {
        String folder = folders.substring(folders.lastIndexOf('/') + 1);
        return folder.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{Ll}\\p{Lo}\\p{Nd}]+", "-");
    }

    private static Row outcome(Row statement, @Nullable String code, @Nullable String reason) {
        @Nullable Object[] values = new @Nullable Object[statement.length() + 2];
        for (int k = 0; k < statement.length(); k++) {
            values[k] = statement.get(k);
        }
        values[statement.length()] = code;
        values[statement.length() + 1] = reason;
        return RowFactory.create(Objects.requireNonNull(values));
    }
}
