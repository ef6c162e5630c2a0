package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acquis.library.Library;
import org.acquis.reading.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs, each a process of its own, import the same files into one library at the same moment. */
class TwoProcessesTest {

    private static final int FILES = 8;

    @TempDir
    private Path temp;

    /** Imports the files of a folder, one after the other, when a line comes in; says how many were new. */
    public static void main(String[] arguments) throws IOException {
        try (Library library = Library.in(Path.of(arguments[0]), Clock.systemUTC());
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ImportStatements importing = new ImportStatements(new StatementFiles(ReadOptions.standard()), library);
            System.out.println("ready");
            in.readLine();
            int imported = 0;
            for (int k = 0; k < FILES; k++) {
                imported += importing
                                .run(
                                        new ImportStatements.Request(
                                                List.of(Path.of(arguments[1], "statement-" + k + ".txt")),
                                                null,
                                                null,
                                                null,
                                                null,
                                                null),
                                        outcome -> {})
                                .stream()
                                .allMatch(ImportStatements.Imported.class::isInstance)
                        ? 1
                        : 0;
            }
            System.out.println(imported);
        }
    }

    @Test
    void makeOneStatementOfEachFileAndLeaveNothingInTheFolderOfTemporaryFiles() throws Exception {
        Path folder = temp.resolve("library");
        Path files = Files.createDirectory(temp.resolve("files"));
        Path temporary = Files.createDirectory(temp.resolve("temporary"));
        for (int k = 0; k < FILES; k++) {
            Files.writeString(
                    files.resolve("statement-" + k + ".txt"),
                    "Statement of meeting " + k + "\n\n1. We call on all States to act on matter " + k + ".\n");
        }
        List<Process> both = new ArrayList<>();
        List<BufferedReader> lines = new ArrayList<>();
        for (int k = 0; k < 2; k++) {
            Process process = new ProcessBuilder(command(temporary, folder, files))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            both.add(process);
            lines.add(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        }
        for (BufferedReader one : lines) {
            assertThat(one.readLine()).isEqualTo("ready");
        }
        for (Process process : both) {
            new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8).println("go");
        }
        int imported = 0;
        for (BufferedReader one : lines) {
            imported += Integer.parseInt(one.readLine());
        }
        for (Process process : both) {
            assertThat(process.waitFor()).isZero();
        }

        assertThat(imported).isEqualTo(FILES);
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThat(library.cards()).hasSize(FILES);
            assertThat(library.care().check().problems()).isEmpty();
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private static List<String> command(Path temporary, Path folder, Path files) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TwoProcessesTest.class.getName(),
                folder.toString(),
                files.toString());
    }
}
