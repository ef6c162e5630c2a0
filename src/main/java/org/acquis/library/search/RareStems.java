package org.acquis.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks for the rarest stems of a text: they say most about it, and each is in few clauses, so the answer comes soon. Stems are taken
 * until there are enough of them, or until all their clauses together would take too long to look through.
 */
final class RareStems {

    private static final int MOST_STEMS = 25;
    private static final int LEAST_STEMS = 6;
    private static final long CLAUSES_TO_LOOK_THROUGH = 60_000;

    private RareStems() {}

    private record Stem(Term term, int clauses) {}

    static Query query(IndexReader reader, List<String> stems) throws IOException {
        List<Stem> known = new ArrayList<>();
        for (String stem : stems) {
            Term term = new Term(Form.TEXT, stem);
            int clauses = reader.docFreq(term);
            if (clauses > 0) {
                known.add(new Stem(term, clauses));
            }
        }
        known.sort(Comparator.comparingInt(Stem::clauses)
                .thenComparing(stem -> stem.term().text()));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        long clauses = 0;
        for (int k = 0; k < Math.min(MOST_STEMS, known.size()); k++) {
            clauses += known.get(k).clauses();
            if (k >= LEAST_STEMS && clauses > CLAUSES_TO_LOOK_THROUGH) {
                break;
            }
            any.add(new TermQuery(known.get(k).term()), Occur.SHOULD);
        }
        return any.build();
    }
}
