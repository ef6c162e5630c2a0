package org.acquis.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an evolution report says of how it was made, so that others can make it again and dispute it.
 *
 * @param version of the program
 * @param command that makes the report
 * @param codebook definition of each demand type by its key
 * @param decisions of people that outrank the program, in order
 * @param codings of people that stand in the place of the program's, one a clause, in the order of the texts
 * @param outdated ids of statements whose acts and demands were found by older rules than those in use
 */
public record Provenance(
        String version,
        String command,
        Map<String, String> codebook,
        List<Decision> decisions,
        List<Coded> codings,
        List<String> outdated) {

    /**
     * A person's decision on a match.
     *
     * @param what in words, such as {@code linked}
     * @param left citation of the older clause
     * @param right citation of the newer clause
     * @param author who decided, as they signed
     * @param reason as they gave it; empty for none
     * @param date of the decision; empty where unknown
     */
    public record Decision(String what, String left, String right, String author, String reason, String date) {}

    /**
     * What a person coded of one clause.
     *
     * @param types keys of the demand types that the person gave it
     * @param byProgram those that the program gives it
     * @param grade axis and strength as the person gave them; empty where they were left to the program
     * @param note why, in the person's words; may be empty
     */
    public record Coded(
            String statement,
            String clause,
            String coder,
            List<String> types,
            List<String> byProgram,
            String grade,
            String note) {
        public Coded {
            types = List.copyOf(types);
            byProgram = List.copyOf(byProgram);
        }
    }

    public Provenance {
        codebook = Collections.unmodifiableMap(new TreeMap<>(codebook));
        decisions = List.copyOf(decisions);
        codings = List.copyOf(codings);
        outdated = List.copyOf(outdated);
    }

    /** Where nobody coded and all was found by the rules in use. */
    public Provenance(String version, String command, Map<String, String> codebook, List<Decision> decisions) {
        this(version, command, codebook, decisions, List.of(), List.of());
    }

    /** Who coded a clause; empty where the program did. */
    String coder(String statement, String clause) {
        return codings.stream()
                .filter(coded ->
                        coded.statement().equals(statement) && coded.clause().equals(clause))
                .map(Coded::coder)
                .findFirst()
                .orElse("");
    }

    /**
     * What people have to do with a cell of the matrix: {@code coded by AB}, or that they took the demand off clauses which the program
     * would give it; empty where they have nothing to do with it.
     *
     * @param clauses that carry the demand there
     */
    String people(String type, String statement, List<String> clauses) {
        List<String> parts = new ArrayList<>();
        List<String> coders = clauses.stream()
                .map(clause -> coder(statement, clause))
                .filter(coder -> !coder.isEmpty())
                .distinct()
                .toList();
        if (!coders.isEmpty()) {
            parts.add("coded by " + String.join(", ", coders));
        }
        codings.stream()
                .filter(coded -> coded.statement().equals(statement)
                        && coded.byProgram().contains(type)
                        && !coded.types().contains(type))
                .forEach(coded -> parts.add("not in " + coded.clause() + ", says " + coded.coder()));
        return String.join("; ", parts);
    }

    /** The definition of a demand type; empty where the codebook in use does not know it. */
    String definition(String type) {
        return codebook.getOrDefault(type, "");
    }
}
