package org.acquis.demand;

import java.util.List;

/**
 * Words of a sentence that tell why something is asked, or what a report is about: "in order to protect civilians", "report on the
 * situation of refugees". What they name is not what is demanded, unless the rest of the sentence demands nothing.
 */
final class Asides {

    private final List<Phrasing> openings;
    private final Compounds compounds;

    /** Words from a place up to another, that one not included. */
    record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);

        boolean holds(int place) {
            return place >= from && place < to;
        }

        boolean isEmpty() {
            return from >= to;
        }
    }

    Asides(List<Phrasing> openings, Compounds compounds) {
        this.openings = List.copyOf(openings);
        this.compounds = compounds;
    }

    /** The first aside among the words from a place up to another. */
    Range in(ActSentence sentence, int from, int to) {
        Scope scope = Scope.of(Scope.Lead.NONE, sentence, from, to, compounds);
        int start = to;
        for (Phrasing opening : openings) {
            int end = opening.endIn(scope);
            start = end < 0 ? start : Math.min(start, from + end);
        }
        return start >= to ? Range.NONE : new Range(start, end(sentence, from, start, to));
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
