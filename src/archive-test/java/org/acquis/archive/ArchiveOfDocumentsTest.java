package org.acquis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acquis.alignment.Aligner;
import org.acquis.application.ImportStatements;
import org.acquis.application.StatementFiles;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Evolutions;
import org.acquis.evolution.Lineage;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample statements as an archive: whatever the desk program says of them, the archive says too. */
class ArchiveOfDocumentsTest {

    private static final String SERIES = "working-group-on-sanctions";

    @TempDir
    static Path folder;

    private static Path archive;

    @BeforeAll
    static void read() throws IOException {
        Path documents = folder.resolve("documents");
        copy(Path.of("statements"), documents);
        Files.writeString(documents.resolve(SERIES).resolve("broken.docx"), "PK\u0003\u0004 and no package after it");
        Files.copy(
                documents.resolve(SERIES).resolve("2012-07-19-doha.txt"), documents.resolve("zz-the-same-again.txt"));
        archive = folder.resolve("archive");
        LocalSpark.run("read", archive, "--from", documents.toString(), "--folders-are-series");
        LocalSpark.run("code", archive);
        LocalSpark.run("reuse", archive);
        LocalSpark.run("evolve", archive);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.endsWith("series.yaml")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<Statement> statements(String series) {
        return LocalSpark.rows(archive, Table.STATEMENTS).stream()
                .map(StatementRows::statement)
                .filter(statement -> series.equals(statement.series()))
                .toList();
    }

    @Test
    void readsWhatTheDeskProgramReads() {
        Statement ours = statements(SERIES).stream()
                .filter(statement -> statement.id().equals("2012-11-30-tokyo"))
                .findFirst()
                .orElseThrow();
        Statement theirs =
                new StatementFiles(ReadOptions.standard()).load(Path.of("statements", SERIES, "2012-11-30-tokyo.txt"));
        assertThat(ours.clauses()).isEqualTo(theirs.clauses());
        assertThat(ours.date()).isEqualTo(theirs.date());
    }

    @Test
    void namesRefusedFilesWithTheirCodesAndLeavesCopiesOut() {
        assertThat(LocalSpark.rows(archive, Table.REFUSED))
                .extracting(row -> row.getString(0) + " " + row.getString(1))
                .containsExactly(SERIES + "/broken.docx CORRUPT", "zz-the-same-again.txt ALREADY_THERE");
    }

    @Test
    void findsTheActsAndDemandsOfTheDeskProgram() {
        long acts = 0;
        long demands = 0;
        for (Row row : LocalSpark.rows(archive, Table.STATEMENTS)) {
            Statement statement = StatementRows.statement(row);
            acts += statement.clauses().stream().mapToLong(c -> c.acts().size()).sum();
            demands += statement.clauses().stream()
                    .mapToLong(c -> c.demands().size())
                    .sum();
        }
        assertThat(LocalSpark.rows(archive, Table.ACTS)).hasSize((int) acts);
        assertThat(LocalSpark.rows(archive, Table.DEMANDS)).hasSize((int) demands);
        assertThat(archive.resolve("demands.csv")).content().contains("asset-freeze");
    }

    @Test
    void everyLinkIsTheDeskProgramsOwn() {
        DeskLinks.assertSame(archive);
    }

    @Test
    void lineagesAreTheDeskPrograms() {
        Evolution evolution = Evolutions.of(
                new Series(SERIES, SERIES, null, StatementKind.OTHER),
                statements(SERIES),
                "acquis",
                Set.of(),
                new Aligner());
        List<String> theirs = new ArrayList<>();
        for (Lineage lineage : evolution.lineages()) {
            lineage.steps()
                    .forEach(step -> theirs.add(
                            lineage.id() + " " + step.statement() + " " + step.clauses() + " " + step.change()));
        }
        List<String> ours = LocalSpark.rows(archive, Table.LINEAGES).stream()
                .filter(row -> row.getAs("series").equals(SERIES))
                .map(row -> "L" + row.getAs("number") + " " + row.getAs("statement") + " "
                        + row.getList(row.fieldIndex("clauses")) + " " + row.getAs("change"))
                .toList();
        assertThat(ours).isEqualTo(theirs);
        assertThat(LocalSpark.rows(archive, Table.HISTORIES)).isNotEmpty();
    }

    @Test
    void aSliceGoesIntoALibraryWithItsLineages() throws IOException {
        Path slice = folder.resolve("slice");
        LocalSpark.run("slice", archive, "--to", slice.toString(), "--series", SERIES, "--years", "2012");
        try (Library library = Library.in(folder.resolve("library"), Clock.systemUTC())) {
            StatementFiles files = new StatementFiles(ReadOptions.standard());
            new ImportStatements(files, library)
                    .run(new ImportStatements.Request(List.of(slice), null, null, null, null, null), outcome -> {});
            List<Statement> held = library.statementsOf(SERIES);
            List<Statement> sliced = statements(SERIES).stream()
                    .filter(statement -> String.valueOf(statement.date()).startsWith("2012"))
                    .toList();
            assertThat(held).hasSameSizeAs(sliced).hasSizeGreaterThan(3);
            assertThat(held)
                    .extracting(Statement::clauses)
                    .containsExactlyInAnyOrderElementsOf(
                            sliced.stream().map(Statement::clauses).toList());
        }
        assertThat(Files.readAllLines(slice.resolve("lineages.csv")))
                .anyMatch(line -> line.contains("2013-02-26-sofia") && line.endsWith("false"))
                .anyMatch(line -> line.contains("2012-11-30-tokyo") && line.endsWith("true"));
    }

    @Test
    void resultsAreNeverWrittenOverUnasked() {
        assertThatThrownBy(() -> LocalSpark.run("code", archive))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("--again");
        assertThatThrownBy(() -> LocalSpark.run("code", folder.resolve("nothing")))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("`read` makes it");
        assertThatThrownBy(() -> LocalSpark.run("shred", archive)).isInstanceOf(WrongUse.class);
    }
}
