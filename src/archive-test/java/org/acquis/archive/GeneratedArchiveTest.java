package org.acquis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of which it is known where each clause comes from. */
class GeneratedArchiveTest {

    private static final String CLAUSES = "1500";

    @TempDir
    static Path folder;

    private static Path archive;

    @BeforeAll
    static void generate() {
        archive = folder.resolve("archive");
        LocalSpark.run("generate", archive, "--clauses", CLAUSES);
        LocalSpark.run("reuse", archive);
    }

    @Test
    void isTheSameForAnyNumberOfPartitions() {
        Path other = folder.resolve("other");
        LocalSpark.runInPartitions(5, "generate", other, "--clauses", CLAUSES);
        LocalSpark.runInPartitions(5, "reuse", other);
        for (Table table : List.of(Table.STATEMENTS, Table.TRUTH, Table.LINKS)) {
            assertThat(LocalSpark.rows(other, table)).isEqualTo(LocalSpark.rows(archive, table));
        }
    }

    @Test
    void linksAreFoundAndRight() throws IOException {
        List<String> lines = LocalSpark.run("check", archive);
        assertThat(lines).anyMatch(line -> line.startsWith("recall "));
        assertThat(Files.readString(archive.resolve("check.csv")))
                .contains(
                        "recall,kept", "recall,amended", "recall,reinstated", "recall,borrowed", "precision,elsewhere");
    }

    @Test
    void aLinkPointsBackInTimeAndOneOfEachClauseIsTheFirst() {
        List<Row> links = LocalSpark.rows(archive, Table.LINKS);
        assertThat(links).allMatch(row -> row.<String>getAs("older_date").compareTo(row.getAs("newer_date")) < 0);
        assertThat(links.stream()
                        .filter(row -> row.<Integer>getAs("rank") == 1)
                        .map(row -> row.getAs("newer") + "#"
                                + row.getList(row.fieldIndex("newer_clauses")).get(0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aBrokenRunGoesOnAfterTheLastFinishedStep() throws IOException {
        LocalSpark.run("evolve", archive);
        List<Row> whole = LocalSpark.rows(archive, Table.LINEAGES);
        Path step = archive.resolve("work/evolve/evolution");
        Files.createDirectories(step);
        Files.writeString(step.resolve("part-of-a-broken-run.parquet"), "half a file");
        Files.delete(archive.resolve("lineages/_SUCCESS"));
        Files.delete(archive.resolve("histories/_SUCCESS"));
        assertThat(LocalSpark.run("evolve", archive)).noneMatch(line -> line.contains("kept"));
        assertThat(LocalSpark.rows(archive, Table.LINEAGES)).isEqualTo(whole);
    }
}
