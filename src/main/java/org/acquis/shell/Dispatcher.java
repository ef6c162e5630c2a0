package org.acquis.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acquis.problem.AcquisException;
import org.acquis.problem.WrongUse;
import org.acquis.progress.Counted;
import org.acquis.reading.DocumentReader;

/** Runs the command that words name, and turns what goes wrong into one line and an exit code. */
final class Dispatcher {

    private final CommandList commands;
    private final Workbenches workbenches;
    private final FailureLog log;

    Dispatcher(List<AcquisCommand> commands, Workbenches workbenches, FailureLog log) {
        this.commands = new CommandList(commands);
        this.workbenches = workbenches;
        this.log = log;
    }

    CommandList commands() {
        return commands;
    }

    /** The folder of the library that is used where a command names none. */
    Path library() {
        return workbenches.usualFolder();
    }

    /** The use cases on the library that is used where a command names none. */
    Workbench workbench() {
        return workbenches.at(Optional.empty());
    }

    /** Runs one command; the exit code says how it ended, and every failure has printed its line. */
    int run(List<String> words, Console console) {
        try {
            CommandList.Call call = commands.call(words);
            prepareReader(call.arguments().operands());
            workbenches.ask(console.questions());
            Workbench workbench = workbenches.at(call.arguments().option("library"));
            try (Progress progress = Progress.of(call.command().syntax().name(), call.console(console))) {
                Counted.heardBy(progress, () -> call.on(workbench, progress.console()));
            }
            return ExitCodes.DONE;
        } catch (AlreadyShown e) {
            return e.exitCode();
        } catch (AcquisException e) {
            if (e.getCause() != null) {
                log.record(words, e);
            }
            Optional.ofNullable(e.getMessage()).ifPresent(message -> console.say(Shown.line(message)));
            return ExitCodes.of(e);
        } catch (RuntimeException | Error e) {
            Path written = log.record(words, e);
            console.say("something went wrong inside Acquis (" + e.getClass().getSimpleName()
                    + "); nothing was changed. The details are in " + written);
            return ExitCodes.FAILED;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Runs the lines of a file; blank lines and comments are passed over, and the first failure ends the run. */
    int runScript(Path script, Console console) {
        List<String> lines;
        try {
            lines = Files.readAllLines(script);
        } catch (IOException e) {
            console.say("the script " + Shown.line(script.toString())
                    + " cannot be read; check its name and that it is text");
            console.err().flush();
            return ExitCodes.NOT_FOUND;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int code = runLine(line, console);
            if (code != ExitCodes.DONE) {
                console.say("stopped at line " + (i + 1) + " of " + Shown.line(script.toString()) + ": "
                        + Shown.line(line));
                console.err().flush();
                return code;
            }
        }
        return ExitCodes.DONE;
    }

    /** Runs one typed line. */
    int runLine(String line, Console console) {
        try {
            return run(CommandLine.words(line), console);
        } catch (WrongUse e) {
            console.say(Shown.line(String.valueOf(e.getMessage())));
            console.err().flush();
            return ExitCodes.WRONG_USE;
        }
    }

    /** Files will be read: the reader process gets ready while the command does. */
    static void prepareReader(List<String> operands) {
        try {
            if (operands.stream().anyMatch(operand -> Files.exists(Path.of(operand)))) {
                DocumentReader.prepare();
            }
        } catch (InvalidPathException e) {
            return; // the command says what it wants instead
        }
    }
}
