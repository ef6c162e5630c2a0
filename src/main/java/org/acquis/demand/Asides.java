package org.acquis.demand;

import java.util.BitSet;
import java.util.List;

/**
 * Words of a sentence that tell why something is asked, or what a report is about: "in order to protect civilians", "report on the
 * situation of refugees". What they name is not what is demanded, unless the rest of the sentence demands nothing.
 */
final class Asides {

    private final List<Phrasing> openings;
    private final Compounds compounds;

    /** Places of words that stand in asides. */
    record Places(BitSet places) {
        static final Places NONE = new Places(new BitSet());

        boolean holds(int place) {
            return places.get(place);
        }

        boolean isEmpty() {
            return places.isEmpty();
        }
    }

    Asides(List<Phrasing> openings, Compounds compounds) {
        this.openings = List.copyOf(openings);
        this.compounds = compounds;
    }

    /** The asides among the words from a place up to another. */
    Places in(ActSentence sentence, int from, int to) {
        BitSet places = new BitSet();
        int at = from;
        while (at < to) {
            int start = start(sentence, at, to);
            if (start < to) {
                at = end(sentence, at, start, to);
                places.set(start, at);
            } else {
                at = to;
            }
        }
        return places.isEmpty() ? Places.NONE : new Places(places);
    }

    /** The first word after what opens the next aside, or where the words end. */
    private int start(ActSentence sentence, int from, int to) {
        Scope scope = Scope.of(Scope.Lead.NONE, sentence, from, to, compounds);
        int start = to;
        for (Phrasing opening : openings) {
            int end = opening.endIn(scope);
            start = end < 0 ? start : Math.min(start, from + end);
        }
        return start;
    }

    /** An aside between commas ends with the second; any other where another thing is asked: ", and to". */
    private static int end(ActSentence sentence, int from, int start, int to) {
        boolean between = false;
        for (int at = Math.max(from, start - 4); at < start; at++) {
            between |= at == 0 || sentence.isAfterComma(at);
        }
        for (int at = start + 1; at < to; at++) {
            String next = sentence.word(at + 1);
            boolean asksOn = sentence.word(at).equals("and") && (next.equals("to") || next.equals("for"));
            if (sentence.isAfterComma(at) && (between || asksOn)) {
                return at;
            }
        }
        return to;
    }
}
