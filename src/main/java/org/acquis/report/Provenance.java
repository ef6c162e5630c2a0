package org.acquis.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an evolution report says of how it was made, so that others can make it again and dispute it.
 *
 * @param version of the program
 * @param command that makes the report
 * @param codebook definition of each demand type by its key
 * @param decisions of people that outrank the program, in order
 */
public record Provenance(String version, String command, Map<String, String> codebook, List<Decision> decisions) {

    /**
     * A person's decision on a match.
     *
     * @param what in words, such as {@code linked}
     * @param left citation of the older clause
     * @param right citation of the newer clause
     * @param author who decided, as they signed
     * @param reason as they gave it; empty for none
     * @param date of the decision; empty where unknown
     */
    public record Decision(String what, String left, String right, String author, String reason, String date) {}

    public Provenance {
        codebook = Collections.unmodifiableMap(new TreeMap<>(codebook));
        decisions = List.copyOf(decisions);
    }

    /** The definition of a demand type; empty where the codebook in use does not know it. */
    String definition(String type) {
        return codebook.getOrDefault(type, "");
    }
}
