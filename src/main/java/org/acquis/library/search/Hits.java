package org.acquis.library.search;

import java.util.List;
import org.acquis.language.Span;

/**
 * What a search found.
 *
 * @param clauses how many clauses fit
 * @param best the best of them in order, each wording once
 */
public record Hits(int clauses, List<Hit> best) {
    public Hits {
        best = List.copyOf(best);
    }

    /**
     * One clause with the places of the words that were asked for.
     *
     * @param marks in order, without overlaps
     */
    public record Hit(Found found, List<Span> marks) {
        public Hit {
            marks = List.copyOf(marks);
        }
    }
}
