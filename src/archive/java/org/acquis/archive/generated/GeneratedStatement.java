package org.acquis.archive.generated;

import java.util.List;
import org.acquis.statement.Statement;

/**
 * A made-up statement.
 *
 * @param origins of its clauses, in their order
 */
public record GeneratedStatement(Statement statement, List<Origin> origins) {
    public GeneratedStatement {
        origins = List.copyOf(origins);
    }
}
