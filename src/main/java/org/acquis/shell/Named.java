package org.acquis.shell;

import java.util.List;

/** What a value on the command line names. Completion and short names follow from it. */
enum Named {
    STATEMENT,
    CITATION,
    SERIES,
    DEMAND,
    SCALE,
    TEMPLATE,
    DRAFT,
    COMMAND,
    SERIES_OR_DRAFT,
    FILE,
    OTHER;

    /** By the name that help gives an operand. */
    static Named operand(Syntax syntax, Syntax.Operand operand) {
        return switch (operand.name()) {
            case "STATEMENT", "OLD", "NEW", "OURS", "STATEMENT|SERIES" -> STATEMENT;
            case "STATEMENT#CLAUSE", "A", "B", "TEXT|STATEMENT#CLAUSE" -> CITATION;
            case "SERIES" -> SERIES;
            case "DEMAND", "TYPE" -> DEMAND;
            case "SCALE" -> SCALE;
            case "ID", "DRAFT" -> syntax.name().startsWith("draft ") ? DRAFT : OTHER;
            case "SERIES|DRAFT" -> SERIES_OR_DRAFT;
            case "COMMAND" -> COMMAND;
            case "PATH", "FILE" -> FILE;
            default -> OTHER;
        };
    }

    /** The operand that stands at a place, from 0; the last one of an open-ended command stands at all that follow. */
    static Named operandAt(Syntax syntax, int place) {
        if (syntax.operands().isEmpty()) {
            return OTHER;
        }
        return operand(
                syntax, syntax.operands().get(Math.min(place, syntax.operands().size() - 1)));
    }

    /** The ids that a short name stands for: those that begin with it, or else those that it is any part of. */
    static List<String> fitting(String name, List<String> ids) {
        List<String> beginning = ids.stream().filter(id -> id.startsWith(name)).toList();
        return beginning.isEmpty()
                ? ids.stream().filter(id -> id.contains(name)).toList()
                : beginning;
    }

    /** By the name of an option. */
    static Named option(Syntax.Option option) {
        return switch (option.name()) {
            case "series" -> SERIES;
            case "scale" -> SCALE;
            case "template" -> TEMPLATE;
            case "demand" -> DEMAND;
            case "against" -> STATEMENT;
            default ->
                option.value().equals("FILE")
                                || option.value().equals("DIR")
                                || option.value().startsWith("FILE.")
                        ? FILE
                        : OTHER;
        };
    }
}
