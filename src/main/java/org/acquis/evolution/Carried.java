package org.acquis.evolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.language.Sentences;
import org.acquis.language.Span;
import org.acquis.statement.Act;
import org.acquis.statement.Bracket;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A demand type in one statement.
 *
 * @param carriers where the statement carries it, in the order of the text; empty where it does not
 * @param slotsByClause the slots of each carrying clause, by its id
 */
record Carried(
        Statement statement, String type, List<Carrier> carriers, Map<String, Map<String, String>> slotsByClause) {

    static Carried find(Statement statement, String type) {
        List<Carrier> carriers = new ArrayList<>();
        Map<String, Map<String, String>> slots = new LinkedHashMap<>();
        for (Clause clause : statement.clauses()) {
            for (Demand demand : clause.demands()) {
                if (demand.type().equals(type)) {
                    boolean known =
                            demand.act() >= 0 && demand.act() < clause.acts().size();
                    Act act = known ? clause.acts().get(demand.act()) : null;
                    carriers.add(new Carrier(clause.id(), act, demand.force()));
                    Map<String, String> own = slots.computeIfAbsent(clause.id(), id -> new TreeMap<>());
                    demand.slots().forEach((slot, value) -> add(own, slot, value));
                }
            }
        }
        return new Carried(statement, type, List.copyOf(carriers), slots);
    }

    /** The slots of all carriers, each value once, joined by semicolons. */
    Map<String, String> slots() {
        return slots(slotsByClause.keySet());
    }

    /** The slots of these clauses, each value once, joined by semicolons. */
    Map<String, String> slots(Collection<String> clauses) {
        Map<String, String> slots = new TreeMap<>();
        slotsByClause.forEach((clause, own) -> {
            if (clauses.contains(clause)) {
                own.forEach((slot, value) -> add(slots, slot, value));
            }
        });
        return slots;
    }

    private static void add(Map<String, String> slots, String slot, String value) {
        slots.merge(
                slot,
                value,
                (before, more) -> List.of(before.split("; ")).contains(more) ? before : before + "; " + more);
    }

    boolean isAbsent() {
        return carriers.isEmpty();
    }

    /** The carrier with the strongest act; the first of equals. */
    Carrier lead() {
        return byStrength().get(0);
    }

    /** The strongest first, what decides before what asks; equals in the order of the text. */
    List<Carrier> byStrength() {
        return carriers.stream()
                .sorted(Comparator.comparingInt((Carrier carrier) -> -carrier.axisOrder())
                        .thenComparingDouble(carrier -> -carrier.strength()))
                .toList();
    }

    /** What of it is not agreed: {@code OP5 stands in brackets: not agreed}, a line a clause. */
    List<String> notAgreed() {
        return clauses().stream()
                .filter(clause -> clause.status() != ClauseStatus.AGREED)
                .map(clause -> clause.id()
                        + (isBracketedWhole(clause)
                                ? " stands in brackets: not agreed"
                                : " has words in brackets that are not agreed")
                        + openVerbs(clause))
                .toList();
    }

    /** Whether the verb of a carrier stands in brackets, alone or beside others: how strong it will be is not agreed. */
    boolean isOpen(Carrier carrier) {
        Act act = carrier.act();
        return act != null
                && statement
                        .clause(carrier.clause())
                        .filter(clause -> inBracket(clause, act) != null)
                        .isPresent();
    }

    private static String openVerbs(Clause clause) {
        List<String> verbs = new ArrayList<>();
        for (Act act : clause.acts()) {
            Bracket bracket = inBracket(clause, act);
            if (bracket != null) {
                String by = bracket.by().isEmpty() ? "" : " (" + String.join(", ", bracket.by()) + ")";
                verbs.add("'" + act.verb() + "'" + by);
            }
        }
        return verbs.isEmpty() ? "" : "; open verbs: " + String.join(", ", verbs);
    }

    /** The bracket that an act stands in, where it holds less than the whole clause; or null. */
    private static @Nullable Bracket inBracket(Clause clause, Act act) {
        return isBracketedWhole(clause) || act.start() == act.end()
                ? null
                : clause.brackets().stream()
                        .filter(bracket -> act.start() >= bracket.start() && act.end() <= bracket.end())
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isBracketedWhole(Clause clause) {
        return clause.brackets().stream()
                .anyMatch(bracket -> bracket.start() == 0
                        && bracket.end() >= clause.text().strip().length());
    }

    /** The most binding force among the carriers. */
    Force force() {
        return carriers.stream().map(Carrier::force).sorted().findFirst().orElseThrow();
    }

    List<Clause> clauses() {
        List<String> ids = clauseIds();
        return statement.clauses().stream()
                .filter(clause -> ids.contains(clause.id()))
                .toList();
    }

    List<String> clauseIds() {
        return carriers.stream().map(Carrier::clause).distinct().toList();
    }

    /** The texts of all carrying clauses. */
    String texts() {
        return String.join(" ", clauses().stream().map(Clause::text).toList());
    }

    /** The wording of the demand alone: of each carrier the sentence of its act and those that follow without an act. */
    String wording() {
        return String.join(" ", carriers.stream().map(this::wording).distinct().toList());
    }

    private String wording(Carrier carrier) {
        Clause clause = statement.clause(carrier.clause()).orElseThrow();
        Act act = carrier.act();
        if (act == null || act.start() == act.end()) {
            return clause.text();
        }
        StringBuilder wording = new StringBuilder();
        for (Span sentence : Sentences.split(clause.text())) {
            boolean own = within(act, sentence);
            boolean others =
                    clause.acts().stream().anyMatch(other -> other.end() > other.start() && within(other, sentence));
            if (own || !wording.isEmpty() && !others) {
                wording.append(wording.isEmpty() ? "" : " ").append(sentence.of(clause.text()));
            } else if (!wording.isEmpty()) {
                break;
            }
        }
        return wording.isEmpty() ? clause.text() : wording.toString();
    }

    private static boolean within(Act act, Span sentence) {
        return act.start() >= sentence.start() && act.start() < sentence.end();
    }
}
