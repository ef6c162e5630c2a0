package org.acquis.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Role;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds clauses in an index as it was when this was made. */
public final class ClauseSearcher {

    private static final int PLACES = 5;
    private static final int MOST_USES = 1_000;
    private static final Set<String> PLACE = Set.of(Form.STATEMENT, Form.CLAUSE);

    private static final Comparator<Use> EARLIEST_FIRST = Comparator.comparingInt(
                    (Use use) -> use.date() == Form.NO_DATE ? Integer.MAX_VALUE : use.date())
            .thenComparing(use -> use.citation().toString());

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble((Found found) -> -found.score())
            .thenComparing(Found::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(found -> found.citation().toString());

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    ClauseSearcher(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** How many clauses there are. */
    public int clauses() {
        return reader.numDocs();
    }

    /**
     * The clauses that hold what a person typed, the best first and each wording once.
     *
     * @param words as typed: words, phrases, fields; see docs/library.md
     * @param limit how many at most
     * @throws WrongUse when the words cannot be understood
     */
    public Hits find(List<String> words, int limit) {
        Question question = QuestionReader.read(words);
        Query query = LuceneQuery.of(question);
        try {
            int total = searcher.count(query);
            List<Hits.Hit> hits = new ArrayList<>();
            for (Found found : best(query, limit, total)) {
                hits.add(new Hits.Hit(found, Marks.of(found.text(), question)));
            }
            return new Hits(total, hits);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Clauses whose words are nearest to a text, the best first and each wording once: candidates for precedents, to be scored again
     * by how alike they are.
     *
     * @param limit how many at most
     */
    public List<Found> nearest(String text, int limit) {
        List<String> stems = List.copyOf(new LinkedHashSet<>(Stems.stems(text)));
        try {
            Query query = RareStems.query(reader, stems);
            return best(query, limit, Integer.MAX_VALUE);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Where a wording stands. */
    public Uses uses(String text) {
        try {
            return uses(Form.wording(Words.fold(text)));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The best clauses for a query, each wording once. */
    private List<Found> best(Query query, int limit, int total) throws IOException {
        List<Found> found = new ArrayList<>();
        Set<Long> wordings = new HashSet<>();
        for (int wanted = limit; found.size() < limit; wanted *= 4) {
            found.clear();
            wordings.clear();
            TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(wanted, null, wanted));
            for (ScoreDoc hit : top.scoreDocs) {
                long wording = number(Form.WORDING, hit.doc);
                if (found.size() < limit && wordings.add(wording)) {
                    found.add(found(hit, uses(wording)));
                }
            }
            if (top.scoreDocs.length < wanted || wanted >= total) {
                break;
            }
        }
        found.sort(BEST_FIRST);
        return found;
    }

    private Found found(ScoreDoc hit, Uses uses) throws IOException {
        Document document = searcher.storedFields().document(hit.doc);
        int date = (int) number(Form.DATE, hit.doc);
        return new Found(
                citation(document),
                document.get(Form.SERIES),
                date == Form.NO_DATE ? null : Form.date(date),
                Role.ofKey(text(document, Form.ROLE)),
                text(document, Form.SHOWN),
                hit.score,
                uses);
    }

    private static Citation citation(Document document) {
        return new Citation(text(document, Form.STATEMENT), text(document, Form.CLAUSE));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    private long number(String field, int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        return values != null && values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
    }

    private Uses uses(long wording) throws IOException {
        TopDocs same = searcher.search(LongPoint.newExactQuery(Form.WORDING, wording), MOST_USES);
        int first = Integer.MAX_VALUE;
        int last = Form.NO_DATE;
        List<Use> uses = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : same.scoreDocs) {
            int date = (int) number(Form.DATE, hit.doc);
            if (date != Form.NO_DATE) {
                first = Math.min(first, date);
                last = Math.max(last, date);
            }
            uses.add(new Use(date, citation(stored.document(hit.doc, PLACE))));
        }
        uses.sort(EARLIEST_FIRST);
        return new Uses(
                (int) same.totalHits.value,
                uses.stream().limit(PLACES).map(Use::citation).toList(),
                last == Form.NO_DATE ? null : Form.date(first),
                last == Form.NO_DATE ? null : Form.date(last));
    }

    private record Use(int date, Citation citation) {}

    private static CommandFailed failure(IOException e) {
        return new CommandFailed(
                "the search index cannot be read (" + e.getMessage() + "); `library rebuild` makes it anew", e);
    }
}
