package org.acquis.demand;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.acquis.statement.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of the program's own rules: of everything in its files that takes part in coding a clause, classes and data alike. It
 * cannot be forgotten when a rule changes, as a number kept by hand could. It also changes where a class is merely tidied up: the price
 * of that is time, for then statements are coded anew to see whether they differ.
 */
final class ProgramRules {

    /** The rooms that coding goes through; a test sees to it that it goes through no other. */
    static final List<String> ROOMS = List.of("org/acquis/demand/", "org/acquis/language/", "org/acquis/statement/");

    private static final Optional<String> FINGERPRINT = fingerprint(home());

    private ProgramRules() {}

    /** Empty where the program's files cannot be listed, as within another jar. */
    static Optional<String> fingerprint() {
        return FINGERPRINT;
    }

    private static @Nullable Path home() {
        CodeSource source = ProgramRules.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(URI.create(String.valueOf(source.getLocation())));
        } catch (IllegalArgumentException | FileSystemNotFoundException insideAnotherJar) {
            return null;
        }
    }

    /** The fingerprint of the rules in a jar of the program or in a folder of its classes. */
    static Optional<String> fingerprint(@Nullable Path home) {
        if (home == null) {
            return Optional.empty();
        }
        Map<String, String> files = new TreeMap<>();
        try {
            if (Files.isDirectory(home)) {
                ofFolder(home, files);
            } else {
                ofJar(home, files);
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Sha256.of(files.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void ofFolder(Path home, Map<String, String> files) throws IOException {
        for (String room : ROOMS) {
            try (Stream<Path> inRoom = Files.walk(home.resolve(room))) {
                for (Path file : inRoom.filter(Files::isRegularFile).toList()) {
                    files.put(home.relativize(file).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
    }

    private static void ofJar(Path home, Map<String, String> files) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                if (ROOMS.stream().anyMatch(entry.getName()::startsWith)) {
                    try (InputStream in = Objects.requireNonNull(jar.getInputStream(entry))) {
                        files.put(entry.getName(), Sha256.of(in.readAllBytes()));
                    }
                }
            }
        }
    }
}
