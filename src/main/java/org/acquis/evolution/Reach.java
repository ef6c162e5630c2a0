package org.acquis.evolution;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a demand reaches further or less far than before, counted over its clauses. An amount that was raised or lowered decides;
 * else it reaches further where at least a quarter of its clauses do and none reaches less far.
 */
final class Reach {

    /** One clause of many that reaches further does not widen the demand. */
    private static final double LEAST_SHARE = 0.25;

    private final int clauses;
    private final Set<String> wider = new HashSet<>();
    private final Set<String> narrower = new HashSet<>();
    private final Set<String> both = new HashSet<>();
    private final Set<String> won = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<String> lowered = new HashSet<>();

    /** @param clauses how many carry the demand, at the meeting where they are more */
    Reach(int clauses) {
        this.clauses = clauses;
    }

    /** A clause reaches further, or less far. */
    void further(boolean further, String clause) {
        (further ? wider : narrower).add(clause);
    }

    /** A clause has other words in the place of some: it has not merely won or lost. */
    void otherwise(String clause) {
        both.add(clause);
    }

    /** A clause names what it left unnamed before, or no longer does: where it lost or won words beside, it has others in their place. */
    void unnamed(boolean named, String clause) {
        (named ? won : lost).add(clause);
    }

    /** A clause names a larger amount, or a smaller one. */
    void amount(boolean larger, String clause) {
        (larger ? raised : lowered).add(clause);
    }

    boolean isWider() {
        return leads(raised, lowered) || isOnlyReach() && Collections.disjoint(wider, lost) && leads(wider, narrower);
    }

    boolean isNarrower() {
        return leads(lowered, raised) || isOnlyReach() && Collections.disjoint(narrower, won) && leads(narrower, wider);
    }

    private boolean isOnlyReach() {
        return raised.isEmpty() && lowered.isEmpty() && both.isEmpty();
    }

    private boolean leads(Set<String> these, Set<String> others) {
        return !these.isEmpty() && others.isEmpty() && these.size() >= LEAST_SHARE * clauses;
    }
}
