package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.acquis.files.SmallDisk;
import org.acquis.problem.CommandFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library on a disk that is full or may not be written to; a small disk in memory stands for it, which only root may mount. */
class BadDiskTest {

    private static final int ROOM = 6_000_000;
    private static final int TAKEN = 800_000;
    private static final int WORDS = 10_000;
    private static final int MORE_THAN_FIT = 40;

    @TempDir
    private Path temp;

    private Path disk;
    private Path folder;
    private SmallDisk mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = temp.resolve("disk");
        folder = disk.resolve("library");
        mounted = SmallDisk.at(disk, ROOM);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted != null) {
            mounted.close();
        }
    }

    /** A statement of many words that no compression makes small. */
    private static void add(Library library, String id) {
        String words = new Random(id.hashCode())
                .ints(WORDS)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" ", "We call on all States to note ", "."));
        LibraryFixture.add(library, LibraryFixture.statement(id, LocalDate.of(2020, 1, 1), words));
    }

    @Test
    void thatIsFullKeepsWhatWasThereAndTakesMoreOnceThereIsRoom() throws IOException {
        Path other = Files.write(disk.resolve("somebody-elses-file"), new byte[TAKEN]);
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            int[] stored = {0};
            assertThatThrownBy(() -> {
                        while (stored[0] < MORE_THAN_FIT) {
                            add(library, "s-" + stored[0]);
                            stored[0]++;
                        }
                    })
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageMatching("(?s).*(the disk is full; make room|its free room).*nothing was changed.*");

            assertThat(stored[0]).isPositive();
            assertThat(library.cards()).hasSize(stored[0]);
            assertThat(library.care().check().problems()).isEmpty();

            Files.delete(other);
            add(library, "later");
            assertThat(library.cards()).hasSize(stored[0] + 1);
            assertThat(library.care().check().problems()).isEmpty();
        }
    }

    @Test
    void thatMayNotBeWrittenToIsReadAndSaysSo() throws IOException, InterruptedException {
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            add(library, "quito-2020");
            assertThat(library.clauses().find(List.of("states"), 3).best()).isNotEmpty();
        }
        mounted.makeReadOnly();
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThat(library.cards()).hasSize(1);
            assertThat(library.clauses().find(List.of("states"), 3).best()).isNotEmpty();
            assertThatThrownBy(() -> add(library, "lima-2021"))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void thatMayNotBeWrittenToGetsNoLibrary() throws IOException, InterruptedException {
        mounted.makeReadOnly();
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThatThrownBy(() -> add(library, "lima-2021"))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining(folder.toString());
        }
        assertThat(folder).doesNotExist();
    }
}
