package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of `help` and of the pages runs, in a folder where `tour` was run. */
class ExamplesTest {

    /** A line of a block of code that calls the program; what stands after two blanks explains it. */
    private static final Pattern CALL = Pattern.compile("^\\s*(?:\\$ )?(?:\\.{0,2}/)?acquis +([a-z].*)$");

    private static final Pattern EXPLAINED = Pattern.compile("\\s(?:\\s|#).*$");

    /** Those that take away what others need run last. */
    private static final List<String> LAST = List.of("undo", "remove", "library restore");

    private static final String OWN = ".text";

    @TempDir
    private Path folder;

    @Test
    void everyCommandHasAnExampleAndEveryExampleRuns() throws Exception {
        layOutFiles();
        List<Syntax> syntaxes = new CommandList(Commands.all()).syntaxes();
        assertThat(syntaxes).allSatisfy(syntax -> assertThat(syntax.examples()).isNotEmpty());
        List<String> input = new ArrayList<>();
        input.add("= help");
        syntaxes.stream()
                .sorted(Comparator.comparingInt(syntax -> LAST.indexOf(syntax.name())))
                .forEach(syntax -> input.addAll(syntax.examples()));
        for (Path page : pages()) {
            input.add("= " + page);
            List<String> calls = calls(page);
            int own = calls.lastIndexOf("tour") + 1; // the tour wants a library of samples alone
            input.addAll(calls.subList(0, own));
            input.addAll(imports());
            input.addAll(calls.subList(own, calls.size()));
        }
        List<String> report = run(input);

        assertThat(report).hasSizeGreaterThan(syntaxes.size());
        assertThat(report.stream().filter(line -> !line.matches("^[05]\\t.*")).toList())
                .isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages)
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.endsWith("commands.md")) // the examples of help again
                    .sorted()
                    .toList();
        }
    }

    /** The calls in a page's blocks of code, but for those that need a server: the profile postgresql tests them. */
    private static List<String> calls(Path page) throws IOException {
        List<String> calls = new ArrayList<>();
        boolean code = false;
        for (String line : Files.readAllLines(page)) {
            code ^= line.startsWith("```");
            Matcher call = CALL.matcher(line);
            if ((code || line.startsWith("    ")) && call.matches() && !line.contains("jdbc:")) {
                calls.add(EXPLAINED.matcher(call.group(1)).replaceFirst(""));
            }
        }
        return calls;
    }

    /** The statements of a reader's own library. */
    private List<String> imports() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(OWN))
                    .sorted()
                    .map(name -> "import " + name + " --series contact-group --as " + name.replace(OWN, ""))
                    .toList();
        }
    }

    private void layOutFiles() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/docs/example-files.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                Path file = folder.resolve(cells[0]);
                Files.createDirectories(file.getParent());
                Files.copy(Path.of(cells[1]), file);
            }
        }
    }

    /** The runner works in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> run(List<String> input) throws IOException, InterruptedException {
        Files.write(folder.resolve("examples"), input);
        Process runner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dacquis.reader=inside",
                        "-Dacquis.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        classPath(),
                        ExampleRunner.class.getName(),
                        "examples",
                        "report")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("runner").toFile())
                .start();
        try {
            assertThat(runner.waitFor(4, TimeUnit.MINUTES)).as("ended in time").isTrue();
        } finally {
            runner.destroyForcibly();
        }
        assertThat(runner.exitValue())
                .as(Files.readString(folder.resolve("runner")))
                .isZero();
        return Files.readAllLines(folder.resolve("report"));
    }
}
