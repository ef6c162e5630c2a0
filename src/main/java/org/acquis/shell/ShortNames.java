package org.acquis.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acquis.library.StatementCard;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Series;

/**
 * Writes out the short names that a person types while a series or a draft is in hand: any part of a statement's id or the number
 * of its meeting, {@code .} for the draft, and no {@code --series}.
 */
final class ShortNames {

    private final Workbench workbench;
    private final InHand inHand;

    ShortNames(Workbench workbench) {
        this.workbench = workbench;
        this.inHand = workbench.inHand();
    }

    /**
     * The arguments with full names.
     *
     * @throws WrongUse when a short name fits several statements of the series, or {@code .} is used with no draft in hand
     */
    Arguments writtenOut(Arguments arguments, Syntax syntax) {
        Arguments written = arguments;
        if (syntax.option("series").isPresent()
                && inHand.series().isPresent()
                && !syntax.name().equals("import")
                && !namesSeries(arguments)) {
            written = written.withDefault("series", inHand.series().get());
        }
        return written.withOperands((place, word) -> switch (Named.operandAt(syntax, place)) {
            case STATEMENT, CITATION -> statement(word);
            case DRAFT -> draft(word);
            default -> word;
        });
    }

    /** Another series that is named without its option is meant, not the one in hand. */
    private boolean namesSeries(Arguments arguments) {
        return workbench.library().series().stream().map(Series::id).anyMatch(arguments.operands()::contains);
    }

    private String draft(String word) {
        if (!word.equals(".")) {
            return word;
        }
        return inHand.draft()
                .orElseThrow(() -> new WrongUse("no draft is in hand; `use DRAFT` takes one, `draft list` names them"));
    }

    private String statement(String word) {
        if (inHand.series().isEmpty()) {
            return word;
        }
        int mark = word.indexOf('#');
        String name = mark < 0 ? word : word.substring(0, mark);
        String clause = mark < 0 ? "" : word.substring(mark);
        if (name.isEmpty() || isFile(name)) {
            return word;
        }
        List<StatementCard> cards = workbench.library().cards();
        if (cards.stream().anyMatch(card -> card.id().equals(name))) {
            return word;
        }
        List<StatementCard> members = cards.stream()
                .filter(card -> inHand.series().equals(Optional.ofNullable(card.series())))
                .toList();
        List<String> byMeeting = members.stream()
                .filter(card -> name.equals(card.meeting()))
                .map(StatementCard::id)
                .toList();
        List<String> fitting = byMeeting.isEmpty()
                ? Named.fitting(name, members.stream().map(StatementCard::id).toList())
                : byMeeting;
        if (fitting.size() > 1) {
            throw new WrongUse(
                    "'" + name + "' is short for " + String.join(" and for ", fitting) + "; type more of it");
        }
        return fitting.isEmpty() ? word : fitting.get(0) + clause;
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
