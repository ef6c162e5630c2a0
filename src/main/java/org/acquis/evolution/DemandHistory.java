package org.acquis.evolution;

import java.util.List;

/**
 * A demand type over the meetings of a series.
 *
 * @param type key of the demand type
 * @param history one entry a meeting that has the demand, first lacks it or leaves it unknown; none before the first meeting
 *     that has it and none after it was dropped until it comes back
 */
public record DemandHistory(String type, List<DemandEntry> history) {
    public DemandHistory {
        history = List.copyOf(history);
    }
}
