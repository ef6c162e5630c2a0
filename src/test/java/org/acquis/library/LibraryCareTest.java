package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCareTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Library library;

    @BeforeEach
    void fill() {
        folder = temp.resolve("library");
        library = LibraryFixture.open(folder, Clock.systemUTC(), "anna");
        LibraryFixture.add(library, "quito-2020");
        LibraryFixture.add(library, "lima-2021");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void sql(String change) throws SQLException {
        library.close();
        if (OfficeServer.isWanted()) {
            OfficeServer server = OfficeServer.running();
            server.sql(server.databaseFor(folder), change);
            return;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + LibraryFile.in(folder));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private static Draft draft(String title) {
        return new Draft("sixth", "communique", Map.of(Draft.TITLE, title), List.of());
    }

    @Nested
    class Undo {

        @Test
        @Tag("shared")
        void goesBackOneChangeAtATime() {
            library.drafts().store(draft("First"), "begun");
            library.drafts().store(draft("Second"), "title");

            assertThat(library.care().undo(false).deed()).isEqualTo("draft");
            assertThat(library.drafts().find("sixth")).contains(draft("First"));
            library.care().undo(false);
            assertThat(library.drafts().find("sixth")).isEmpty();
            assertThat(library.care().undo(false).subject()).isEqualTo("lima-2021");
            library.care().undo(false);

            assertThat(library.cards()).isEmpty();
            assertThat(library.series()).isEmpty();
            assertThatThrownBy(() -> library.care().undo(false)).isInstanceOf(NotFound.class);
        }

        @Test
        @Tag("shared")
        void stopsAtARemovalWhichIsForGood() {
            library.remove("lima-2021");

            assertThatThrownBy(() -> library.care().undo(false))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("remove lima-2021");
            assertThat(library.find("quito-2020")).isPresent();
        }

        @Test
        @Tag("shared")
        void leavesAnotherPersonsChangeUnlessAskedTo() {
            try (Library other = LibraryFixture.open(folder, Clock.systemUTC(), "boris")) {
                assertThatThrownBy(() -> other.care().undo(false)).hasMessageContaining("anna's");
                assertThat(other.care().undo(true).subject()).isEqualTo("lima-2021");
            }
        }

        @Test
        @Tag("shared")
        void standsInTheHistoryItself() {
            library.care().undo(false);

            assertThat(library.care().history(10))
                    .extracting(Change::who, change -> change.deed() + " " + change.subject(), Change::undone)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("anna", "undo import lima-2021", false),
                            org.assertj.core.groups.Tuple.tuple("anna", "import lima-2021", true),
                            org.assertj.core.groups.Tuple.tuple("anna", "import quito-2020", false));
        }
    }

    @Nested
    class Check {

        @Test
        @Tag("shared")
        void findsNothingInASoundLibrary() {
            library.clauses();

            assertThat(library.care().check()).isEqualTo(new CheckReport(2, 0, List.of()));
        }

        @Test
        @Tag("shared")
        void findsAnOriginalThatIsNotWhatWasImported() throws SQLException {
            sql(
                    "UPDATE original SET bytes = 'other' WHERE sha256 = (SELECT sha256 FROM statement WHERE id = 'lima-2021')");

            assertThat(library.care().check().problems())
                    .singleElement()
                    .asString()
                    .contains("the original of lima-2021");
        }

        @Test
        void findsRowsThatLackWhatTheyBelongTo() throws SQLException {
            sql("DELETE FROM series");

            assertThat(library.care().check().problems()).hasSize(2).allMatch(line -> line.contains("series"));
        }

        @Test
        @Tag("shared")
        void findsAStatementThatCannotBeRead() throws SQLException {
            sql("UPDATE statement SET json = '{' WHERE id = 'quito-2020'");

            assertThat(library.care().check().problems())
                    .anyMatch(line -> line.contains("the statement quito-2020 cannot be read"));
        }

        @Test
        void findsADamagedIndex() throws IOException {
            library.clauses();
            library.close();
            try (var files = Files.list(folder.resolve("index"))) {
                Path data = files.filter(file -> file.toString().endsWith(".cfs"))
                        .findFirst()
                        .orElseThrow();
                byte[] bytes = Files.readAllBytes(data);
                bytes[bytes.length / 2] ^= 1;
                Files.write(data, bytes);
            }

            assertThat(library.care().check().problems())
                    .singleElement()
                    .asString()
                    .contains("library rebuild");
            assertThat(library.care().rebuild()).isEqualTo(2);
            assertThat(library.care().check().problems()).isEmpty();
        }
    }

    @Nested
    class Backups {

        private Path backup;

        @BeforeEach
        void name() {
            backup = temp.resolve("backup.db");
        }

        @Test
        void bringBackWhatWasRemovedAndKeepWhatWasThere() {
            library.care().backup(backup);
            library.remove("quito-2020");
            LibraryFixture.add(library, "oslo-2022");

            Path kept = library.care().restore(backup).orElseThrow();

            assertThat(library.cards()).extracting(StatementCard::id).containsExactly("lima-2021", "quito-2020");
            assertThat(library.care().check().problems()).isEmpty();
            library.care().restore(kept);
            assertThat(library.cards()).extracting(StatementCard::id).containsExactly("lima-2021", "oslo-2022");
        }

        @Test
        void areSeenByALibraryThatIsOpen() {
            library.care().backup(backup);
            try (Library other = Library.in(folder, Clock.systemUTC())) {
                other.remove("quito-2020");
                library.care().restore(backup);

                assertThat(other.find("quito-2020")).isPresent();
            }
        }

        @Test
        void takeThePlaceOfADamagedLibrary() throws IOException {
            library.care().backup(backup);
            library.close();
            Files.writeString(LibraryFile.in(folder), "no database at all, but long enough to look at it");

            Path kept = library.care().restore(backup).orElseThrow();

            assertThat(library.cards()).hasSize(2);
            assertThat(kept.resolve("library.db")).content().startsWith("no database");
        }

        @Test
        void thatAreCutShortAreRefused() throws IOException {
            library.care().backup(backup);
            byte[] whole = Files.readAllBytes(backup);
            Files.write(backup, java.util.Arrays.copyOf(whole, whole.length / 2));
            library.remove("lima-2021");

            assertThatThrownBy(() -> library.care().restore(backup)).isInstanceOf(Refused.class);
            assertThat(library.cards()).hasSize(1);
        }

        @Test
        void neverReplaceAnotherKindOfFile() throws IOException {
            Path letter = Files.writeString(temp.resolve("letter.txt"), "Dear colleague");

            assertThatThrownBy(() -> library.care().backup(letter)).isInstanceOf(WrongUse.class);
            assertThatThrownBy(() -> library.care().restore(letter)).isInstanceOf(Refused.class);
            assertThat(letter).content(StandardCharsets.UTF_8).isEqualTo("Dear colleague");
        }
    }
}
