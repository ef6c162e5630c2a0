package org.acquis.evolution;

import java.util.List;

/**
 * A demand type over the meetings of a series.
 *
 * @param type key of the demand type
 * @param history one entry a meeting, from the first meeting that has the demand
 */
public record DemandHistory(String type, List<DemandEntry> history) {
    public DemandHistory {
        history = List.copyOf(history);
    }
}
