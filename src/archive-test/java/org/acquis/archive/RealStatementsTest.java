package org.acquis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some 150 statements as they were adopted, where the folder of shared data is at hand. */
@Tag("slow")
class RealStatementsTest {

    private static final Path STATEMENTS =
            Path.of(System.getProperty("acquis.shared", "../shared")).resolve("data/statements");

    @Test
    void linksAreThoseOfTheDeskProgram(@TempDir Path folder) {
        assumeTrue(Files.isDirectory(STATEMENTS), "no folder " + STATEMENTS);
        Path archive = folder.resolve("archive");
        LocalSpark.run("read", archive, "--from", STATEMENTS.toString(), "--folders-are-series");
        LocalSpark.run("reuse", archive);
        assertThat(LocalSpark.rows(archive, Table.STATEMENTS).stream()
                        .mapToInt(row -> row.<Integer>getAs("clauses"))
                        .sum())
                .isGreaterThan(2_000);
        DeskLinks.assertSame(archive);
        assertThat(LocalSpark.rows(archive, Table.LINKS))
                .anyMatch(row -> row.getAs("found").equals("elsewhere"));
    }
}
