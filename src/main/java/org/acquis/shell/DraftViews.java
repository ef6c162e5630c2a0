package org.acquis.shell;

import java.util.List;
import org.acquis.alignment.Alignment;
import org.acquis.drafting.DraftCheck;
import org.acquis.drafting.DraftExport;
import org.acquis.drafting.Drafts;
import org.acquis.problem.CheckFoundProblems;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** The commands that show, check, compare and export drafts. */
final class DraftViews {

    private static final String GROUP = "Draft";

    private DraftViews() {}

    static List<AcquisCommand> all() {
        return List.of(new ListDrafts(), new ShowDraft(), new CheckDraft(), new DiffDraft(), new ExportDraft());
    }

    private static Syntax.Builder view(String name, String summary) {
        return Syntax.of(GROUP, name, summary).operand("ID", Syntax.Count.ONE, "the id of the draft");
    }

    /** `draft list`. */
    private static final class ListDrafts implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return Syntax.of(GROUP, "draft list", "the drafts and the templates at hand")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            List<Draft> drafts = workbench.drafting().all();
            TextTable table = new TextTable("id", "paragraphs", "template", "title");
            drafts.forEach(draft ->
                    table.row(draft.id(), String.valueOf(draft.items().size()), draft.template(), draft.title()));
            if (!drafts.isEmpty()) {
                console.print(table.text(console.width()));
            }
            console.say("templates: " + String.join(", ", workbench.drafting().templates()));
        }
    }

    /** `draft show`. */
    private static final class ShowDraft implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return view("draft show", "a draft as it stands, with numbers, sources and remarks")
                    .example("draft show sixth")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Draft draft = DraftCommands.draft(arguments, workbench);
            console.print(Shown.line(draft.title()) + " (draft " + draft.id() + ", template "
                    + Shown.line(draft.template()) + ")");
            workbench
                    .drafting()
                    .template(draft)
                    .fields()
                    .forEach(field -> console.print(
                            "  " + field + ": " + Shown.line(draft.fields().getOrDefault(field, "(not filled)"))));
            List<String> labels = Drafts.labels(draft);
            for (int k = 0; k < draft.items().size(); k++) {
                console.print("");
                item(draft.items().get(k), labels.get(k), k + 1, console);
            }
        }

        private static void item(DraftItem item, String label, int place, Console console) {
            String kind = item.role() == Role.HEADING ? "heading" : item.role().key();
            console.print(place + "  (" + kind + (item.source() == null ? "" : ", from " + item.source())
                    + (item.isChanged() ? ", changed since" : "") + ")");
            String words = label.isEmpty() ? item.text() : label + " " + item.text();
            console.print(Wrapped.text(
                    Shown.line(words), "  ".repeat(Math.max(0, item.level() - 1)) + "    ", console.width()));
            item.notes().forEach(note -> console.print("    remark: " + Shown.line(note)));
        }
    }

    /** `draft check`. */
    private static final class CheckDraft implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return view("draft check", "look a draft over before it goes round").build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Draft draft = DraftCommands.draft(arguments, workbench);
            List<DraftCheck.Finding> findings =
                    DraftCheck.of(draft, workbench.drafting().template(draft).fields());
            findings.forEach(finding -> console.print((finding.place() == 0 ? "draft" : "paragraph " + finding.place())
                    + ": " + finding.rule() + ": " + Shown.line(finding.message())));
            if (!findings.isEmpty()) {
                throw new CheckFoundProblems(ClauseText.counted(findings.size(), "finding"));
            }
            console.print("nothing found");
        }
    }

    /** `draft diff`. */
    private static final class DiffDraft implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return view("draft diff", "what a draft changes in a statement")
                    .operand("STATEMENT", Syntax.Count.ONE, "an id of the library, or a file")
                    .example("draft diff sixth quessy-2020")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Draft draft = DraftCommands.draft(arguments, workbench);
            Alignment alignment = workbench
                    .comparing()
                    .compare(workbench.statements().resolve(arguments.operand(1)), Drafts.statement(draft));
            Reports.comparison(alignment, true, false, new Output("text", null), console);
        }
    }

    /** `draft export`. */
    private static final class ExportDraft implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return view("draft export", "write a draft as a Word document")
                    .option("output", "FILE", "the DOCX file to write")
                    .flag("clean", "leave out the footnotes that name the sources")
                    .example("draft export sixth --output sixth.docx")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            if (arguments.option("output").isEmpty()) {
                throw new WrongUse("`draft export` needs --output FILE.docx");
            }
            Output output = Output.of(arguments, List.of("docx"));
            Draft draft = DraftCommands.draft(arguments, workbench);
            output.bytes(
                    DraftExport.docx(draft, workbench.drafting().template(draft), !arguments.has("clean")), console);
        }
    }
}
