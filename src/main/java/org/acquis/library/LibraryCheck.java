package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acquis.interchange.DraftJson;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.problem.AcquisException;
import org.acquis.statement.Sha256;
import org.acquis.statement.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Looks for damage in a library: the file, what belongs together in it, the originals by their hashes, the texts. */
final class LibraryCheck {

    static final String REMEDY = "; put a backup back with `library restore FILE`";

    private final List<String> problems = new ArrayList<>();

    private LibraryCheck() {}

    /** Checks what this connection sees. */
    static CheckReport of(JdbcClient jdbc, Place place) {
        LibraryCheck check = new LibraryCheck();
        check.problems.addAll(place.damage(jdbc));
        check.originals(jdbc);
        int statements = check.statements(jdbc);
        int drafts = check.drafts(jdbc);
        return new CheckReport(statements, drafts, check.problems);
    }

    private void originals(JdbcClient jdbc) {
        jdbc.sql("SELECT o.sha256, o.bytes, s.id FROM original o LEFT JOIN statement s ON s.sha256 = o.sha256"
                        + " ORDER BY o.sha256")
                .query(row -> {
                    String sha256 = row.getString(1);
                    String statement = row.getString(3);
                    if (statement == null) {
                        problems.add("an original (" + sha256 + ") belongs to no statement" + REMEDY);
                    } else if (row.getBytes(2).length > 0
                            && !Sha256.of(row.getBytes(2)).equals(sha256)) {
                        problems.add("the original of " + statement + " is not what was imported" + REMEDY
                                + ", or remove the statement and import it again");
                    }
                });
    }

    private int statements(JdbcClient jdbc) {
        int[] seen = {0};
        jdbc.sql("SELECT id, sha256, json FROM statement ORDER BY id").query(row -> {
            seen[0]++;
            String id = row.getString(1);
            try {
                Statement statement =
                        StatementJsonReader.read(row.getString(3), id, "").statement();
                if (!statement.id().equals(id) || !statement.source().sha256().equals(row.getString(2))) {
                    problems.add("the statement " + id + " is kept under another's name" + REMEDY);
                }
            } catch (AcquisException unreadable) {
                problems.add("the statement " + id + " cannot be read" + REMEDY);
            }
        });
        return seen[0];
    }

    private int drafts(JdbcClient jdbc) {
        int[] seen = {0};
        jdbc.sql("SELECT id, json FROM draft ORDER BY id").query(row -> {
            seen[0]++;
            try {
                DraftJson.read(row.getString(2));
            } catch (IllegalArgumentException | JacksonException unreadable) {
                problems.add("the draft " + row.getString(1) + " cannot be read" + REMEDY);
            }
        });
        return seen[0];
    }

    /** Files of the library that others than its owner could read. */
    static List<String> openToOthers(Path folder) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return List.of();
        }
        try {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
            if (permissions.endsWith("------")) {
                return List.of();
            }
            List<String> open = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                            .endsWith("------")) {
                        open.add(file + " can be read by others; take their permissions away (chmod go= " + file + ")");
                    }
                }
            }
            return open;
        } catch (IOException e) {
            return List.of("the permissions of " + folder + " cannot be read (" + e.getMessage() + ")");
        }
    }
}
