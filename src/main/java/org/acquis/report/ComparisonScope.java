package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.StrengthChange.Verdict;

/**
 * Which rows of a comparison are shown.
 *
 * @param substance whether changes of form, and numbers that follow a renumbering, are shown as if they were none
 * @param context how many rows that are not shown are named before and after each that is
 */
public record ComparisonScope(Only only, boolean substance, int context) {

    /** What a row must have to be shown. */
    public enum Only {
        /** Every row. */
        ALL,
        /** Another wording or place, or no partner. */
        CHANGED,
        /** A stronger or weaker main act, or one of another kind. */
        STRENGTH,
        /** A place out of the order of the others. */
        MOVED,
        /** Square brackets on either side. */
        BRACKETS;

        /** The name on the command line. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every row, to the letter. */
    public static final ComparisonScope ALL = new ComparisonScope(Only.ALL, false, 0);

    /** What changed, to the letter. */
    public static final ComparisonScope CHANGED = new ComparisonScope(Only.CHANGED, false, 0);

    /** Whether rows may be left out. */
    boolean leavesOut() {
        return only != Only.ALL;
    }

    /** All rows as they are seen, shown or not. */
    List<ComparisonRow> rows(Alignment alignment) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (ComparisonRow row : ComparisonRow.of(alignment)) {
            rows.add(substance ? row.inSubstance() : row);
        }
        return rows;
    }

    /** The rows that are shown. */
    List<ComparisonRow> shown(Alignment alignment) {
        return rows(alignment).stream().filter(this::shows).toList();
    }

    boolean shows(ComparisonRow row) {
        return switch (only) {
            case ALL -> true;
            case CHANGED -> !row.isQuiet();
            case STRENGTH ->
                row.link() != null
                        && row.link().strength().stream().anyMatch(change -> change.verdict() != Verdict.SAME);
            case MOVED -> row.link() != null && row.link().moved();
            case BRACKETS -> row.hasBrackets();
        };
    }

    /** What is left out, in words; empty where nothing is. */
    String inWords() {
        String what = switch (only) {
            case ALL -> "";
            case CHANGED -> "unchanged clauses are left out";
            case STRENGTH -> "only changes of strength are shown";
            case MOVED -> "only moved clauses are shown";
            case BRACKETS -> "only clauses with brackets are shown";
        };
        String form = "quotes, dashes, spacing, spelling and numbers that follow a renumbering do not count";
        return !substance ? what : what.isEmpty() ? form : what + "; " + form;
    }
}
