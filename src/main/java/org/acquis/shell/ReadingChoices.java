package org.acquis.shell;

import java.util.Locale;
import org.acquis.application.Passwords;
import org.acquis.problem.WrongUse;
import org.acquis.reading.Limits;
import org.acquis.reading.Ocr;
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
                .flag("ocr", "recognise pages that are pictures, where the program tesseract is installed")
                .option(
                        "ocr-language",
                        "LANG",
                        "of these pages: en (default), fr, ar, en+fr ..., or tesseract's own codes")
                .option(
                        "limit-time",
                        "SECONDS",
                        "how long one file, or one page with --ocr, may take to read (default 60)");
    }

    /** The workbench that reads as the command was told, and asks for passwords where a person sits at the terminal. */
    static Workbench workbench(Arguments arguments, Workbench workbench, Console console) {
        ReadOptions options = ReadOptions.standard()
                .with(Revisions.valueOf(arguments.option("revisions", "final").toUpperCase(Locale.ROOT)))
                .with(limits(arguments))
                .with(ocr(arguments));
        Passwords passwords = (file, again) -> console.questions()
                .secret((again ? "That password does not open it. " : "") + "Password of " + Shown.line(file) + ": ");
        return workbench.reading(workbench.files().with(options, passwords));
    }

    private static Ocr ocr(Arguments arguments) {
        String languages = arguments.option("ocr-language", "");
        if (!languages.matches("[A-Za-z0-9_+,/-]{0,100}")) {
            throw new WrongUse("--ocr-language is '" + languages + "'; give codes such as fr or en+fr");
        }
        return new Ocr(arguments.has("ocr") || !languages.isEmpty(), languages);
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
