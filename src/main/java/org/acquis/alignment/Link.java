package org.acquis.alignment;

import java.util.List;

/**
 * Clauses of the old statement and what they became in the new one.
 *
 * @param left ids of the old clauses in document order, at least one
 * @param right ids of the new clauses in document order, at least one
 * @param moved whether the link leaves the order of the others
 * @param similarity of the wording, from 0 to 1
 * @param confidence calibrated: of links at 0.9, nine in ten are right
 * @param why the reasons, strongest first, in words for people
 * @param strength changes of strength, one for each pair of main acts; empty where no act was found on a side
 * @param edits from the left texts joined by a space to the right texts joined by a space
 */
public record Link(
        List<String> left,
        List<String> right,
        Change change,
        boolean moved,
        double similarity,
        double confidence,
        List<String> why,
        List<StrengthChange> strength,
        List<Edit> edits) {
    public Link {
        left = List.copyOf(left);
        right = List.copyOf(right);
        why = List.copyOf(why);
        strength = List.copyOf(strength);
        edits = List.copyOf(edits);
    }

    Link onScale(String scale) {
        List<StrengthChange> renamed = strength.stream()
                .map(each -> new StrengthChange(scale, each.from(), each.to(), each.verdict()))
                .toList();
        return new Link(left, right, change, moved, similarity, confidence, why, renamed, edits);
    }

    /** Whether no word stayed between others, so that the edits are the old text whole and then the new. */
    public boolean isAmendedThroughout() {
        return change != Change.UNCHANGED
                && change != Change.RENUMBERED
                && edits.stream()
                        .filter(edit -> edit.op() == Edit.Op.EQUAL)
                        .allMatch(edit -> edit.text().chars().noneMatch(Character::isLetterOrDigit));
    }

    /** Whether any word edit may change what is agreed. */
    public boolean changesSubstance() {
        return edits.stream().anyMatch(Edit::isSubstantial);
    }
}
