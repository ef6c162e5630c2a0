package org.acquis.library.search;

import java.util.List;
import org.acquis.language.Stems;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Puts a question in Lucene's words. Words count for the rank; other fields only decide who is in. */
final class LuceneQuery {

    private LuceneQuery() {}

    static Query of(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Question.Condition> group : question.groups()) {
            boolean ranks = group.stream().anyMatch(LuceneQuery::isOfTheText);
            all.add(anyOf(group), ranks ? Occur.MUST : Occur.FILTER);
        }
        question.not().forEach(condition -> all.add(of(condition), Occur.MUST_NOT));
        return all.build();
    }

    private static boolean isOfTheText(Question.Condition condition) {
        return condition instanceof Question.Phrase phrase && phrase.field().equals(Form.TEXT)
                || condition instanceof Question.Beginning beginning
                        && beginning.field().equals(Form.TEXT);
    }

    private static Query anyOf(List<Question.Condition> group) {
        if (group.size() == 1) {
            return of(group.get(0));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        group.forEach(condition -> any.add(of(condition), Occur.SHOULD));
        return any.build();
    }

    private static Query of(Question.Condition condition) {
        if (condition instanceof Question.Phrase phrase) {
            return phrase.stems().size() == 1
                    ? new TermQuery(new Term(phrase.field(), phrase.stems().get(0)))
                    : new PhraseQuery(phrase.field(), phrase.stems().toArray(String[]::new));
        }
        if (condition instanceof Question.Beginning beginning) {
            return beginning(beginning);
        }
        if (condition instanceof Question.Exactly exactly) {
            String value = exactly.value();
            return value.endsWith("*")
                    ? new PrefixQuery(new Term(exactly.field(), value.substring(0, value.length() - 1)))
                    : new TermQuery(new Term(exactly.field(), value));
        }
        if (condition instanceof Question.Dates dates) {
            return IntPoint.newRangeQuery(Form.DATE, Form.number(dates.first()), Form.number(dates.last()));
        }
        if (condition instanceof Question.Strengths strengths) {
            return DoublePoint.newRangeQuery(Form.STRENGTH, strengths.least(), strengths.greatest());
        }
        return new MatchAllDocsQuery();
    }

    /** The index holds stems, which may be shorter than the beginning that was typed: the stem of that is looked for too. */
    private static Query beginning(Question.Beginning beginning) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(beginning.field(), beginning.word())), Occur.SHOULD)
                .add(new TermQuery(new Term(beginning.field(), Stems.stem(beginning.word()))), Occur.SHOULD)
                .build();
    }
}
