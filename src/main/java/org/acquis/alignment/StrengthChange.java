package org.acquis.alignment;

import java.util.Locale;
import java.util.Objects;
import org.acquis.language.Stems;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;

/**
 * How the strength of a linked clause's main act changed.
 *
 * @param scale name of the scale that the verdict rests on
 * @param from the verb on the left
 * @param to the verb on the right
 */
public record StrengthChange(String scale, String from, String to, Verdict verdict) {

    private static final double HALF = 0.5;

    /**
     * How an act differs in strength from an earlier one. A decision that is repeated without "immediately" or "without delay" is
     * the same decision: these words say when it is to be carried out, and are told apart as its deadline.
     *
     * @param scale name of the scale that the acts carry
     */
    public static StrengthChange between(String scale, Act from, Act to) {
        return new StrengthChange(scale, from.verb(), to.verb(), verdict(from, to));
    }

    private static Verdict verdict(Act from, Act to) {
        if (from.axis() != to.axis() || from.strength() <= 0 || to.strength() <= 0) {
            return Verdict.NOT_COMPARABLE;
        }
        int order = Double.compare(to.strength(), from.strength());
        if (order == 0 || isRepeated(from, to)) {
            return Verdict.SAME;
        }
        return order > 0 ? Verdict.ESCALATED : Verdict.SOFTENED;
    }

    private static boolean isRepeated(Act from, Act to) {
        return from.axis() == Axis.DEC
                && Math.abs(to.strength() - from.strength()) <= HALF
                && Stems.stems(from.verb()).equals(Stems.stems(to.verb()))
                && from.wording().hedges().equals(to.wording().hedges())
                && Objects.equals(from.wording().modal(), to.wording().modal());
    }

    /** The outcome of comparing two acts. */
    public enum Verdict {
        /** Stronger on the same axis. */
        ESCALATED,
        /** Weaker on the same axis. */
        SOFTENED,
        /** Equal on the same axis. */
        SAME,
        /** The axis changed. */
        NOT_COMPARABLE;

        /** The name in the interchange format, such as {@code not comparable}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
