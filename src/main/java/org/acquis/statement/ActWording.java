package org.acquis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words beside the verb that make an act stronger or weaker.
 *
 * @param inner verb of what is asked or promised ("calls upon States to <em>consider</em>"), lower case, or null
 * @param modal shall, must, should, will, may ..., lower case, or null
 * @param negated whether the act is denied ("we do not support")
 * @param hedges such as "as appropriate", in the order of the text
 * @param intensifiers such as "without delay", in the order of the text
 */
public record ActWording(
        @Nullable String inner,
        @Nullable String modal,
        boolean negated,
        List<String> hedges,
        List<String> intensifiers) {

    /** Nothing beside the verb. */
    public static final ActWording NONE = new ActWording(null, null, false, List.of(), List.of());

    public ActWording {
        hedges = List.copyOf(hedges);
        intensifiers = List.copyOf(intensifiers);
    }
}
