package org.acquis.library;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** {@link CrashWork} in a process of its own, that a test listens to and ends. */
final class CrashProcess implements Closeable {

    private static final int REHEARSED_CHANGES = 10;
    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final BufferedReader lines;

    private CrashProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** How such processes are started: the Java options before the name of the class. */
    static final class Starter {

        private final List<String> options;
        private final String classPath;

        private Starter(List<String> options, String classPath) {
            this.options = options;
            this.classPath = classPath;
        }

        /** Starts from the compiled classes as they lie. */
        static Starter plain() {
            return new Starter(
                    List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        }

        /**
         * Starts from class data kept of one run of the work: worth the making, some seconds, where many are to be killed. Class data
         * are kept of jars alone, so the compiled classes are put into jars first.
         *
         * @param folder takes the jars and the class data
         */
        static Starter rehearsed(Path folder) throws IOException, InterruptedException {
            Starter plain = plain();
            String jars = Stream.of(plain.classPath.split(File.pathSeparator))
                    .map(Path::of)
                    .map(entry -> Files.isDirectory(entry) ? jar(entry, folder) : entry)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            Path classData = folder.resolve("work.jsa");
            Starter recording = plain.with("-XX:ArchiveClassesAtExit=" + classData, jars);
            try (CrashProcess rehearsal = recording.start(
                    folder,
                    folder.resolve("rehearsal").toString(),
                    folder.resolve("warm").toString())) {
                for (int line = 0; line <= REHEARSED_CHANGES; line++) {
                    rehearsal.nextLine();
                }
                rehearsal.end();
            }
            return plain.with("-XX:SharedArchiveFile=" + classData, jars);
        }

        private Starter with(String option, String path) {
            List<String> more = new ArrayList<>(options);
            more.add(option);
            return new Starter(more, path);
        }

        private static Path jar(Path classes, Path folder) {
            Path jar = folder.resolve(classes.toString().replaceAll("\\W", "-") + ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(
                            new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                }
                return jar;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Starts one with these arguments, which puts its temporary files into a folder. */
        CrashProcess start(Path temporary, String... arguments) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(options);
            command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-cp", classPath, CrashWork.class.getName()));
            command.addAll(List.of(arguments));
            return new CrashProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
    }

    String nextLine() throws IOException {
        return lines.readLine();
    }

    /** Kills it without warning, and says what it had reported since the last line read. */
    List<String> kill() {
        process.toHandle().destroyForcibly();
        return lines.lines().toList();
    }

    /** Closes its standard input, which ends it as the death of the test would, and says whether it did end. */
    boolean end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
