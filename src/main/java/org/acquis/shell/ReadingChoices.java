package org.acquis.shell;

import java.util.Locale;
import org.acquis.application.Passwords;
import org.acquis.problem.WrongUse;
import org.acquis.reading.Limits;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;

/** The options that commands share which read documents, and the question for the password of a protected one. */
final class ReadingChoices {

    private static final int LONGEST_SECONDS = 3600;

    private ReadingChoices() {}

    /** Adds the options to a command's syntax. */
    static Syntax.Builder on(Syntax.Builder syntax) {
        return syntax.option(
                        "revisions",
                        "STATE",
                        "tracked changes: as if accepted (default), as if rejected, or both shown",
                        "final",
                        "original",
                        "show")
                .option("limit-time", "SECONDS", "how long one file may take to read (default 60)");
    }

    /** The workbench that reads as the command was told, and asks for passwords where a person sits at the terminal. */
    static Workbench workbench(Arguments arguments, Workbench workbench, Console console) {
        ReadOptions options = ReadOptions.standard()
                .with(Revisions.valueOf(arguments.option("revisions", "final").toUpperCase(Locale.ROOT)))
                .with(limits(arguments));
        Passwords passwords = (file, again) -> console.questions()
                .secret((again ? "That password does not open it. " : "") + "Password of " + Shown.line(file) + ": ");
        return workbench.reading(workbench.files().with(options, passwords));
    }

    private static Limits limits(Arguments arguments) {
        String text = arguments.option("limit-time", "");
        if (text.isEmpty()) {
            return Limits.standard();
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_SECONDS) {
            throw new WrongUse("--limit-time is '" + text + "'; give seconds from 1 to " + LONGEST_SECONDS);
        }
        return Limits.standard().withSeconds(Integer.parseInt(text));
    }
}
