package org.acquis.statement;

import org.jspecify.annotations.Nullable;

/**
 * One speech act of a clause.
 *
 * @param verb the words of the act as they stand in the text, or in the chapeau it is inherited from
 * @param axis its axis
 * @param strength rank on the scale in use; compares inside one axis only
 * @param addressee who is addressed, as the text says, or null
 * @param start first UTF-16 unit of the act's span in the clause text
 * @param end one past the last unit; {@code start == end} for an act inherited from a chapeau
 * @param wording what stands beside the verb
 */
public record Act(
        String verb, Axis axis, double strength, @Nullable String addressee, int start, int end, ActWording wording) {

    /** An act with nothing beside its verb. */
    public Act(String verb, Axis axis, double strength, @Nullable String addressee, int start, int end) {
        this(verb, axis, strength, addressee, start, end, ActWording.NONE);
    }

    /** Whether the act is that of the chapeau, which governs this clause. */
    public boolean isInherited() {
        return start == end;
    }

    /** The same act, inherited by a sub-paragraph. */
    public Act inherited() {
        return new Act(verb, axis, strength, addressee, 0, 0, wording);
    }

    /** The same act at another place of a scale. */
    public Act withStrength(double newStrength) {
        return new Act(verb, axis, newStrength, addressee, start, end, wording);
    }

    /** The same act on another ladder of a scale. */
    public Act withAxis(Axis newAxis) {
        return new Act(verb, newAxis, strength, addressee, start, end, wording);
    }
}
