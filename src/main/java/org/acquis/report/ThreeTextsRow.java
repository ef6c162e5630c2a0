package org.acquis.report;

import java.util.List;
import org.acquis.statement.Clause;

/**
 * A row of a comparison of three texts: what was agreed, and what each side makes of it.
 *
 * @param agreed clauses of the agreed text; empty where a side put something in
 * @param theirs their links, or the drop or addition, as rows against the agreed text; empty where they have nothing here
 * @param ours the same of ours
 */
record ThreeTextsRow(List<Clause> agreed, List<ComparisonRow> theirs, List<ComparisonRow> ours) {

    /** Who changed a clause, and whether both come to the same words. */
    enum Verdict {
        AS_AGREED("=", "as agreed"),
        THEIRS("~", "changed by theirs"),
        OURS("~", "changed by ours"),
        ALIKE("\u2248", "changed by both, in the same words"),
        APART("\u2260", "changed by both, differently"),
        DROPPED_THEIRS("-", "dropped by theirs"),
        DROPPED_OURS("-", "dropped by ours"),
        DROPPED_BOTH("-", "dropped by both"),
        ADDED_THEIRS("+", "added by theirs"),
        ADDED_OURS("+", "added by ours"),
        ADDED_ALIKE("\u2248", "added by both, in the same words"),
        ADDED_APART("\u2260", "added by both, differently");

        private final String sign;
        private final String words;

        Verdict(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        String sign() {
            return sign;
        }

        String words() {
            return words;
        }
    }

    Verdict verdict() {
        boolean alike = texts(theirs).equals(texts(ours));
        if (agreed.isEmpty()) {
            return theirs.isEmpty()
                    ? Verdict.ADDED_OURS
                    : ours.isEmpty() ? Verdict.ADDED_THEIRS : alike ? Verdict.ADDED_ALIKE : Verdict.ADDED_APART;
        }
        boolean byThem = isChanged(theirs);
        boolean byUs = isChanged(ours);
        if (byThem && byUs && alike) {
            return isDropped(ours) ? Verdict.DROPPED_BOTH : Verdict.ALIKE;
        }
        if (byThem && byUs) {
            return Verdict.APART;
        }
        if (byThem) {
            return isDropped(theirs) ? Verdict.DROPPED_THEIRS : Verdict.THEIRS;
        }
        if (byUs) {
            return isDropped(ours) ? Verdict.DROPPED_OURS : Verdict.OURS;
        }
        return Verdict.AS_AGREED;
    }

    private static boolean isDropped(List<ComparisonRow> side) {
        return side.stream().allMatch(row -> row.newClauses().isEmpty());
    }

    /** A new number alone does not change what is agreed. */
    static boolean isChanged(List<ComparisonRow> side) {
        return side.stream().anyMatch(row -> !row.isQuiet() && !row.isOnlyRenumbered());
    }

    private static List<String> texts(List<ComparisonRow> side) {
        return side.stream()
                .flatMap(row -> row.newClauses().stream())
                .map(Clause::text)
                .toList();
    }
}
