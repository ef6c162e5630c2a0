package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acquis.application.ImportStatements.AlreadyThere;
import org.acquis.application.ImportStatements.Failed;
import org.acquis.application.ImportStatements.Imported;
import org.acquis.application.ImportStatements.Joined;
import org.acquis.application.ImportStatements.Outcome;
import org.acquis.application.ImportStatements.Request;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.WrongUse;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStatementsTest {

    @TempDir
    private Path folder;

    private Library library;
    private ImportStatements importing;

    @BeforeEach
    void open() {
        library = Library.in(folder.resolve(".acquis"), Clock.systemUTC());
        importing = new ImportStatements(new StatementFiles(ReadOptions.standard()), library);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Outcome> run(Path... paths) {
        return importing.run(new Request(List.of(paths), null, null, null, null, null), outcome -> {});
    }

    @Test
    void theSeriesFileSaysWhatTheTextsAre() throws IOException {
        write("one.txt", "1. We call on all States to act.\n");
        write("notes.txt", "Not on the list.\n");
        write("series.yaml", """
                series: contact-group
                title: Contact Group on a place that does not exist
                kind: communique
                statements:
                  - file: one.txt
                    id: first
                    title: First communiqué
                    meeting: 1
                    date: 2020-03-01
                    place: Quito
                    complete: false
                """);

        assertThat(run(folder)).hasSize(1).allMatch(Imported.class::isInstance);

        Statement stored = library.find("first").orElseThrow();
        assertThat(stored.title()).isEqualTo("First communiqué");
        assertThat(stored.series()).isEqualTo("contact-group");
        assertThat(stored.meeting()).isEqualTo("1");
        assertThat(stored.date()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(stored.kind()).isEqualTo(StatementKind.COMMUNIQUE);
        assertThat(stored.complete()).isFalse();
    }

    @Test
    void theSameBytesUnderAnotherNameAreOneStatement() throws IOException {
        write("one.txt", "1. We call on all States to act.\n");
        write("two.txt", "1. We call on all States to act.\n");

        List<Outcome> outcomes = run(folder.resolve("one.txt"), folder.resolve("two.txt"));

        assertThat(outcomes.get(1)).isEqualTo(new AlreadyThere(folder.resolve("two.txt"), "one"));
        assertThat(library.cards()).hasSize(1);
    }

    @Test
    void importedAgainWithASeriesAStatementJoinsItAndUndoTakesItOut() throws IOException {
        Path file = write("one.txt", "1. We call on all States to act.\n");
        run(file);
        Request withSeries = new Request(List.of(file), "contact-group", null, null, null, null);

        assertThat(importing.run(withSeries, outcome -> {})).containsExactly(new Joined(file, "one", "contact-group"));
        assertThat(library.statementsOf("contact-group"))
                .extracting(Statement::series)
                .containsExactly("contact-group");
        assertThat(importing.run(withSeries, outcome -> {})).containsExactly(new AlreadyThere(file, "one"));

        library.care().undo(true);
        assertThat(library.find("one").orElseThrow().series()).isNull();
        assertThat(library.series()).isEmpty();
    }

    @Test
    void aStatementOfASeriesStaysInIt() throws IOException {
        Path file = write("one.txt", "1. We call on all States to act.\n");
        importing.run(new Request(List.of(file), "first", null, null, null, null), outcome -> {});

        assertThat(importing.run(new Request(List.of(file), "second", null, null, null, null), outcome -> {}))
                .containsExactly(new AlreadyThere(file, "one"));
        assertThat(library.series()).hasSize(1);
    }

    @Test
    void anotherTextOfTheSameNameGetsAFreeId() throws IOException {
        Path a = Files.createDirectory(folder.resolve("a"));
        Path b = Files.createDirectory(folder.resolve("b"));
        Files.writeString(a.resolve("final.txt"), "1. We call on all States to act.\n");
        Files.writeString(b.resolve("final.txt"), "1. We call on all States to act now.\n");

        run(a, b);

        assertThat(library.find("final")).isPresent();
        assertThat(library.find("final-2")).isPresent();
    }

    @Test
    void aRefusedFileDoesNotStopTheOthers() throws IOException {
        Path empty = write("empty.docx", "");
        Path good = write("good.txt", "1. We call on all States to act.\n");

        List<Outcome> outcomes = run(empty, good);

        assertThat(outcomes.get(0)).isInstanceOf(Failed.class);
        assertThat(outcomes.get(1)).isInstanceOf(Imported.class);
    }

    @Test
    void saysWhatIsWrongWithASeriesFile() throws IOException {
        write("one.txt", "1. We call on all States to act.\n");
        write("series.yaml", "series: x\ntitle: X\nstatements:\n  - file: ../outside.txt\n");
        assertThatThrownBy(() -> run(folder)).isInstanceOf(Refused.class).hasMessageContaining("outside the folder");

        write("series.yaml", "title: X\n");
        assertThatThrownBy(() -> run(folder)).isInstanceOf(Refused.class).hasMessageContaining("`series:` is missing");
    }

    @Test
    void oneIdNamesOneFile() throws IOException {
        write("one.txt", "1. We call on all States to act.\n");
        write("two.txt", "1. We urge all States to act.\n");

        assertThatThrownBy(() ->
                        importing.run(new Request(List.of(folder), null, null, null, "quito", null), outcome -> {}))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("2 files");
        assertThatThrownBy(() -> run(folder.resolve("none.txt"))).isInstanceOf(NotFound.class);
    }
}
