package org.acquis.statement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A demand that a clause makes by one of its acts.
 *
 * @param type key of the demand type in the codebook, such as {@code asset-freeze}
 * @param act index of the carrying act in the clause's acts
 * @param force how far it binds
 * @param slots target, object, deadline, exemption, legalBasis, quantity ... as the text says, sorted by name
 */
public record Demand(String type, int act, Force force, Map<String, String> slots) {
    public Demand {
        slots = Collections.unmodifiableMap(new TreeMap<>(slots));
    }
}
