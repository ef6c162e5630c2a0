package org.acquis.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of `help`. */
final class HelpText {

    private HelpText() {}

    /** Every command with its summary, by group in the order of the list, in lines of at most this width. */
    static String all(List<Syntax> syntaxes, int width) {
        Map<String, List<Syntax>> groups = new LinkedHashMap<>();
        int widest = 0;
        for (Syntax syntax : syntaxes) {
            groups.computeIfAbsent(syntax.group(), key -> new ArrayList<>()).add(syntax);
            widest = Math.max(widest, syntax.name().length());
        }
        StringBuilder text = new StringBuilder(Wrapped.text(
                "Acquis compares and drafts joint statements. Nothing leaves this machine, unless you name a"
                        + " library on a server.",
                "",
                width));
        text.append('\n');
        for (Map.Entry<String, List<Syntax>> group : groups.entrySet()) {
            text.append('\n').append(group.getKey()).append('\n');
            for (Syntax syntax : group.getValue()) {
                text.append(row(syntax.name(), syntax.summary(), widest, width)).append('\n');
            }
        }
        text.append('\n');
        text.append(Wrapped.text(
                "`help COMMAND` shows its options and examples; `tour` shows the whole job on sample statements.",
                "",
                width));
        return text.toString();
    }

    /** One command: usage, operands, options, examples, in lines of at most this width; examples stay whole. */
    static String of(Syntax syntax, int width) {
        StringBuilder text = new StringBuilder();
        text.append(syntax.name()).append(": ").append(syntax.summary()).append("\n\nUsage\n");
        text.append(Wrapped.text(syntax.usage(), "  ", width)).append('\n');
        List<String[]> rows = new ArrayList<>();
        syntax.operands().forEach(o -> rows.add(new String[] {o.name(), o.description()}));
        for (Syntax.Option option : syntax.options()) {
            rows.add(row(option));
        }
        Arguments.COMMON.forEach(option -> rows.add(row(option)));
        int widest = rows.stream().mapToInt(r -> r[0].length()).max().orElse(0);
        text.append("\nWhere\n");
        rows.forEach(r -> text.append(row(r[0], r[1], widest, width)).append('\n'));
        if (!syntax.examples().isEmpty()) {
            text.append("\nExamples\n");
            syntax.examples().forEach(e -> text.append("  ").append(e).append('\n'));
            text.append("They run in a folder where `tour` was run.\n");
        }
        return text.toString().stripTrailing();
    }

    /** A name and beside it its explanation, whose further lines begin under the first. */
    private static String row(String name, String explanation, int widest, int width) {
        String indent = " ".repeat(widest + 4);
        String lines = Wrapped.text(explanation, indent, width);
        return "  " + padded(name, widest + 2) + lines.substring(indent.length());
    }

    private static String[] row(Syntax.Option option) {
        String choices = option.choices().isEmpty() ? "" : " (" + String.join(", ", option.choices()) + ")";
        String value = option.isSwitch() ? "" : " " + option.value();
        return new String[] {"--" + option.name() + value, option.description() + choices};
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
