package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acquis.demand.Scales;
import org.acquis.library.StatementCard;
import org.acquis.statement.Clause;
import org.acquis.statement.Draft;
import org.acquis.statement.Statement;

/** The names that fit a place of a command line, each with a short description. */
final class NameOffers {

    private static final int DESCRIPTION = 60;

    /**
     * A name.
     *
     * @param whole whether the word is complete with it; a statement's id goes on with its clause in a citation
     */
    record Offer(String name, String description, boolean whole) {}

    private final CommandList commands;
    private final Workbench workbench;

    NameOffers(CommandList commands, Workbench workbench) {
        this.commands = commands;
        this.workbench = workbench;
    }

    /**
     * The names of a kind.
     *
     * @param typed the word so far; of a citation, the statement decides which clauses are offered
     */
    List<Offer> of(Named kind, String typed) {
        List<Offer> offers = new ArrayList<>();
        switch (kind) {
            case STATEMENT -> statements(offers);
            case CITATION -> citations(typed, offers);
            case SERIES -> series(offers);
            case DEMAND ->
                workbench
                        .files()
                        .codebook()
                        .types()
                        .all()
                        .forEach(type -> offers.add(offer(type.key(), type.definition())));
            case TEMPLATE -> workbench.drafting().templates().forEach(name -> offers.add(offer(name, "")));
            case DRAFT -> drafts(offers);
            case SERIES_OR_DRAFT -> {
                series(offers);
                drafts(offers);
                offers.add(offer("none", "put both down"));
            }
            case COMMAND -> commands.syntaxes().forEach(s -> offers.add(offer(s.name(), s.summary())));
            case SCALE -> Scales.all().forEach(scale -> offers.add(offer(scale.name(), scale.about())));
            case FILE, OTHER -> {
                return List.of();
            }
        }
        return offers;
    }

    private void statements(List<Offer> offers) {
        for (StatementCard card : cards()) {
            offers.add(offer(card.id(), card.title()));
        }
    }

    /** The statements of the series in hand, or all where none is. */
    private List<StatementCard> cards() {
        Optional<String> inHand = workbench.inHand().series();
        return workbench.library().cards().stream()
                .filter(card -> inHand.isEmpty() || Objects.equals(card.series(), inHand.get()))
                .toList();
    }

    private void citations(String typed, List<Offer> offers) {
        int mark = typed.indexOf('#');
        if (mark < 0) {
            cards().forEach(card -> offers.add(new Offer(card.id() + "#", description(card.title()), false)));
            return;
        }
        String id = typed.substring(0, mark);
        Optional<Statement> statement = workbench.library().find(id);
        for (Clause clause : statement.map(Statement::clauses).orElse(List.of())) {
            offers.add(offer(id + "#" + clause.id(), clause.text()));
        }
    }

    private void series(List<Offer> offers) {
        workbench.library().series().forEach(s -> offers.add(offer(s.id(), s.title())));
    }

    private void drafts(List<Offer> offers) {
        for (Draft draft : workbench.library().drafts().all()) {
            offers.add(offer(draft.id(), draft.title()));
        }
    }

    private static Offer offer(String name, String description) {
        return new Offer(name, description(description), true);
    }

    private static String description(String text) {
        String line = Shown.line(text);
        return line.length() <= DESCRIPTION ? line : line.substring(0, DESCRIPTION - 1) + "…";
    }
}
