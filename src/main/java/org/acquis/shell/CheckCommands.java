package org.acquis.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acquis.drafting.check.Checks;
import org.acquis.drafting.check.Finding;
import org.acquis.problem.CheckFoundProblems;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** `check`, `draft check` and `checks`: texts looked over by the rules. */
final class CheckCommands {

    private static final List<String> FORMATS = List.of("text", "json");

    private CheckCommands() {}

    /** A command that shows findings. */
    private record Check(Syntax syntax, Looking looking) implements AcquisCommand {
        private interface Looking {
            List<Finding> on(Arguments arguments, Workbench workbench, Set<String> rules);
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Output output = Output.of(arguments, FORMATS);
            List<Finding> findings = looking.on(arguments, workbench, rules(arguments));
            if (output.format().equals("json")) {
                output.text(json(arguments.operand(0), findings), console);
            } else {
                output.text(findings.isEmpty() ? "nothing found" : text(findings, console.width()), console);
            }
            if (!findings.isEmpty()) {
                throw new CheckFoundProblems(ClauseText.counted(findings.size(), "finding"));
            }
        }
    }

    static List<AcquisCommand> all() {
        return List.of(
                new Check(
                        options(Syntax.of(
                                                DraftCommands.GROUP,
                                                "check",
                                                "look any text over: punctuation, numbers, names and more")
                                        .operand("STATEMENT", Syntax.Count.ONE, "an id of the library, or a file"))
                                .example("check tour/revision-1.docx")
                                .example("check quessy-2020 --without opening")
                                .build(),
                        (arguments, workbench, rules) -> workbench
                                .checking()
                                .statement(workbench.statements().resolve(arguments.operand(0)), rules)),
                new Check(
                        options(DraftCommands.on("draft check", "look a draft over before it goes round"))
                                .example("draft check tour")
                                .example("draft check tour --without opening")
                                .build(),
                        (arguments, workbench, rules) -> {
                            Draft draft = DraftCommands.draft(arguments, workbench);
                            return workbench
                                    .checking()
                                    .draft(draft, workbench.drafting().template(draft), rules);
                        }),
                new RuleList());
    }

    private static Syntax.Builder options(Syntax.Builder builder) {
        return builder.option("only", "RULES", "these rules alone, with commas; `checks` lists them")
                .option("without", "RULES", "all rules but these")
                .option("format", "FORMAT", "how to write them", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format");
    }

    private static Set<String> rules(Arguments arguments) {
        Set<String> rules = new LinkedHashSet<>(arguments
                .option("only")
                .map(CheckCommands::keys)
                .orElse(new ArrayList<>(Checks.rules().keySet())));
        List<String> without =
                arguments.option("without").map(CheckCommands::keys).orElse(List.of());
        for (String rule : without) {
            if (!Checks.rules().containsKey(rule)) {
                throw new WrongUse("no rule '" + rule + "'; there are "
                        + String.join(", ", Checks.rules().keySet()));
            }
        }
        rules.removeAll(without);
        return rules;
    }

    private static List<String> keys(String list) {
        return List.of(list.strip().split("\\s*,\\s*"));
    }

    private static String text(List<Finding> findings, int width) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String where = finding.place() == 0 ? "whole" : finding.clause();
            text.append(Wrapped.text(Shown.line(where + ": " + finding.message()), "", width))
                    .append('\n')
                    .append(Wrapped.text(
                            Shown.line("-> " + finding.fix() + "  (" + finding.rule() + ": " + Checks.source(finding)
                                    + ")"),
                            "    ",
                            width))
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(String checked, List<Finding> findings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/findings/1").put("checked", checked);
        ArrayNode array = node.putArray("findings");
        for (Finding finding : findings) {
            array.addObject()
                    .put("place", finding.place())
                    .put("clause", finding.clause())
                    .put("rule", finding.rule())
                    .put("message", finding.message())
                    .put("fix", finding.fix())
                    .put("source", Checks.source(finding));
        }
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    /** `checks`. */
    private static final class RuleList implements AcquisCommand {
        @Override
        public Syntax syntax() {
            return Syntax.of(DraftCommands.GROUP, "checks", "the rules of `check`, with their sources")
                    .example("checks")
                    .build();
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            TextTable table = new TextTable("rule", "looks for", "source");
            Checks.rules().values().forEach(card -> table.row(card.rule(), card.looks(), card.source()));
            console.print(table.text(console.width()));
        }
    }
}
