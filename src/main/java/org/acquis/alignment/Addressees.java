package org.acquis.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acquis.language.Frequencies;
import org.acquis.language.Stems;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;

/** Compares whom two clauses address. */
final class Addressees {

    /** A word in more than this share of the field's clauses says little of who is meant. */
    private static final double COMMON = 0.25;

    private Addressees() {}

    /** Whether both clauses name an addressee and the first that each names have no telling word in common. */
    static boolean differ(Clause left, Clause right) {
        Set<String> old = first(left.acts());
        Set<String> young = first(right.acts());
        if (old.isEmpty() || young.isEmpty()) {
            return false;
        }
        old.retainAll(young);
        return old.isEmpty();
    }

    private static Set<String> first(List<Act> acts) {
        for (Act act : acts) {
            if (act.addressee() != null) {
                Set<String> stems = new HashSet<>(Stems.stems(act.addressee()));
                stems.removeIf(stem -> Frequencies.standard().share(stem) > COMMON);
                return stems;
            }
        }
        return new HashSet<>();
    }
}
