package org.acquis.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acquis.alignment.Alignment;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Labels;
import org.acquis.drafting.Slots;
import org.acquis.drafting.Sources;
import org.acquis.drafting.Template;
import org.acquis.report.ComparisonScope;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.DraftStep;
import org.acquis.statement.Statement;

/** The commands that show and compare drafts. */
final class DraftViews {

    private DraftViews() {}

    static List<AcquisCommand> all() {
        return List.of(new ListDrafts(), new ShowDraft(), new DiffDraft());
    }

    /** A paragraph of a draft with its number, source and remarks. */
    static void paragraph(Draft draft, Template template, int place, Console console) {
        String label = Labels.of(draft, template).get(place - 1);
        DraftItem item = draft.items().get(place - 1);
        String changed = Sources.changed(item);
        console.print(place + "  (" + kind(item) + (item.source() == null ? "" : ", from " + item.source())
                + (changed.isEmpty() ? "" : ", " + Shown.line(changed)) + ")");
        String text = Drafts.text(draft, place);
        console.print(Wrapped.text(
                Shown.line(label.isEmpty() ? text : label + " " + text),
                "  ".repeat(Math.max(0, item.level() - 1)) + "    ",
                console.width()));
        item.remarks()
                .forEach(remark ->
                        console.print(Wrapped.text(Shown.line("remark: " + remark.shown()), "    ", console.width())));
    }

    private static String kind(DraftItem item) {
        return switch (item.level()) {
            case 0, 1 -> item.role().key();
            case 2 -> "sub-paragraph";
            default -> "point";
        };
    }

    /** `draft list`. */
    private static final class ListDrafts implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return Syntax.of(DraftCommands.GROUP, "draft list", "the drafts and the templates at hand")
                    .example("draft list")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            List<Draft> drafts = workbench.drafting().all();
            TextTable table = new TextTable("id", "paragraphs", "revisions", "template", "title");
            drafts.forEach(draft -> table.row(
                    draft.id(),
                    String.valueOf(draft.items().size()),
                    String.join(" ", workbench.drafting().revisions(draft.id())),
                    draft.template(),
                    draft.title()));
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
            return DraftCommands.on("draft show", "a draft as it stands, with numbers, sources and remarks")
                    .option("revision", "NAME", "as it was in a revision")
                    .example("draft show tour")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Draft draft = DraftCommands.draftOrRevision(arguments, workbench);
            console.print(Shown.line(draft.title()) + " (draft " + draft.id() + standing(arguments, workbench, draft)
                    + ", template " + Shown.line(draft.template()) + ")");
            Template template = workbench.drafting().template(draft);
            for (String field : template.fields()) {
                String missing = template.optional().contains(field) ? "(left out)" : "(not filled)";
                console.print("  " + field + ": " + Shown.line(draft.fields().getOrDefault(field, missing)));
            }
            Set<String> slots = Slots.open(draft);
            if (!slots.isEmpty()) {
                console.print("  slots to fill: " + Shown.line(String.join(", ", slots)));
            }
            for (int k = 0; k < draft.items().size(); k++) {
                console.print("");
                paragraph(draft, template, k + 1, console);
            }
        }

        private static String standing(Arguments arguments, Workbench workbench, Draft draft) {
            Optional<String> asked = arguments.option("revision");
            if (asked.isPresent()) {
                return ", " + Shown.line(asked.get());
            }
            DraftStep step = workbench.drafting().current(draft.id());
            List<String> revisions = workbench.drafting().revisions(draft.id());
            if (step.revision() != null) {
                return ", " + Shown.line(step.revision());
            }
            return revisions.isEmpty() ? "" : ", changed since " + Shown.line(revisions.get(revisions.size() - 1));
        }
    }

    /** `draft diff`. */
    private static final class DiffDraft implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return DraftCommands.on("draft diff", "what a draft changes in a revision of it, or in a statement")
                    .operand(
                            "OLD",
                            Syntax.Count.OPTIONAL,
                            "a revision (default the last), an id of the library, or a file")
                    .option("revision", "NAME", "compare this revision instead of the draft as it stands")
                    .example("draft diff tour quessy-2020")
                    .example("draft diff tour port-avel-2019")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Draft draft = DraftCommands.draftOrRevision(arguments, workbench);
            Alignment alignment = workbench
                    .comparing()
                    .compare(
                            old(arguments, workbench, draft),
                            Drafts.statement(draft, workbench.drafting().template(draft)));
            Reports.comparison(alignment, ComparisonScope.CHANGED, false, false, new Output("text", null), console);
        }

        private static Statement old(Arguments arguments, Workbench workbench, Draft draft) {
            List<String> revisions = workbench.drafting().revisions(draft.id());
            Optional<String> named = arguments.optionalOperand(1);
            if (named.isPresent() && !revisions.contains(named.get())) {
                return workbench.statements().resolve(named.get());
            }
            String revision = named.orElse(revisions.isEmpty() ? "" : revisions.get(revisions.size() - 1));
            Draft older = workbench.drafting().revision(draft.id(), revision);
            return Drafts.statement(older, workbench.drafting().template(older));
        }
    }
}
