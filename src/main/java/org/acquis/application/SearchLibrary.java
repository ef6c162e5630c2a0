package org.acquis.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.acquis.alignment.Likeness;
import org.acquis.library.Library;
import org.acquis.library.search.Found;
import org.acquis.library.search.Hits;
import org.acquis.problem.WrongUse;

/** Finds clauses of a library by their words, and agreed language that is near to a text. */
public final class SearchLibrary {

    /** So many candidates are scored again for each precedent that is wanted, and never fewer than the least. */
    private static final int CANDIDATES_EACH = 3;

    private static final int LEAST_CANDIDATES = 30;

    private final Library library;

    /** Searches this library. */
    public SearchLibrary(Library library) {
        this.library = library;
    }

    /**
     * The clauses that hold what a person typed, the best first and each wording once.
     *
     * @param words words, phrases and fields as docs/library.md explains them
     * @throws WrongUse when the words cannot be understood
     */
    public Hits find(List<String> words, int limit) {
        return library.clauses().find(words, limit);
    }

    /** The clauses that are most alike to a text, each wording once; of equal ones the latest first. */
    public List<Precedent> precedents(String text, int limit) {
        List<Found> candidates = library.clauses().nearest(text, Math.max(LEAST_CANDIDATES, CANDIDATES_EACH * limit));
        double[] likeness =
                Likeness.of(text, candidates.stream().map(Found::text).toList());
        List<Precedent> precedents = new ArrayList<>();
        for (int k = 0; k < likeness.length; k++) {
            precedents.add(new Precedent(candidates.get(k), likeness[k]));
        }
        precedents.sort(Comparator.comparingDouble(precedent -> -precedent.likeness()));
        return List.copyOf(precedents.subList(0, Math.min(limit, precedents.size())));
    }
}
