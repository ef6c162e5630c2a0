package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acquis.problem.CommandFailed;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that use one library at the same time. */
class TwoAtOnceTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Library one;
    private Library other;

    @BeforeEach
    void open() {
        folder = temp.resolve("library");
        one = LibraryFixture.open(folder, Clock.systemUTC(), "anna");
        other = LibraryFixture.open(folder, Clock.systemUTC(), "boris");
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    @Tag("shared")
    void importOneFileOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int k = 0; k < 5; k++) {
                var statement = LibraryFixture.statement("s-" + k, LocalDate.of(2020, 1, 1), "We met.");
                List<Callable<Added>> imports = new ArrayList<>();
                for (Library library : List.of(one, other)) {
                    imports.add(() -> library.addUnderFreeId(
                            statement, LibraryFixture.SERIES, LibraryFixture.original(statement.id()), null));
                }
                List<Added> added = new ArrayList<>();
                for (Future<Added> result : both.invokeAll(imports)) {
                    added.add(result.get());
                }
                assertThat(added).containsExactlyInAnyOrder(new Added("s-" + k, true), new Added("s-" + k, false));
            }
        } finally {
            both.shutdown();
        }
        assertThat(one.cards()).hasSize(5);
        assertThat(one.care().check().problems()).isEmpty();
    }

    /** Which of them makes the file is a matter of microseconds, so it is tried often. */
    @Test
    @Tag("shared")
    void makeOneLibraryTogether() throws Exception {
        int programs = 3;
        int rounds = OfficeServer.isWanted() ? 4 : 40;
        ExecutorService all = Executors.newFixedThreadPool(programs);
        try {
            for (int k = 0; k < rounds; k++) {
                Path made = temp.resolve("made-" + k);
                var statement = LibraryFixture.statement("s", LocalDate.of(2020, 1, 1), "We met.");
                CyclicBarrier start = new CyclicBarrier(programs);
                List<Callable<Added>> imports = new ArrayList<>();
                for (int p = 0; p < programs; p++) {
                    imports.add(() -> {
                        try (Library library = LibraryFixture.open(made)) {
                            start.await();
                            return library.add(statement, LibraryFixture.SERIES, LibraryFixture.original("s"));
                        }
                    });
                }
                int stored = 0;
                for (Future<Added> result : all.invokeAll(imports)) {
                    stored += result.get().isNew() ? 1 : 0;
                }
                assertThat(stored).isEqualTo(1);
            }
        } finally {
            all.shutdown();
        }
    }

    @Test
    @Timeout(4)
    void readWhileTheOtherWrites() throws Exception {
        LibraryFixture.add(one, "quito-2020");
        try (Connection writer = LibraryFile.writer(LibraryFile.in(folder));
                Statement statement = writer.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("DELETE FROM statement");

            assertThat(other.cards()).hasSize(1);

            statement.execute("ROLLBACK");
        }
    }

    @Test
    @Tag("shared")
    void seeWhatTheOtherDid() {
        LibraryFixture.add(one, "quito-2020");
        assertThat(other.cards()).hasSize(1);
        other.remove("quito-2020");
        assertThat(one.cards()).isEmpty();
    }

    @Test
    void nameTheOneWhoWrites() {
        LibraryFixture.add(one, "quito-2020");
        assertThat(WriterNote.holder(folder)).isEqualTo("another program");

        WriterNote.leave(folder, "anna", Clock.systemUTC());

        assertThat(WriterNote.holder(folder))
                .startsWith("anna (process " + ProcessHandle.current().pid());
    }

    @Test
    void sayThatTheFolderHasGone() throws Exception {
        LibraryFixture.add(one, "quito-2020");
        Files.move(folder, temp.resolve("elsewhere"));

        Assertions.assertThatThrownBy(() -> one.cards())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("has gone");
        Assertions.assertThatThrownBy(() -> LibraryFixture.add(one, "lima-2021"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("has gone");
        assertThat(folder).doesNotExist();
    }
}
