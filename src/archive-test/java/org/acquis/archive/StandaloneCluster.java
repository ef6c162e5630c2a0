package org.acquis.archive;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A master and two workers of one core each on this machine, started from Spark's jars as an installation has them. */
final class StandaloneCluster implements AutoCloseable {

    /** What is on the class path of the tests and not in Spark. */
    private static final Pattern NOT_SPARKS = Pattern.compile(
            ".*/(?:org/springframework|tools/jackson|org/apache/poi|org/apache/pdfbox|org/jsoup|org/apache/lucene|org/xerial/sqlite-jdbc"
                    + "|org/jline|io/github/java-diff-utils|org/junit|com/tngtech|ch/qos/logback|org/apache/xmlbeans|org/mockito"
                    + "|org/apache/commons/commons-csv)/.*|.*log4j-to-slf4j.*|.*surefire.*");

    private final Path folder;
    private final Path home;
    private final String address;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    StandaloneCluster(Path folder) throws IOException {
        this.folder = folder;
        home = Files.createDirectories(folder.resolve("spark"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar") && !NOT_SPARKS.matcher(entry).matches()) {
                Path jar = Path.of(entry);
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        int port = freePort();
        address = "spark://127.0.0.1:" + port;
        master = java(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0");
        for (int k = 1; k <= 2; k++) {
            workers.add(java(
                    "worker-" + k,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve("work-" + k).toString(),
                    address));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process java(String name, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src/archive/java17.options").toAbsolutePath(),
                "-Xmx700m",
                "-cp",
                home.resolve("jars") + File.separator + "*"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(log(name).toFile());
        return builder.start();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /** Starts a command as {@code spark-submit} does. */
    Process submit(String name, Path jar, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                address,
                "--class",
                "org.acquis.archive.Main",
                "--executor-memory",
                "800m",
                "--conf",
                "spark.sql.shuffle.partitions=8",
                "--conf",
                "spark.ui.enabled=false",
                jar.toString()));
        all.addAll(List.of(words));
        return java(name, all.toArray(String[]::new));
    }

    /** What a submitted command has printed so far. */
    String printed(String name) throws IOException {
        return Files.readString(log(name));
    }

    /** Kills a worker and its executors, as when a machine loses its power. */
    void killWorker() {
        Process worker = workers.remove(1);
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly();
    }

    @Override
    public void close() {
        workers.forEach(worker -> {
            worker.descendants().forEach(ProcessHandle::destroyForcibly);
            worker.destroyForcibly();
        });
        master.destroyForcibly();
    }
}
