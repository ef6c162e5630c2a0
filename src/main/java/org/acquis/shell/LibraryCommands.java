package org.acquis.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acquis.library.Change;
import org.acquis.library.CheckReport;
import org.acquis.library.LibraryCare;
import org.acquis.problem.CheckFoundProblems;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Fact;

/** The commands that look after the library. */
final class LibraryCommands {

    private static final String GROUP = "Library";
    private static final int USUAL = 20;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private LibraryCommands() {}

    /** What a command does. */
    private interface Work {
        void on(Arguments arguments, LibraryCare care, Console console);
    }

    private record Command(Syntax syntax, Work work) implements AcquisCommand {
        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            work.on(arguments, workbench.library().care(), console);
        }
    }

    static List<AcquisCommand> all() {
        return List.of(
                new Command(
                        Syntax.of(GROUP, "history", "who changed what in the library and when, the newest first")
                                .option("limit", "N", "how many changes (default " + USUAL + ")")
                                .flag("elsewhere", "what was done in other libraries to series that came from there")
                                .example("history")
                                .example("history --limit 5")
                                .build(),
                        LibraryCommands::history),
                new Command(
                        Syntax.of(GROUP, "undo", "take back the last change of the library; again for the one before")
                                .flag("anyone", "another person's change too")
                                .example("undo")
                                .build(),
                        LibraryCommands::undo),
                new Command(
                        Syntax.of(
                                        GROUP,
                                        "library check",
                                        "look for damage in the library and for files others can read")
                                .example("library check")
                                .build(),
                        LibraryCommands::check),
                new Command(
                        Syntax.of(GROUP, "library backup", "copy the library into one file, also while it is in use")
                                .operand("FILE", Syntax.Count.ONE, "where to; an older backup there is replaced")
                                .example("library backup acquis-backup.db")
                                .build(),
                        LibraryCommands::backup),
                new Command(
                        Syntax.of(
                                        GROUP,
                                        "library restore",
                                        "put a backup in the place of the library, which is kept beside it")
                                .operand("FILE", Syntax.Count.ONE, "a file that `library backup` wrote")
                                .example("library restore acquis-backup.db")
                                .build(),
                        LibraryCommands::restore),
                new Command(
                        Syntax.of(
                                        GROUP,
                                        "library rebuild",
                                        "make the search index anew; nothing of the library is touched")
                                .example("library rebuild")
                                .build(),
                        (arguments, care, console) ->
                                console.print("search index made of " + ClauseText.counted(care.rebuild(), "clause"))));
    }

    private static void history(Arguments arguments, LibraryCare care, Console console) {
        int limit = arguments.positive("limit", USUAL);
        if (arguments.has("elsewhere")) {
            elsewhere(care.elsewhere(limit), console);
            return;
        }
        List<Change> changes = care.history(limit);
        if (changes.isEmpty()) {
            console.say("nothing was changed yet");
            return;
        }
        TextTable table = new TextTable("no.", "when", "who", "what");
        for (Change change : changes) {
            table.row(
                    String.valueOf(change.number()),
                    WHEN.format(change.at()),
                    change.who(),
                    change.deed() + " " + change.subject() + (change.undone() ? " (undone)" : ""));
        }
        console.print(table.text(console.width()));
    }

    private static void elsewhere(List<Fact> facts, Console console) {
        if (facts.isEmpty()) {
            console.say("nothing came from another library");
            return;
        }
        TextTable table = new TextTable("when", "who", "what");
        facts.forEach(fact -> table.row(WHEN.format(fact.at()), fact.who(), fact.deed() + " " + fact.subject()));
        console.print(table.text(console.width()));
    }

    private static void undo(Arguments arguments, LibraryCare care, Console console) {
        Change undone = care.undo(arguments.has("anyone"));
        console.print(Shown.line("undone: " + undone.deed() + " " + undone.subject() + " (" + undone.who() + ", "
                + WHEN.format(undone.at()) + ")"));
    }

    private static void check(Arguments arguments, LibraryCare care, Console console) {
        CheckReport report = care.check();
        report.problems().forEach(problem -> console.print(Shown.line(problem)));
        if (!report.problems().isEmpty()) {
            throw new CheckFoundProblems(ClauseText.counted(report.problems().size(), "problem") + " in the library");
        }
        console.print("the library is sound: " + contents(report));
    }

    private static String contents(CheckReport report) {
        return ClauseText.counted(report.statements(), "statement") + ", "
                + ClauseText.counted(report.drafts(), "draft");
    }

    private static void backup(Arguments arguments, LibraryCare care, Console console) {
        Path file = path(arguments.operand(0));
        CheckReport report = care.backup(file);
        console.print(Shown.line("wrote " + file + " and checked it: " + contents(report)));
    }

    private static void restore(Arguments arguments, LibraryCare care, Console console) {
        Path file = path(arguments.operand(0));
        Optional<Path> kept = care.restore(file);
        console.print(Shown.line("restored from " + file));
        kept.ifPresent(path -> console.say(Shown.line("what was there before is kept in " + path)));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAName) {
            throw new WrongUse("'" + name + "' is no name for a file");
        }
    }
}
