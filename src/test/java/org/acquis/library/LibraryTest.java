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
import java.util.List;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Series;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final Series SERIES =
            new Series("contact-group", "Contact Group", null, StatementKind.JOINT_STATEMENT);

    @TempDir
    private Path temp;

    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        folder = temp.resolve(".acquis");
        library = Library.in(folder, Clock.systemUTC());
    }

    private static Statement statement(String id, LocalDate date) {
        byte[] bytes = bytes(id);
        return new Statement(
                id,
                "Statement " + id,
                SERIES.id(),
                "1",
                date,
                "Quito",
                null,
                StatementKind.JOINT_STATEMENT,
                "en",
                true,
                new Source(id + ".txt", "txt", Sha256.of(bytes), null),
                List.of(Clause.of("P1", Role.PARAGRAPH, "1.", 1, null, "We call on all States to act.")),
                List.of());
    }

    private static byte[] bytes(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    private void add(Statement statement) {
        library.add(statement, SERIES, bytes(statement.id()));
    }

    @Test
    void findsWhatWasAddedWholeAlsoAfterReopening() {
        Statement statement = statement("quito-2020", LocalDate.of(2020, 3, 1));
        add(statement);

        Library reopened = Library.in(folder, Clock.systemUTC());

        assertThat(reopened.find("quito-2020")).contains(statement);
        assertThat(reopened.idOfFile(statement.source().sha256())).contains("quito-2020");
        assertThat(reopened.series()).containsExactly(SERIES);
    }

    @Test
    void listsASeriesByDate() {
        add(statement("b", LocalDate.of(2021, 1, 1)));
        add(statement("a", LocalDate.of(2022, 1, 1)));
        add(statement("c", LocalDate.of(2020, 1, 1)));

        assertThat(library.statementsOf(SERIES.id())).extracting(Statement::id).containsExactly("c", "b", "a");
        assertThat(library.cards()).extracting(StatementCard::id).containsExactly("c", "b", "a");
    }

    @Test
    void refusesASecondStatementOfTheSameIdAndKeepsTheFirst() {
        Statement first = statement("quito-2020", LocalDate.of(2020, 3, 1));
        add(first);

        assertThatThrownBy(() -> add(statement("quito-2020", LocalDate.of(2021, 3, 1))))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("--as");
        assertThat(library.find("quito-2020")).contains(first);
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
