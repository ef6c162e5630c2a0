package org.acquis.alignment;

import java.util.Locale;

/**
 * One step from the old wording to the new: the texts of EQUAL and DELETE in order give the left side, those of EQUAL and INSERT
 * the right side, to the letter.
 *
 * @param weight what the step means; EQUAL steps have the weight of substance
 */
public record Edit(Op op, String text, Weight weight) {

    /** What happens to the text. */
    public enum Op {
        /** It stands on both sides. */
        EQUAL,
        /** It stands on the left alone. */
        DELETE,
        /** It stands on the right alone. */
        INSERT
    }

    /** How much a change says. */
    public enum Weight {
        /** It may change what is agreed. */
        SUBSTANCE,
        /** Quotes, dashes, spacing, capitals or spelling alone. */
        FORM,
        /** The number of a paragraph that follows its renumbering. */
        REFERENCE;

        /** The name in the interchange format. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A step that may change what is agreed. */
    public Edit(Op op, String text) {
        this(op, text, Weight.SUBSTANCE);
    }

    /** Whether something was put in or taken out that may change what is agreed. */
    public boolean isSubstantial() {
        return op != Op.EQUAL && weight == Weight.SUBSTANCE;
    }
}
