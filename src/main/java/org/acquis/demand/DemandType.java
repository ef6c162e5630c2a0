package org.acquis.demand;

import java.util.List;
import java.util.Set;
import org.acquis.statement.Axis;

/**
 * A kind of demand that the codebook knows.
 *
 * @param key such as {@code asset-freeze}
 * @param group the part of the codebook it stands in
 * @param definition what it means, one line
 * @param excludes what it does not mean, a line each
 * @param maps names of the same thing in other vocabularies, such as {@code OpenSanctions: Asset freeze}
 * @param by axes of acts that make the demand
 * @param recognises whether acts that merely recognise make the demand too, where {@code by} has the cognitive axis
 * @param phrasings that put it into words, in the order of the file
 * @param objects what the demand is about, in words; the first that stands in the text gives the slot
 * @param hints phrasings that count only where the act makes no other demand
 * @param governs phrasings that, in a chapeau, make every sub-paragraph this demand and no other
 * @param shares phrasings that, in a chapeau, make every sub-paragraph this demand beside its own
 * @param despite phrasings beside which the displaced types are given all the same
 * @param displaces keys of the types that are not given where this one is found in the same clause
 * @param outweighs types that are not given beside this one where it is put into certain words
 */
public record DemandType(
        String key,
        String group,
        String definition,
        List<String> excludes,
        List<String> maps,
        Set<Axis> by,
        boolean recognises,
        List<Phrasing> phrasings,
        List<Phrasing> objects,
        List<Phrasing> hints,
        List<Phrasing> governs,
        List<Phrasing> shares,
        List<Phrasing> despite,
        Set<String> displaces,
        List<Outweighed> outweighs) {

    private static final String GROUP_OF_MEASURES = "Measures";
    private static final Set<String> TASKS = Set.of("sanctions-relief", "sanctions-enforcement");

    public DemandType {
        excludes = List.copyOf(excludes);
        maps = List.copyOf(maps);
        by = Set.copyOf(by);
        phrasings = List.copyOf(phrasings);
        objects = List.copyOf(objects);
        hints = List.copyOf(hints);
        governs = List.copyOf(governs);
        shares = List.copyOf(shares);
        despite = List.copyOf(despite);
        displaces = Set.copyOf(displaces);
        outweighs = List.copyOf(outweighs);
    }

    /** Whether it is a measure that somebody imposes, not what is done to measures: their enforcement, relief from them. */
    boolean isMeasure() {
        return group.equals(GROUP_OF_MEASURES) && !TASKS.contains(key);
    }

    /** Whether this type, said in a scope, leaves another one out. */
    boolean leavesOut(DemandType other, Scope scope) {
        return displaces.contains(other.key()) && !DemandFinder.says(despite, scope)
                || outweighs.stream()
                        .anyMatch(each -> each.covers(other) && DemandFinder.says(List.of(each.phrasing()), scope));
    }
}
