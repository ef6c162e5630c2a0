package org.acquis.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Change;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.alignment.Unmatched;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A row of a comparison: a link, a dropped clause or an added one.
 *
 * @param link or null where a side is empty
 * @param oldClauses of the older statement; empty where the clause was added
 * @param newClauses of the newer statement; empty where the clause was dropped
 * @param nearest the best candidate that was rejected, in words; empty without one
 * @param substance whether only changes of substance count
 */
record ComparisonRow(
        @Nullable Link link, List<Clause> oldClauses, List<Clause> newClauses, String nearest, boolean substance) {

    ComparisonRow(@Nullable Link link, List<Clause> oldClauses, List<Clause> newClauses, String nearest) {
        this(link, oldClauses, newClauses, nearest, false);
    }

    /** The same row with changes of form, and numbers that follow a renumbering, shown as the new text has them. */
    ComparisonRow inSubstance() {
        return new ComparisonRow(link, oldClauses, newClauses, nearest, true);
    }

    /** The word edits as this row shows them. */
    List<Edit> edits() {
        if (link == null || !substance) {
            return link == null ? List.of() : link.edits();
        }
        List<Edit> shown = new ArrayList<>();
        for (Edit edit : link.edits()) {
            if (edit.op() == Edit.Op.EQUAL || edit.isSubstantial()) {
                shown.add(edit);
            } else if (edit.op() == Edit.Op.INSERT) {
                shown.add(new Edit(Edit.Op.EQUAL, edit.text()));
            }
        }
        return shown;
    }

    /** Whether the two texts stand whole, since no word stayed between others. */
    boolean isAmendedThroughout() {
        return link != null && link.isAmendedThroughout() && isReworded();
    }

    /** The word edits as the new text shows them: what is put in whole has no old words before it. */
    List<Edit> marks() {
        if (link != null) {
            return isAmendedThroughout() ? List.of(new Edit(Edit.Op.INSERT, newText())) : edits();
        }
        return List.of(isAdded() ? new Edit(Edit.Op.INSERT, newText()) : new Edit(Edit.Op.DELETE, oldText()));
    }

    /** Whether words differ, as far as this row shows it. */
    boolean isReworded() {
        return edits().stream().anyMatch(edit -> edit.op() != Edit.Op.EQUAL);
    }

    boolean hasBrackets() {
        return Stream.concat(oldClauses.stream(), newClauses.stream())
                .anyMatch(clause -> !clause.brackets().isEmpty());
    }

    /** The rows in the order of the newer text, each dropped clause after what stood before it. */
    static List<ComparisonRow> of(Alignment alignment) {
        Map<String, Integer> oldPlaces = places(alignment.left());
        Map<String, Integer> newPlaces = places(alignment.right());
        List<ComparisonRow> rows = new ArrayList<>();
        for (Link link : alignment.links()) {
            rows.add(new ComparisonRow(
                    link, found(alignment.left(), link.left()), found(alignment.right(), link.right()), ""));
        }
        for (Unmatched added : alignment.added()) {
            rows.add(new ComparisonRow(
                    null, List.of(), found(alignment.right(), List.of(added.clause())), nearest(added)));
        }
        rows.sort((a, b) -> Integer.compare(a.place(newPlaces), b.place(newPlaces)));
        for (Unmatched dropped : alignment.dropped()) {
            List<Clause> clauses = found(alignment.left(), List.of(dropped.clause()));
            int place = oldPlaces.getOrDefault(dropped.clause(), Integer.MAX_VALUE);
            rows.add(placeAfter(rows, oldPlaces, place), new ComparisonRow(null, clauses, List.of(), nearest(dropped)));
        }
        return rows;
    }

    /** Behind the last row that keeps the order and stood before this place in the older text. */
    private static int placeAfter(List<ComparisonRow> rows, Map<String, Integer> oldPlaces, int place) {
        int after = 0;
        for (int i = 0; i < rows.size(); i++) {
            ComparisonRow row = rows.get(i);
            boolean moved = row.link() != null && row.link().moved();
            if (!moved && !row.oldClauses().isEmpty() && row.oldPlace(oldPlaces) < place) {
                after = i + 1;
            }
        }
        return after;
    }

    private int place(Map<String, Integer> places) {
        return newClauses.isEmpty()
                ? Integer.MAX_VALUE
                : places.getOrDefault(newClauses.get(0).id(), Integer.MAX_VALUE);
    }

    private int oldPlace(Map<String, Integer> places) {
        return places.getOrDefault(oldClauses.get(0).id(), Integer.MAX_VALUE);
    }

    private static Map<String, Integer> places(Statement statement) {
        Map<String, Integer> places = new HashMap<>();
        statement.clauses().forEach(clause -> places.put(clause.id(), places.size()));
        return places;
    }

    private static List<Clause> found(Statement statement, List<String> ids) {
        return ids.stream().flatMap(id -> statement.clause(id).stream()).toList();
    }

    /** The best candidate of a clause without a partner, or that there was none, in words. */
    String rejected() {
        String other = isAdded() ? "older" : "newer";
        return nearest.isEmpty()
                ? "nothing like it in the " + other + " text"
                : "nearest in the " + other + " text: " + nearest;
    }

    private static String nearest(Unmatched unmatched) {
        return unmatched.best() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s (%.2f alike)%s",
                        unmatched.best(),
                        unmatched.similarity(),
                        unmatched.why().isEmpty() ? "" : ", " + unmatched.why());
    }

    boolean isAdded() {
        return oldClauses.isEmpty();
    }

    /** Whether nothing is to be seen: the same text, in its order; a new number alone is no change of substance. */
    boolean isQuiet() {
        if (link == null || link.moved()) {
            return false;
        }
        return switch (link.change()) {
            case UNCHANGED -> true;
            case RENUMBERED, AMENDED -> substance && !isReworded();
            case SPLIT, MERGED -> false;
        };
    }

    /** Whether the clause stands in its order with its words, under another number. */
    boolean isOnlyRenumbered() {
        return link != null && !link.moved() && link.change() == Change.RENUMBERED;
    }

    String sign() {
        return link == null ? (isAdded() ? "+" : "-") : isQuiet() ? "=" : Marks.sign(link);
    }

    String words() {
        if (link == null) {
            return isAdded() ? "added" : "dropped";
        }
        boolean formOnly = isQuiet() && link.change() == Change.AMENDED;
        return formOnly ? "unchanged in substance" : Marks.words(link);
    }

    String oldCitation() {
        return citation(oldClauses);
    }

    String newCitation() {
        return citation(newClauses);
    }

    private static String citation(List<Clause> clauses) {
        return String.join(", ", clauses.stream().map(Clause::id).toList());
    }

    String oldText() {
        return text(oldClauses);
    }

    String newText() {
        return text(newClauses);
    }

    private static String text(List<Clause> clauses) {
        return String.join("\n", clauses.stream().map(Clause::text).toList());
    }
}
