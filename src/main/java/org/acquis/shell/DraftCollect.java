package org.acquis.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acquis.drafting.Collection;
import org.acquis.drafting.Returned;
import org.acquis.drafting.Template;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** `draft collect`: what delegations sent back is laid into the draft. */
final class DraftCollect implements AcquisCommand {

    private final DraftCommand command = new DraftCommand(
            DraftCommands.on("draft collect", "lay what delegations sent back into a draft, as attributed brackets")
                    .operand(
                            "FILE",
                            Syntax.Count.ONE_OR_MORE,
                            "files sent back, tracked or not; NAME=FILE says whose, else the file's name does")
                    .option("base", "NAME", "the revision that they were sent (default the last)")
                    .example("draft collect tour Pell=tour/draft.docx")
                    .build(),
            DraftCollect::collect);

    @Override
    public Syntax syntax() {
        return command.syntax();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        command.run(arguments, workbench, console);
    }

    private static Draft collect(Draft draft, Arguments arguments, Workbench workbench, Console console) {
        Draft sent = sent(draft, arguments, workbench, console);
        Template template = workbench.drafting().template(sent);
        List<Returned> all = new ArrayList<>();
        files(draft, DraftCommands.rest(arguments))
                .forEach((by, file) -> all.add(workbench.collecting().read(sent, template, by, file)));
        Draft collected = draft;
        for (Returned returned : all) {
            collected = Collection.with(collected, sent, returned);
            report(returned, console);
        }
        for (int place : Collection.conflicts(collected)) {
            console.say("conflict in paragraph " + place + ": alternatives stand side by side");
        }
        return collected;
    }

    /** What the delegations were sent: the revision that is named, else the last, else the draft as it stands. */
    private static Draft sent(Draft draft, Arguments arguments, Workbench workbench, Console console) {
        List<String> revisions = workbench.drafting().revisions(draft.id());
        if (revisions.isEmpty() && arguments.option("base").isEmpty()) {
            return draft;
        }
        String base = arguments.option("base").orElseGet(() -> revisions.get(revisions.size() - 1));
        Draft sent = workbench.drafting().revision(draft.id(), base);
        console.say("compared with " + Shown.line(base));
        return sent;
    }

    private static Map<String, Path> files(Draft draft, List<String> operands) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String operand : operands) {
            int equals = operand.indexOf('=');
            boolean named = equals > 0 && !Files.exists(Path.of(operand));
            Path file = Path.of(named ? operand.substring(equals + 1) : operand);
            if (!Files.exists(file)) {
                throw new NotFound("no file " + file + "; check the path");
            }
            String by = named ? operand.substring(0, equals).strip() : name(draft, file);
            if (by.isEmpty() || !Character.isUpperCase(by.codePointAt(0))) {
                throw new WrongUse("whose is " + file + "? Write NAME=FILE, the name with a capital letter");
            }
            if (files.put(by, file) != null) {
                throw new WrongUse("two files are from " + by + "; write NAME=FILE for each");
            }
        }
        return files;
    }

    /** The delegation that a file's name tells: {@code sixth-from-pell.docx} is Pell's. */
    private static String name(Draft draft, Path file) {
        String name =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("\\.[a-z]+$", "");
        String rest = name.replace(draft.id().toLowerCase(Locale.ROOT), " ")
                .replaceAll("\\b(?:rev|revision|draft|zero|from|returned|comments|edits)\\b|[\\d_.-]+", " ")
                .replaceAll(" +", " ")
                .strip();
        return rest.isEmpty() ? "" : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static void report(Returned returned, Console console) {
        long out = returned.changes().stream()
                .filter(change -> change.text().isEmpty())
                .count();
        console.say(Shown.line(returned.by()) + ": "
                + ClauseText.counted((int) (returned.changes().size() - out), "paragraph") + " changed, " + out
                + " taken out, "
                + returned.added().size() + " added, "
                + ClauseText.counted(returned.comments().size(), "comment"));
        returned.aside().forEach(line -> console.say("  " + Shown.line(line)));
    }
}
