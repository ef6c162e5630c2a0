package org.acquis.demand;

import java.util.Set;

/**
 * Types that are not given beside another where its words are these: a report to a committee on how a travel ban is carried out
 * enforces the ban and imposes none.
 *
 * @param types keys of types, or {@code measures} for every measure of the codebook that is imposed
 * @param phrasing the words
 */
record Outweighed(Set<String> types, Phrasing phrasing) {

    /** Stands for all measures. */
    static final String MEASURES = "measures";

    Outweighed {
        types = Set.copyOf(types);
    }

    boolean covers(DemandType type) {
        return types.contains(type.key()) || types.contains(MEASURES) && type.isMeasure();
    }
}
