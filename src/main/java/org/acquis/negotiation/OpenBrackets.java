package org.acquis.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.acquis.statement.Bracket;
import org.acquis.statement.BracketKind;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;

/**
 * The brackets of a statement that are open. One that opens in a clause and closes in a later one counts once, where it opens.
 *
 * @param all in the order of the text
 */
public record OpenBrackets(Statement statement, List<OpenBracket> all) {

    /**
     * A delegation with the brackets that it is named in.
     *
     * @param brackets how many
     * @param clauses their ids in order, each once
     */
    public record Position(String delegation, int brackets, List<String> clauses) {
        /** Copies the list. */
        public Position {
            clauses = List.copyOf(clauses);
        }
    }

    /** Copies the list. */
    public OpenBrackets {
        all = List.copyOf(all);
    }

    /** The open brackets of a statement. */
    public static OpenBrackets of(Statement statement) {
        List<OpenBracket> all = new ArrayList<>();
        for (Clause clause : statement.clauses()) {
            for (Bracket bracket : clause.brackets()) {
                if (bracket.opensHere()) {
                    all.add(new OpenBracket(clause.id(), bracket, depth(clause, bracket)));
                }
            }
        }
        return new OpenBrackets(statement, all);
    }

    static int depth(Clause clause, Bracket bracket) {
        return 1
                + (int) clause.brackets().stream()
                        .filter(other -> !other.equals(bracket)
                                && other.start() <= bracket.start()
                                && other.end() >= bracket.end())
                        .count();
    }

    /** Those of them that a test lets through. */
    public OpenBrackets only(Predicate<OpenBracket> test) {
        return new OpenBrackets(statement, all.stream().filter(test).toList());
    }

    /** How many there are of each kind that there is. */
    public Map<BracketKind, Integer> kinds() {
        Map<BracketKind, Integer> kinds = new EnumMap<>(BracketKind.class);
        all.forEach(open -> kinds.merge(open.bracket().kind(), 1, Integer::sum));
        return kinds;
    }

    /** How many clauses hold one. */
    public int clauses() {
        return (int) all.stream().map(OpenBracket::clause).distinct().count();
    }

    /** How many clauses are one of several versions by their label, brackets or not. */
    public int alternatives() {
        return (int) statement.clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ALTERNATIVE && clause.isSubstantive())
                .count();
    }

    /** Each delegation that is named, the one with most brackets first, then by name. */
    public List<Position> positions() {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<String>> clauses = new TreeMap<>();
        for (OpenBracket open : all) {
            for (String name : open.bracket().by()) {
                String key = name.toUpperCase(Locale.ROOT);
                names.putIfAbsent(key, name);
                clauses.computeIfAbsent(key, k -> new ArrayList<>()).add(open.clause());
            }
        }
        List<Position> positions = new ArrayList<>();
        clauses.forEach((key, ids) -> positions.add(new Position(
                names.getOrDefault(key, key),
                ids.size(),
                ids.stream().distinct().toList())));
        positions.sort(Comparator.comparingInt((Position position) -> -position.brackets())
                .thenComparing(Position::delegation));
        return positions;
    }

    /** The brackets that do not pair, a line each with the place. */
    public List<String> unpaired() {
        return statement.warnings().stream()
                .filter(warning -> warning.code().equals(Warning.BRACKETS))
                .map(Warning::message)
                .toList();
    }
}
