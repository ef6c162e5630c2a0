package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = LibraryFile.in(folder);
    }

    /** A library as the first Acquis made it, with one series in it. */
    private void makeFirstVersion() throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            run("001-first.sql", statement);
            statement.execute("INSERT INTO series VALUES ('s', 'Series', NULL, 'joint-statement')");
            statement.execute("PRAGMA user_version = 1");
        }
    }

    static void run(String script, Statement statement) throws SQLException, IOException {
        for (String sql : script(script).split(";\\s*\\n", -1)) {
            if (!sql.isBlank()) {
                statement.execute(sql);
            }
        }
    }

    private static String script(String name) throws IOException {
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static int number(Path library, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }

    @Test
    void bringsAnOldLibraryUpToDateAndKeepsACopyOfIt() throws Exception {
        makeFirstVersion();

        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThat(library.series("s")).isPresent();
        }

        assertThat(number(file, "PRAGMA user_version")).isEqualTo(Migrations.SCRIPTS.size());
        Path copy = folder.resolve("library.db.before-002");
        assertThat(number(copy, "PRAGMA user_version")).isEqualTo(1);
        assertThat(number(copy, "SELECT COUNT(*) FROM series")).isEqualTo(1);
    }

    @Test
    void leavesTheOldLibraryWhenAScriptFails() throws Exception {
        makeFirstVersion();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE change (in_the_way TEXT)");
        }

        assertThatThrownBy(() -> Library.in(folder, Clock.systemUTC()).series()).isNotNull();

        assertThat(number(file, "PRAGMA user_version")).isEqualTo(1);
        assertThat(number(file, "SELECT COUNT(*) FROM series")).isEqualTo(1);
    }

    @Test
    void makesNoCopyOfANewLibrary() throws IOException {
        LibraryFixture.add(Library.in(folder, Clock.systemUTC()), "quito-2020");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("before"));
        }
    }

    @Test
    void runsEveryScriptThatShips() throws Exception {
        Path scripts = Path.of(Objects.requireNonNull(Migrations.class.getResource("001-first.sql"))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(Objects.requireNonNull(scripts))) {
            List<String> names = files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList();
            assertThat(Migrations.SCRIPTS).isEqualTo(names);
        }
    }
}
