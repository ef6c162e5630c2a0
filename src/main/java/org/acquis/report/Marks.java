package org.acquis.report;

import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Change;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.evolution.DemandChange;
import org.jspecify.annotations.Nullable;

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
        String change = link.change() == Change.AMENDED && link.isAmendedThroughout()
                ? "amended throughout"
                : link.change().key();
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

    /** {@code ▲ escalated (acquis): calls upon -> demands}; where the verb stayed, what stands beside it changed. */
    static String strength(StrengthChange change) {
        String words = change.verdict() == StrengthChange.Verdict.NOT_COMPARABLE
                ? "another kind of act"
                : change.verdict().key();
        boolean sameVerb = change.from().equalsIgnoreCase(change.to());
        String verbs = !sameVerb
                ? change.from() + " -> " + change.to()
                : change.to()
                        + switch (change.verdict()) {
                            case ESCALATED -> ", with more force";
                            case SOFTENED -> ", with less force";
                            case SAME, NOT_COMPARABLE -> "";
                        };
        return sign(change.verdict()) + " " + words + " (" + change.scale() + "): " + verbs;
    }

    /** {@code , review: confidence 0.62}; empty for a sure link and without one. */
    static String review(@Nullable Link link) {
        return link == null || link.confidence() >= REVIEW_BELOW
                ? ""
                : String.format(Locale.ROOT, ", review: confidence %.2f", link.confidence());
    }

    /** The changes of strength of a link, in words; none without a link. */
    static List<String> strengths(@Nullable Link link) {
        return link == null
                ? List.of()
                : link.strength().stream()
                        .filter(change -> change.verdict() != StrengthChange.Verdict.SAME)
                        .map(Marks::strength)
                        .toList();
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
