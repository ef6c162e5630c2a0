package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Removed text must not be found in any file of the library. */
class RemovalTest {

    private static final String SECRET = "xylophones";

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void fill() {
        library = LibraryFixture.open(folder);
        LibraryFixture.add(library, "quito-2020");
        LibraryFixture.add(
                library,
                LibraryFixture.statement("secret-2021", LocalDate.of(2021, 1, 1), "Calls for " + SECRET + "."));
        library.clauses().find(List.of(SECRET), 1);
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, word))
                    .toList();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(word);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void leavesNoWordOfItInTheFilesAfterRemoving() throws IOException {
        Files.writeString(folder.resolve("library.db.before-002"), "an old copy with " + SECRET);
        assertThat(filesWith(SECRET)).isNotEmpty();

        library.remove("secret-2021");

        assertThat(filesWith(SECRET)).isEmpty();
        assertThat(filesWith("xylophon")).isEmpty();
        assertThat(filesWith("the original of secret")).isEmpty();
        library.close();
        assertThat(filesWith(SECRET)).isEmpty();
    }

    @Test
    void leavesNoWordOfItAfterAnImportIsUndone() throws IOException {
        library.care().undo(false);

        assertThat(library.find("secret-2021")).isEmpty();
        assertThat(filesWith(SECRET)).isEmpty();
    }

    @Test
    @Tag("shared")
    void takesTheLastStatementsSeriesAway() {
        library.remove("secret-2021");
        assertThat(library.series()).containsExactly(LibraryFixture.SERIES);

        library.remove("quito-2020");
        assertThat(library.series()).isEmpty();
    }
}
