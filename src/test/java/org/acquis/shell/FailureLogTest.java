package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {

    @TempDir
    private Path library;

    @Test
    void keepsKindsAndPlacesButNoWordOfADocument() throws IOException {
        Throwable failure =
                new IllegalStateException("in 'secret words'", new IOException("secret words of the draft"));
        Path log = new FailureLog(library, Clock.systemUTC()).record(List.of("compare", "secret.docx"), failure);
        assertThat(Files.readString(log))
                .contains(
                        "compare",
                        "java.lang.IllegalStateException",
                        "Caused by: java.io.IOException",
                        "FailureLogTest")
                .doesNotContain("secret");
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assumeTrue(Files.getFileStore(library).supportsFileAttributeView("posix"), "files have owners here");
        Path log = new FailureLog(library, Clock.systemUTC()).record(List.of("compare"), new IllegalStateException());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutALibraryHasANameThatNobodyKnowsBeforehand() throws IOException {
        FailureLog log = new FailureLog(library.resolve("none"), Clock.systemUTC());
        Path first = log.record(List.of("compare"), new IllegalStateException());
        Path second = log.record(List.of("compare"), new IllegalStateException());
        try {
            assertThat(first).isNotEqualTo(second);
            assertThat(Files.readString(first)).contains("IllegalStateException");
        } finally {
            Files.delete(first);
            Files.delete(second);
        }
    }
}
