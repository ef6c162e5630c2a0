package org.acquis.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** docs/commands.md, made of what the commands say of themselves. */
final class CommandReference {

    private static final String HEAD = """
            # Commands

            *This page is made from the program (`./mvnw -Dgolden.update=true -Dtest=DocumentationTest test`); `help COMMAND` says the
            same.*

            - `acquis` starts the shell; `acquis COMMAND ...` runs one command; `acquis @FILE` runs a script, a command a line: blank
              lines and lines that begin with `#` are passed over, and the first failure ends the run.
            - Wherever a statement is wanted, an id of the library or a path of a file serves. A clause is cited as
              `STATEMENT#CLAUSE`: `quessy-2020#OP3(b)`.
            - The library lies in `.acquis/` of the current folder; `--library DIR` or the variable `ACQUIS_LIBRARY` names another.
              `--library` and `--plain` may stand before the command too, and start the shell where no command follows.
            - Results go to standard output, messages and progress to standard error. `NO_COLOR` or a pipe switches colours off.

            | exit code | means |
            |---|---|
            | 0 | done |
            | 1 | the command failed |
            | 2 | wrong use: an unknown command, option or value |
            | 3 | input refused: a line `CODE: file: reason and remedy` for each file |
            | 4 | not found |
            | 5 | a check found problems |

            """.stripIndent();

    private CommandReference() {}

    static String of(List<Syntax> syntaxes) {
        Map<String, List<Syntax>> groups = new LinkedHashMap<>();
        syntaxes.forEach(syntax ->
                groups.computeIfAbsent(syntax.group(), key -> new ArrayList<>()).add(syntax));
        StringBuilder page = new StringBuilder(HEAD);
        groups.forEach((group, members) -> {
            page.append("## ").append(group).append("\n\n");
            members.forEach(syntax -> command(page, syntax));
        });
        return page.toString().stripTrailing() + "\n";
    }

    private static void command(StringBuilder page, Syntax syntax) {
        page.append("### ").append(syntax.name()).append("\n\n");
        page.append(Character.toUpperCase(syntax.summary().charAt(0)))
                .append(syntax.summary().substring(1))
                .append(".\n\n");
        page.append("```\n").append(syntax.usage()).append("\n```\n\n");
        if (!syntax.operands().isEmpty() || !syntax.options().isEmpty()) {
            page.append("| | |\n|---|---|\n");
            syntax.operands().forEach(o -> row(page, o.name(), o.description(), List.of()));
            syntax.options()
                    .forEach(o -> row(
                            page,
                            "--" + o.name() + (o.isSwitch() ? "" : " " + o.value()),
                            o.description(),
                            o.choices()));
            page.append('\n');
        }
        if (!syntax.examples().isEmpty()) {
            page.append("```sh\n");
            syntax.examples().forEach(e -> page.append("acquis ").append(e).append('\n'));
            page.append("```\n\n");
        }
    }

    private static void row(StringBuilder page, String name, String description, List<String> choices) {
        page.append("| `").append(name).append("` | ").append(description.replace("|", "\\|"));
        if (!choices.isEmpty()) {
            page.append(": ").append(String.join(", ", choices));
        }
        page.append(" |\n");
    }
}
