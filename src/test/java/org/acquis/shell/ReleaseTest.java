package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is the same each time it is made, and runs where there is no more than a Java without a compiler. */
@Tag("slow")
class ReleaseTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeTwiceAlikeUnpackedAndTried() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "the files of the project are known from git");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "the check is a script for bash");
        Path log = folder.resolve("release.txt");
        Process check = new ProcessBuilder(".ci/release", "full")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(check.waitFor(30, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).as(Files.readString(log)).isZero();
    }
}
