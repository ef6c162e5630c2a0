package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
