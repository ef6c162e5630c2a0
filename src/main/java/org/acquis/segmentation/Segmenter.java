package org.acquis.segmentation;

import java.util.List;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Clause;

/** Splits a document's blocks into clauses. */
public final class Segmenter {

    /**
     * The clauses of a document in order, with roles, labels, levels, parents, brackets and ids; without acts and demands.
     */
    public List<Clause> segment(SourceDocument document) {
        return analyse(document).clauses();
    }

    /** The clauses as {@link #segment} gives them, with what could not be decided. */
    public Segmentation analyse(SourceDocument document) {
        return new Outline(Paragraphs.of(document)).build();
    }

    /**
     * Works out what given clauses leave open (role, label, level, parent, brackets) and keeps their ids, texts and order.
     */
    public List<Clause> complete(List<Clause> given) {
        return new Completion(given).complete();
    }
}
