package org.acquis.evolution;

import java.util.Locale;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Force;
import org.jspecify.annotations.Nullable;

/**
 * A clause that carries a demand, and the act by which it does so.
 *
 * @param clause id of the clause in its statement
 * @param act the act, its span counted in the clause's text; null where the text has none
 * @param force how far the demand binds here
 */
public record Carrier(String clause, @Nullable Act act, Force force) {

    /** Rank of the act on the scale in use; 0 without an act. */
    public double strength() {
        return act == null ? 0 : act.strength();
    }

    /** {@code OP3 (urges DIR 7)}. */
    String inWords() {
        return act == null
                ? clause
                : clause + " (" + act.verb().toLowerCase(Locale.ROOT) + " " + act.axis() + " "
                        + Figures.plain(act.strength()) + ")";
    }

    /** Strength compares inside an axis alone, so what decides goes before what asks, and that before the rest. */
    int axisOrder() {
        Axis axis = act == null ? null : act.axis();
        if (axis == null) {
            return 0;
        }
        return switch (axis) {
            case DEC -> 6;
            case DIR -> 5;
            case COM -> 4;
            case NEG -> 3;
            case POS -> 2;
            case COG -> 1;
        };
    }
}
