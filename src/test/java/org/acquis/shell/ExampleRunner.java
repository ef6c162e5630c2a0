package org.acquis.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs examples in the current folder, which Java cannot change: a process of its own, that {@link ExamplesTest} starts. Each line of its
 * input file is an example, or a line {@code = NAME} with which a new page begins on a library as the tour leaves it. It prints a line
 * an example: exit code, page, example and what was said, parted by tabs.
 */
final class ExampleRunner {

    private ExampleRunner() {}

    /** @param arguments the file of examples, and the file to write to */
    public static void main(String[] arguments) throws IOException {
        StringWriter report = new StringWriter();
        PrintWriter lines = new PrintWriter(report);
        Path toured = Path.of("toured");
        try (Workbenches workbenches = new Workbenches(toured)) {
            run("", "tour", workbenches, lines);
        }
        String page = "";
        Workbenches workbenches = new Workbenches(toured);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (line.startsWith("= ")) {
                page = line.substring(2);
                workbenches.close();
                Path library = Path.of("library-of-" + page.replace('/', '-'));
                copy(toured, library);
                workbenches = new Workbenches(library);
            } else {
                run(page, line, workbenches, lines);
            }
        }
        workbenches.close();
        Files.writeString(Path.of(arguments[1]), report.toString());
    }

    private static void run(String page, String line, Workbenches workbenches, PrintWriter report) {
        StringWriter said = new StringWriter();
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(said), false, 100, false, false);
        int code = new Dispatcher(Commands.all(), workbenches, new FailureLog(Path.of("."), Clock.systemUTC()))
                .runLine(line.replaceFirst("\\s>\\s.*$", ""), console);
        report.println(code + "\t" + page + "\t" + line + "\t"
                + said.toString().strip().replace('\n', ' ').replace('\t', ' '));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
