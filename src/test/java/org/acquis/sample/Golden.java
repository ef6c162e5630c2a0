package org.acquis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what must come out; {@code -Dgolden.update=true} writes them anew, and the diff is then read by a person. */
public final class Golden {

    private Golden() {}

    /** The file has this content, line ends aside. */
    public static void matches(Path file, String content) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            assertThat(file).as("%s; -Dgolden.update=true writes it", file).exists();
            assertThat(content)
                    .as("what %s holds; -Dgolden.update=true writes it anew", file)
                    .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
