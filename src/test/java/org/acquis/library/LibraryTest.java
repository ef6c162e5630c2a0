package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final Series SERIES = LibraryFixture.SERIES;

    @TempDir
    private Path temp;

    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        folder = temp.resolve(".acquis");
        library = LibraryFixture.open(folder);
    }

    private static Statement statement(String id, LocalDate date) {
        return LibraryFixture.statement(id, date, "We call on all States to act.");
    }

    private static byte[] bytes(String id) {
        return LibraryFixture.original(id);
    }

    private void add(Statement statement) {
        LibraryFixture.add(library, statement);
    }

    @Test
    @Tag("shared")
    void findsWhatWasAddedWholeAlsoAfterReopening() {
        Statement statement = statement("quito-2020", LocalDate.of(2020, 3, 1));
        add(statement);

        Library reopened = LibraryFixture.open(folder);

        assertThat(reopened.find("quito-2020")).contains(statement);
        assertThat(reopened.idOfFile(statement.source().sha256())).contains("quito-2020");
        assertThat(reopened.series()).containsExactly(SERIES);
    }

    @Test
    @Tag("shared")
    void listsASeriesByDate() {
        add(statement("b", LocalDate.of(2021, 1, 1)));
        add(statement("a", LocalDate.of(2022, 1, 1)));
        add(statement("c", LocalDate.of(2020, 1, 1)));

        assertThat(library.statementsOf(SERIES.id())).extracting(Statement::id).containsExactly("c", "b", "a");
        assertThat(library.cards()).extracting(StatementCard::id).containsExactly("c", "b", "a");
    }

    @Test
    @Tag("shared")
    void refusesAnotherStatementOfTheSameIdAndKeepsTheFirst() {
        Statement first = LibraryFixture.add(library, "quito-2020");
        Statement other = LibraryFixture.statement("lima-2021", LocalDate.of(2021, 1, 1), "We regret.")
                .withId("quito-2020");

        assertThatThrownBy(() -> LibraryFixture.add(library, other))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("--as");
        assertThat(library.find("quito-2020")).contains(first);
        assertThat(library.addUnderFreeId(other, SERIES, bytes("lima-2021"), null))
                .isEqualTo(new Added("quito-2020-2", true));
    }

    @Test
    @Tag("shared")
    void keepsOneStatementOfTheSameFile() {
        Statement first = LibraryFixture.add(library, "quito-2020");

        assertThat(library.add(first.withId("other"), SERIES, bytes("quito-2020")))
                .isEqualTo(new Added("quito-2020", false));
        assertThat(library.cards()).hasSize(1);
        assertThat(library.care().history(10)).hasSize(1);
    }

    @Test
    void removesAStatementAndItsOriginal() throws SQLException {
        add(statement("quito-2020", LocalDate.of(2020, 3, 1)));

        library.remove("quito-2020");

        assertThat(library.find("quito-2020")).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM original")).isZero();
        assertThatThrownBy(() -> library.remove("quito-2020")).isInstanceOf(NotFound.class);
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }

    @Test
    void readingMakesNoFile() {
        assertThat(library.cards()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnerAlone() throws IOException {
        add(statement("quito-2020", LocalDate.of(2020, 3, 1)));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("library.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void saysThatANewerProgramMadeIt() throws SQLException {
        add(statement("quito-2020", LocalDate.of(2020, 3, 1)));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }

        assertThatThrownBy(() -> Library.in(folder, Clock.systemUTC()).cards())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("newer Acquis");
    }

    @Test
    void saysThatTheFileIsDamagedAndLeavesItAlone() throws IOException {
        Files.createDirectories(folder);
        Path file = Files.write(
                folder.resolve("library.db"),
                "this is no database, but it is long enough".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> library.cards())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("put a backup back");
        assertThat(file).content().startsWith("this is no database");
    }
}
