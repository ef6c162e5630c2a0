package org.acquis.library.search;

import java.time.LocalDate;
import java.util.Locale;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** Turns clauses into documents of the index. */
final class ClauseDocument {

    private static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType FEW_STEMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private ClauseDocument() {}

    private static FieldType type(IndexOptions options, boolean lengthsDoNotCount) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(lengthsDoNotCount);
        type.freeze();
        return type;
    }

    /**
     * The documents of a statement's clauses in order; headings and closing lines are left out. Each is made when the one before has been
     * taken: they share the stream of their stems.
     *
     * @param key names the statement as it is stored now
     */
    static Iterable<Document> of(Statement statement, String key) {
        StemStream stems = new StemStream();
        return () -> statement.clauses().stream()
                .filter(Clause::isSubstantive)
                .map(clause -> of(statement, clause, key, stems))
                .iterator();
    }

    private static Document of(Statement statement, Clause clause, String key, StemStream stems) {
        String folded = Words.fold(clause.text());
        Document document = new Document();
        document.add(new Field(Form.TEXT, stems.of(Stems.ofFolded(folded)), STEMS));
        document.add(new StringField(Form.KEY, key, Field.Store.NO));
        document.add(new StringField(Form.STATEMENT, statement.id(), Field.Store.YES));
        document.add(new StoredField(Form.CLAUSE, clause.id()));
        document.add(new StoredField(Form.SHOWN, clause.text()));
        word(document, Form.SERIES, statement.series(), Field.Store.YES);
        word(document, Form.MEETING, statement.meeting(), Field.Store.NO);
        word(document, Form.KIND, statement.kind().key(), Field.Store.NO);
        word(document, Form.ROLE, clause.role().key(), Field.Store.YES);
        stems(document, Form.ISSUER, statement.issuer());
        date(document, statement.date());
        long wording = Form.wording(folded);
        document.add(new LongPoint(Form.WORDING, wording));
        document.add(new NumericDocValuesField(Form.WORDING, wording));
        clause.acts().forEach(act -> act(document, act));
        clause.demands().stream()
                .map(Demand::type)
                .distinct()
                .forEach(type -> word(document, Form.DEMAND, type, Field.Store.NO));
        return document;
    }

    private static void date(Document document, @Nullable LocalDate date) {
        int number = date == null ? Form.NO_DATE : Form.number(date);
        document.add(new IntPoint(Form.DATE, number));
        document.add(new NumericDocValuesField(Form.DATE, number));
    }

    private static void act(Document document, Act act) {
        stems(document, Form.ACT, act.verb());
        word(document, Form.AXIS, act.axis().name(), Field.Store.NO);
        stems(document, Form.ADDRESSEE, act.addressee());
        document.add(new DoublePoint(Form.STRENGTH, act.strength()));
    }

    private static void word(Document document, String field, @Nullable String value, Field.Store store) {
        if (value != null) {
            document.add(new StringField(field, value.toLowerCase(Locale.ROOT), store));
        }
    }

    private static void stems(Document document, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            document.add(new Field(field, new StemStream().of(Stems.stems(text)), FEW_STEMS));
        }
    }
}
