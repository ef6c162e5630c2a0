package org.acquis.evolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acquis.alignment.Link;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * Looks where the clauses of a demand went on when the demand itself is no longer found. A demand is called dropped only where no
 * clause of the new text goes on with the words: a coder by phrases overlooks what is said in other words, and a person must look.
 */
final class Successors {

    /** A clause that keeps this share of the telling words may well make the same demand still. */
    private static final double LEAST_SHARE = 0.4;

    private static final double LEAST_CONFIDENCE = 0.5;

    private final Alignments alignments;

    Successors(Alignments alignments) {
        this.alignments = alignments;
    }

    /** The clauses of the newer statement that go on with the words of these clauses of the older one, in order. */
    List<Clause> of(List<Clause> clauses, Statement older, Statement newer) {
        List<Clause> found = new ArrayList<>();
        for (Link link : alignments.between(older, newer).links()) {
            for (Clause clause : clauses) {
                if (link.left().contains(clause.id()) && link.confidence() >= LEAST_CONFIDENCE) {
                    link.right().stream()
                            .flatMap(id -> newer.clause(id).stream())
                            .filter(Clause::isSubstantive)
                            .filter(next -> share(clause, next.text()) >= LEAST_SHARE)
                            .forEach(found::add);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /** The share of the telling words of a clause, those aside that say who asks whom, that another text has too. */
    private static double share(Clause clause, String other) {
        Set<String> telling = telling(clause.text());
        for (Act act : clause.acts()) {
            telling.removeAll(telling(act.verb()));
            telling.removeAll(telling(act.addressee() == null ? "" : act.addressee()));
        }
        Set<String> kept = new HashSet<>(telling);
        kept.retainAll(new HashSet<>(Stems.stems(other)));
        return telling.isEmpty() ? 0 : (double) kept.size() / telling.size();
    }

    private static Set<String> telling(String text) {
        Set<String> telling = new HashSet<>();
        Words.words(text).stream()
                .filter(word -> !SmallWords.contains(word))
                .map(Stems::stem)
                .forEach(telling::add);
        return telling;
    }
}
