package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;

/** How alike one text is to others, by the measure that aligns clauses. */
public final class Likeness {

    private Likeness() {}

    /** From 0 to 1 for each of the others in order; 1 when it differs in nothing but case, quotes, dashes and spacing. */
    public static double[] of(String text, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(text);
        Lexicon lexicon = new Lexicon(all, new TextMemory());
        Passage passage = lexicon.passage(text);
        return others.stream()
                .mapToDouble(other -> Similarity.of(passage, lexicon.passage(other)))
                .toArray();
    }
}
