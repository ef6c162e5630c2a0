package org.acquis.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.acquis.alignment.Edit;

/**
 * A table that goes round: for Word on paper, and for Excel.
 *
 * @param title above it
 * @param head names of the columns
 * @param widths shares of the page's width, one for each column
 * @param rows each with a cell for each column; what is deleted or inserted in a cell is marked
 */
record Sheet(String title, List<String> head, List<Integer> widths, List<List<List<Edit>>> rows) {
    Sheet {
        head = List.copyOf(head);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** A cell without marks. */
    static List<Edit> plain(String text) {
        return List.of(new Edit(Edit.Op.EQUAL, text));
    }

    /** What a cell says when its changes are made. */
    static String text(List<Edit> cell) {
        return cell.stream()
                .filter(edit -> edit.op() != Edit.Op.DELETE)
                .map(Edit::text)
                .collect(Collectors.joining());
    }
}
