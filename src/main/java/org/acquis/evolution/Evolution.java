package org.acquis.evolution;

import java.util.List;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;

/**
 * How a series evolved.
 *
 * @param scale name of the strength scale in use
 * @param statements in order of date
 * @param demands in order of the codebook
 * @param lineages in order of first appearance
 */
public record Evolution(
        Series series, String scale, List<Statement> statements, List<DemandHistory> demands, List<Lineage> lineages) {
    public Evolution {
        statements = List.copyOf(statements);
        demands = List.copyOf(demands);
        lineages = List.copyOf(lineages);
    }
}
