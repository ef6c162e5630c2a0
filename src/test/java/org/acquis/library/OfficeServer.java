package org.acquis.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL server for tests, started at the first need and gone with this process, however it ends: its script waits for the end of
 * its input. Each folder that a test names gets a database of its own.
 */
final class OfficeServer {

    static final String USER = "tester";

    private static final int MOST_PORTS = 5;

    private static volatile OfficeServer running;

    private final int port;
    private final String password;
    private final Map<Path, String> databases = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    private OfficeServer(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Whether the tests that can run on either store are to run on a server. */
    static boolean isWanted() {
        return "postgresql".equals(System.getProperty("acquis.test.store"));
    }

    static synchronized OfficeServer running() {
        OfficeServer known = running;
        if (known == null) {
            known = start();
            running = known;
        }
        return known;
    }

    String password() {
        return password;
    }

    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The database that stands for a folder; the database of a folder that has gone is emptied and used again. */
    synchronized String databaseFor(Path folder) {
        Path key = folder.toAbsolutePath();
        String known = databases.get(key);
        if (known != null) {
            return known;
        }
        Optional<Path> gone =
                databases.keySet().stream().filter(OfficeServer::hasGone).findFirst();
        String database;
        if (gone.isPresent()) {
            database = databases.remove(gone.get());
            sql(database, "DROP SCHEMA IF EXISTS acquis CASCADE");
        } else {
            database = "library_" + databases.size();
            sql("postgres", "CREATE DATABASE " + database);
        }
        databases.put(key, database);
        return database;
    }

    private static boolean hasGone(Path folder) {
        boolean isTestsOwn = folder.getParent().equals(Path.of(System.getProperty("java.io.tmpdir")));
        return !Files.exists(isTestsOwn ? folder : folder.getParent());
    }

    /** Lets a person in, with the tests' password and with all rights. */
    synchronized void letIn(String who) {
        if (people.add(who)) {
            sql("postgres", "CREATE ROLE " + who + " LOGIN SUPERUSER PASSWORD '" + password + "'");
        }
    }

    /** Runs a statement as the server's administrator. */
    void sql(String database, String statement) {
        try (Connection connection = connect(database);
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?currentSchema=acquis", USER, password);
    }

    private static OfficeServer start() {
        try {
            String password = UUID.randomUUID().toString();
            String said = "";
            for (int tries = 0; tries < MOST_PORTS; tries++) {
                int port = freePort();
                Process process = new ProcessBuilder(command(port))
                        .redirectErrorStream(true)
                        .start();
                OutputStream input = process.getOutputStream();
                input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
                input.flush();
                BufferedReader output =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                said = String.valueOf(output.readLine());
                if (said.equals("ready")) {
                    return new OfficeServer(port, password);
                }
                said += " " + String.join(" ", output.lines().toList());
            }
            throw new AssertionError("PostgreSQL did not start: " + said);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
    private static List<String> command(int port) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        String script;
        try (var in = Objects.requireNonNull(OfficeServer.class.getResourceAsStream("/postgresql/serve.sh"))) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        command.addAll(List.of("sh", "-c", script, "serve.sh", programs().toString(), String.valueOf(port)));
        return command;
    }

    /** The newest of the installed ones. */
    private static Path programs() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String installed : List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt")) {
            if (Files.isDirectory(Path.of(installed))) {
                try (Stream<Path> versions = Files.list(Path.of(installed))) {
                    versions.map(version -> version.resolve("bin"))
                            .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                            .forEach(found::add);
                }
            }
        }
        Optional<Path> newest = found.stream().max(Path::compareTo);
        return newest.orElseThrow(() -> new AssertionError(
                "no PostgreSQL to test shared libraries with; install it (apt-get install postgresql)"));
    }
}
