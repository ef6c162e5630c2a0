package org.acquis.drafting.check;

import java.util.List;

/** What was agreed before, as far as a library holds it. */
public interface Memory {

    /** A library that holds nothing. */
    Memory NONE = new Memory() {
        @Override
        public double likenessOfNearest(String text) {
            return 0;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public List<Mention> mentionsOf(String words) {
            return List.of();
        }
    };

    /** A paragraph that holds certain words. */
    record Mention(String citation, String text) {}

    /** Whether there is nothing to compare with. */
    boolean isEmpty();

    /** How alike the nearest earlier paragraph is, from 0 to 1. */
    double likenessOfNearest(String text);

    /** Earlier paragraphs that hold these words beside each other. */
    List<Mention> mentionsOf(String words);
}
