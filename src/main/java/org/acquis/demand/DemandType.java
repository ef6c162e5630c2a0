package org.acquis.demand;

import java.util.List;
import java.util.Set;
import org.acquis.statement.Axis;

/**
 * A kind of demand that the codebook knows.
 *
 * @param key such as {@code asset-freeze}
 * @param definition what it means, one line
 * @param by axes of acts that make the demand
 * @param phrasings that put it into words, in the order of the file
 * @param yields keys of the types that are not given where this one is found in the same sentence
 */
public record DemandType(String key, String definition, Set<Axis> by, List<Phrasing> phrasings, Set<String> yields) {
    public DemandType {
        by = Set.copyOf(by);
        phrasings = List.copyOf(phrasings);
        yields = Set.copyOf(yields);
    }
}
