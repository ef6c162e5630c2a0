package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.acquis.statement.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is particular to libraries on a server; run by {@code ./mvnw -Ppostgresql test}. */
@Tag("shared")
class SharedLibraryTest {

    @TempDir
    private Path temp;

    private OfficeServer server;
    private String database;
    private Library library;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(OfficeServer.isWanted(), "needs -Ppostgresql");
        server = OfficeServer.running();
        database = server.databaseFor(temp.resolve("library"));
        library = LibraryFixture.open(temp.resolve("library"));
    }

    @AfterEach
    void close() {
        if (library != null) {
            library.close();
        }
    }

    private Library as(String who, ServerPassword password) {
        return Library.onServer(server.address(database), temp.resolve(who), Clock.systemUTC(), who, password);
    }

    @Test
    void asksForThePasswordAgainWhereItIsWrong() {
        List<String> questions = new ArrayList<>();
        try (Library other = as("anna", (name, again) -> {
            questions.add(name + " " + again);
            return Optional.of(again ? server.password() : "wrong");
        })) {
            assertThat(other.cards()).isEmpty();
        }
        assertThat(questions).hasSize(2);
        assertThat(questions.get(0))
                .startsWith("anna at postgresql://127.0.0.1")
                .endsWith(database + " false");
    }

    @Test
    void saysWhatToDoWithoutAPassword() {
        assertThatThrownBy(() -> as("anna", ServerPassword.NOBODY).cards())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(".pgpass")
                .hasMessageMatching("[^\n]+");
    }

    @Test
    void saysThatADatabaseIsMissingOrNoServerAnswers() {
        Library missing = Library.onServer(
                server.address("nowhere"), temp, Clock.systemUTC(), "anna", (n, a) -> Optional.of(server.password()));
        assertThatThrownBy(missing::cards).isInstanceOf(CommandFailed.class).hasMessageContaining("createdb nowhere");

        Library silent = Library.onServer(
                "postgresql://127.0.0.1:1/acquis", temp, Clock.systemUTC(), "anna", ServerPassword.NOBODY);
        assertThatThrownBy(silent::cards).isInstanceOf(CommandFailed.class).hasMessageContaining("cannot be reached");
    }

    @Test
    void readingMakesNoTables() throws SQLException {
        assertThat(library.cards()).isEmpty();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT to_regclass('acquis.statement')")) {
            row.next();
            assertThat(row.getString(1)).isNull();
        }
    }

    @Test
    void aReaderMayReadAndIsToldThatWritingIsNotForHim() {
        LibraryFixture.add(library, "quito-2020");
        server.sql("postgres", "CREATE ROLE reader LOGIN PASSWORD '" + server.password() + "'");
        server.sql(database, "GRANT USAGE ON SCHEMA acquis TO reader");
        server.sql(database, "GRANT SELECT ON ALL TABLES IN SCHEMA acquis TO reader");
        try (Library reader = as("reader", (name, again) -> Optional.of(server.password()))) {
            assertThat(reader.cards()).hasSize(1);
            assertThat(reader.clauses().find(List.of("states"), 3).clauses()).isEqualTo(1);
            assertThatThrownBy(() -> reader.remove("quito-2020"))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("read-only for reader");
        }
        assertThat(library.cards()).hasSize(1);
    }

    @Test
    void aWriterWaitsAndIsToldWhoWrites() throws SQLException {
        LibraryFixture.add(library, "quito-2020");
        try (Connection other = server.connect(database);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT set_config('application_name', 'Acquis: boris', false)");
            statement.execute("SELECT pg_advisory_xact_lock(" + ServerSchema.WRITING + ")");

            assertThat(library.cards()).hasSize(1);
            assertThatThrownBy(() -> LibraryFixture.add(library, "lima-2021"))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("boris is writing to it");
            other.rollback();
        }
        LibraryFixture.add(library, "lima-2021");
        assertThat(library.cards()).hasSize(2);
    }

    @Test
    void goesOnAfterTheConnectionWasCut() {
        LibraryFixture.add(library, "quito-2020");
        server.sql(
                "postgres",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");

        assertThatThrownBy(library::cards).isInstanceOf(CommandFailed.class).hasMessageContaining("was cut off");
        assertThat(library.cards()).hasSize(1);
    }

    @Test
    void saysThatANewerProgramMadeIt() {
        LibraryFixture.add(library, "quito-2020");
        library.close();
        server.sql(database, "UPDATE acquis.library_version SET version = 999");

        assertThatThrownBy(library::cards).isInstanceOf(CommandFailed.class).hasMessageContaining("newer Acquis");
    }

    @Test
    void keepsItsIndexOnThisMachineForTheOwnerAlone() throws Exception {
        LibraryFixture.add(library, "quito-2020");
        library.clauses();

        Path index = library.folder().resolve("index");
        assertThat(index).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(library.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void goesToAFileAndBackToAnotherServerWhole() throws Exception {
        LibraryFixture.add(library, "quito-2020");
        LibraryFixture.add(
                library,
                LibraryFixture.statement("lima-2021", LocalDate.of(2021, 1, 1), "We regret \u2013 \u00e9t\u00e9."));
        library.decisions()
                .put(
                        List.of(new Decision(
                                Decision.Kind.ofKey("link"),
                                Citation.parse("quito-2020#P1").orElseThrow(),
                                Citation.parse("lima-2021#P1").orElseThrow(),
                                "anna",
                                "the same",
                                Instant.parse("2026-01-01T00:00:00Z"))),
                        "link");
        library.drafts().store(new Draft("d", "t", Map.of(Draft.TITLE, "T"), List.of()), "begun");
        Path backup = temp.resolve("backup.db");

        assertThat(library.care().backup(backup).problems()).isEmpty();
        try (Library second = LibraryFixture.open(temp.resolve("second"))) {
            assertThat(second.care().restore(backup)).isEmpty();
            assertThat(second.cards()).isEqualTo(library.cards());
            assertThat(second.find("lima-2021")).isEqualTo(library.find("lima-2021"));
            assertThat(second.decisions().all()).isEqualTo(library.decisions().all());
            assertThat(second.drafts().all()).isEqualTo(library.drafts().all());
            assertThat(second.care().history(50).subList(1, 5))
                    .isEqualTo(library.care().history(50));
            assertThat(second.care().check().problems()).isEmpty();
            assertThatThrownBy(() -> second.care().restore(backup))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("not empty");
        }
        Path folder = Files.createDirectory(temp.resolve("as-folder"));
        Files.copy(backup, LibraryFile.in(folder));
        try (Library file = Library.in(folder, Clock.systemUTC())) {
            assertThat(file.cards()).isEqualTo(library.cards());
            assertThat(file.care().undo(true).deed()).isEqualTo("draft");
        }
    }
}
