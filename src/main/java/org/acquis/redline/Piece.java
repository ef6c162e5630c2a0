package org.acquis.redline;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;

/**
 * One paragraph of a redline.
 *
 * @param mark whether the paragraph itself stands on both sides, was inserted or deleted
 * @param edits of its text
 * @param heading whether it is a heading
 * @param level from 1 for paragraphs, 2 for sub-paragraphs, and so on
 */
record Piece(Op mark, List<Edit> edits, boolean heading, int level) {
    Piece {
        edits = List.copyOf(edits);
    }

    /** The text of the side on which this operation is missing: INSERT for the old text, DELETE for the new. */
    String without(Op gone) {
        StringBuilder text = new StringBuilder();
        edits.stream().filter(edit -> edit.op() != gone).forEach(edit -> text.append(edit.text()));
        return text.toString();
    }
}
