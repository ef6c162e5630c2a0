package org.acquis.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acquis.demand.DemandType;
import org.acquis.demand.DemandTypes;
import org.acquis.language.Words;
import org.acquis.library.Library;
import org.acquis.library.StatementCard;
import org.acquis.library.search.Uses;
import org.acquis.problem.NotFound;
import org.acquis.statement.Act;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;

/** Offers what was agreed before: the wordings nearest to a text, and the wordings of a demand. */
public final class AgreedLanguage {

    private static final List<Force> STRONGEST_FIRST = List.of(Force.MANDATORY, Force.RECOMMENDED, Force.CONDITIONAL);

    /** What is less alike to a sentence shares little but small words with it. */
    private static final double LEAST_ALIKE = 0.1;

    /** A few words are never much alike to a whole clause that holds them. */
    private static final double LEAST_ALIKE_TO_FEW_WORDS = 0.03;

    private static final int FEW_WORDS = 5;

    private final Library library;
    private final Statements statements;
    private final SearchLibrary search;

    /** Looks in this library. */
    public AgreedLanguage(Library library, Statements statements) {
        this.library = library;
        this.statements = statements;
        this.search = new SearchLibrary(library);
    }

    /**
     * The wordings of the library nearest to a text, or to the text of a clause, the nearest first; none below {@link #leastAlike}.
     *
     * @param textOrCitation words, or {@code STATEMENT#CLAUSE}; that clause itself is not among the answers
     */
    public List<Wording> nearest(String textOrCitation, int limit) {
        Optional<Statements.Cited> cited = Citation.parse(textOrCitation)
                .filter(c -> !textOrCitation.contains(" "))
                .map(citation -> statements.cited(textOrCitation));
        String text = cited.map(found -> found.clause().text()).orElse(textOrCitation);
        List<Wording> wordings = new ArrayList<>();
        for (Precedent precedent : search.precedents(text, limit + 1)) {
            Citation citation = precedent.found().citation();
            boolean itself = cited.isPresent()
                    && text.equals(precedent.found().text())
                    && precedent.found().uses().times() == 1;
            if (!itself && precedent.likeness() >= leastAlike(text) && wordings.size() < limit) {
                wording(citation, precedent.likeness(), precedent.found().uses())
                        .ifPresent(wordings::add);
            }
        }
        return wordings;
    }

    /** The likeness, between 0 and 1, from which a wording is offered for a text. */
    public static double leastAlike(String text) {
        return Words.words(text).size() > FEW_WORDS ? LEAST_ALIKE : LEAST_ALIKE_TO_FEW_WORDS;
    }

    private Optional<Wording> wording(Citation citation, double likeness, Uses uses) {
        return library.find(citation.statement())
                .flatMap(statement -> statement
                        .clause(citation.clause())
                        .map(clause -> new Wording(
                                statement,
                                clause,
                                likeness,
                                clause.acts().stream().findFirst().orElse(null),
                                null,
                                uses.places().stream()
                                        .filter(place -> !place.equals(citation))
                                        .toList(),
                                uses.times())));
    }

    /**
     * The wordings of a demand: what binds before what is asked for, the stronger act before the weaker, the later before the
     * earlier; texts that are still drafts and reports of the press last.
     *
     * @throws NotFound when the codebook has no such type
     */
    public List<Wording> of(String type, int limit) {
        if (DemandTypes.standard().find(type).isEmpty()) {
            throw new NotFound("no demand type '" + type + "'; there are "
                    + DemandTypes.standard().all().stream()
                            .map(DemandType::key)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        Map<String, List<Wording>> byWords = new LinkedHashMap<>();
        for (StatementCard card : library.cards()) {
            library.find(card.id()).ifPresent(statement -> gather(statement, type, byWords));
        }
        return byWords.values().stream()
                .map(AgreedLanguage::together)
                .sorted(Comparator.comparingInt((Wording wording) -> standing(wording.statement()))
                        .thenComparing(AgreedLanguage::force)
                        .thenComparing(wording -> -strength(wording))
                        .thenComparing(
                                wording -> wording.statement().date(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(wording -> wording.citation().toString()))
                .limit(limit)
                .toList();
    }

    private static void gather(Statement statement, String type, Map<String, List<Wording>> byWords) {
        for (Clause clause : statement.clauses()) {
            for (Demand demand : clause.demands()) {
                if (demand.type().equals(type)) {
                    Act act =
                            demand.act() < clause.acts().size() ? clause.acts().get(demand.act()) : null;
                    byWords.computeIfAbsent(Words.fold(clause.text()), words -> new ArrayList<>())
                            .add(new Wording(statement, clause, 1, act, demand, List.of(), 1));
                    break;
                }
            }
        }
    }

    /** The latest of the agreed wordings with the same words, with the places of the others. */
    private static Wording together(List<Wording> same) {
        Wording latest = same.stream()
                .max(Comparator.comparingInt((Wording wording) -> -standing(wording.statement()))
                        .thenComparing(
                                wording -> wording.statement().date(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
        List<Citation> others = same.stream()
                .filter(wording -> wording != latest)
                .map(Wording::citation)
                .limit(5)
                .toList();
        return new Wording(latest.statement(), latest.clause(), 1, latest.act(), latest.demand(), others, same.size());
    }

    /** Agreed language before that of drafts, what is reported last. */
    private static int standing(Statement statement) {
        return switch (statement.kind()) {
            case PRESS_REPORT, READOUT -> 2;
            case DRAFT -> 1;
            default -> 0;
        };
    }

    private static int force(Wording wording) {
        Demand demand = wording.demand();
        return demand == null ? STRONGEST_FIRST.size() : STRONGEST_FIRST.indexOf(demand.force());
    }

    private static double strength(Wording wording) {
        Act act = wording.act();
        return act == null ? 0 : act.strength();
    }
}
