package org.acquis.report;

import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.evolution.DemandChange;

/** The signs and words for changes, one pair for every format. Colour never carries a meaning alone. */
final class Marks {

    /** A confidence below this is worth a person's look. */
    static final double REVIEW_BELOW = 0.9;

    private Marks() {}

    static String sign(Link link) {
        String sign = switch (link.change()) {
            case UNCHANGED -> "=";
            case RENUMBERED -> "#";
            case AMENDED -> "~";
            case SPLIT -> "Y";
            case MERGED -> "\u039B";
        };
        boolean onlyMoved = link.moved() && ("=".equals(sign) || "#".equals(sign));
        return onlyMoved ? ">" : sign;
    }

    static String words(Link link) {
        String change = link.change().key();
        if (!link.moved()) {
            return change;
        }
        return "unchanged".equals(change) ? "moved" : change + ", moved";
    }

    static String sign(StrengthChange.Verdict verdict) {
        return switch (verdict) {
            case ESCALATED -> "\u25B2";
            case SOFTENED -> "\u25BC";
            case SAME -> "=";
            case NOT_COMPARABLE -> "\u2260";
        };
    }

    static String sign(DemandChange change) {
        return switch (change) {
            case INTRODUCED -> "+";
            case KEPT -> "=";
            case ESCALATED -> "\u25B2";
            case SOFTENED -> "\u25BC";
            case WIDENED -> "\u2194";
            case NARROWED -> "\u2192\u2190";
            case REWORDED -> "~";
            case DROPPED -> "\u2212";
            case REINSTATED -> "\u21BA";
            case UNKNOWN -> "?";
        };
    }

    /** The class that colours a change; its sign and word say the same. */
    static String tone(DemandChange change) {
        return switch (change) {
            case INTRODUCED, ESCALATED, WIDENED, REINSTATED -> "up";
            case SOFTENED, NARROWED, DROPPED -> "down";
            case UNKNOWN -> "unknown";
            case KEPT, REWORDED -> "same";
        };
    }

    /** {@code ▲ escalated (acquis): calls upon -> demands}. */
    static String strength(StrengthChange change) {
        return sign(change.verdict()) + " " + change.verdict().key() + " (" + change.scale() + "): " + change.from()
                + " -> " + change.to();
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
