package org.acquis.drafting;

import org.acquis.problem.WrongUse;

/** How a place in brackets is settled. */
public sealed interface Settlement {

    /** The words in brackets stay; where alternatives stand side by side, those that stood there first. */
    record Keep() implements Settlement {}

    /** The words in brackets go. */
    record Drop() implements Settlement {}

    /** What this delegation wants. */
    record As(String delegation) implements Settlement {}

    /** Other words, that bridge. */
    record With(String words) implements Settlement {}

    /** What a person types: keep, drop, or the name of a delegation. */
    static Settlement of(String how) {
        return switch (how) {
            case "keep" -> new Keep();
            case "drop" -> new Drop();
            default -> new As(how);
        };
    }

    /**
     * The words that stand at the place afterwards.
     *
     * @throws WrongUse when the place does not hold what is asked for
     */
    default String words(Brackets place) {
        if (this instanceof With with) {
            return with.words();
        }
        if (this instanceof Drop) {
            return "";
        }
        String choices =
                "keep, drop" + (place.delegations().isEmpty() ? "" : ", " + String.join(", ", place.delegations()));
        if (this instanceof As as) {
            return place.wantedBy(as.delegation())
                    .orElseThrow(() -> new WrongUse(
                            "'" + as.delegation() + "' proposes nothing at this place; it can be settled by: " + choices
                                    + ", or --with WORDS"));
        }
        return place.base()
                .orElseThrow(() -> new WrongUse("delegations propose different words at this place and none stood there"
                        + " before; it can be settled by: " + choices + ", or --with WORDS"));
    }
}
