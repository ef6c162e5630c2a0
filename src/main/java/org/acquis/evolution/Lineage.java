package org.acquis.evolution;

import java.util.List;

/**
 * One clause followed through a series.
 *
 * @param id L1, L2 ... in order of first appearance
 */
public record Lineage(String id, List<LineageStep> steps) {
    public Lineage {
        steps = List.copyOf(steps);
    }
}
