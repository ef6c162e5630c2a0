package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;

/** Clauses of our own, coded. */
final class Sample {

    private static final Coder CODER = new Coder();

    private Sample() {}

    static Clause operative(String text) {
        return coded(clause("OP1", Role.OPERATIVE, null, text)).get(0);
    }

    static Clause preambular(String text) {
        return coded(clause("PP1", Role.PREAMBULAR, null, text)).get(0);
    }

    /** A paragraph of a communique that says "we". */
    static Clause paragraph(String text) {
        return coded(
                        clause("P1", Role.PARAGRAPH, null, text),
                        clause("P2", Role.PARAGRAPH, null, "We thank our hosts."))
                .get(0);
    }

    /** A chapeau and what stands under it. */
    static List<Clause> chapeau(String chapeau, String... parts) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(clause("OP1", Role.OPERATIVE, null, chapeau));
        for (String part : parts) {
            clauses.add(clause("OP1(" + (char) ('a' + clauses.size() - 1) + ")", Role.OPERATIVE, "OP1", part));
        }
        return CODER.code(clauses);
    }

    static List<Clause> coded(Clause... clauses) {
        return CODER.code(List.of(clauses));
    }

    static List<Clause> coded(String language, Clause... clauses) {
        return CODER.code(List.of(clauses), StatementKind.OTHER, language);
    }

    static Clause clause(String id, Role role, String parent, String text) {
        return Clause.of(id, role, "", parent == null ? 1 : 2, parent, text);
    }

    static List<String> types(Clause clause) {
        return clause.demands().stream().map(Demand::type).toList();
    }

    /** Verb, axis and addressee of each act, as "calls upon DIR [all States]". */
    static List<String> acts(Clause clause) {
        return clause.acts().stream()
                .map(act -> act.verb().toLowerCase(java.util.Locale.ROOT) + " " + act.axis()
                        + (act.addressee() == null ? "" : " [" + act.addressee() + "]"))
                .toList();
    }
}
