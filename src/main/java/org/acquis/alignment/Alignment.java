package org.acquis.alignment;

import java.util.List;
import org.acquis.statement.Statement;

/**
 * Which clause became which between two statements.
 *
 * @param links in the order of the right statement
 * @param dropped clauses of the left statement without a partner, in order
 * @param added clauses of the right statement without a partner, in order
 */
public record Alignment(
        Statement left, Statement right, List<Link> links, List<Unmatched> dropped, List<Unmatched> added) {
    public Alignment {
        links = List.copyOf(links);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /** The same alignment, its verdicts of strength resting on the scale of this name. */
    public Alignment onScale(String scale) {
        return new Alignment(
                left, right, links.stream().map(link -> link.onScale(scale)).toList(), dropped, added);
    }
}
