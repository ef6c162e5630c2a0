package org.acquis.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes pairs of long texts of typed, numbered clauses: some clauses are inserted, deleted, moved or edited, so that nearly all
 * numbers shift. The same seed gives the same pair.
 *
 * @param old the clauses of the old text, each with its number
 * @param young the clauses of the new text, each with its number
 * @param identical how many clauses of the new text have words that the old text has too
 * @param moved how many of them left their place
 */
record NumberedTexts(List<String> old, List<String> young, int identical, int moved) {

    private static final String[] BOILERPLATE =
            ("the parties shall provide assistance to all members in accordance with"
                            + " applicable procedures and report on implementation of this agreement within agreed periods subject to"
                            + " review by committee each member may request consultations concerning measures taken under present"
                            + " provisions including technical support training exchange information relevant authorities competent"
                            + " national bodies where necessary for purposes set out above without prejudice existing obligations")
                    .split(" ");

    /**
     * A pair of texts.
     *
     * @param clauses of the old text
     * @param words the size of the vocabulary; 0 for a few dozen words of boilerplate
     */
    static NumberedTexts of(int clauses, int words, long seed) {
        Random random = new Random(seed);
        List<String> bodies = new ArrayList<>();
        for (int k = 0; k < clauses; k++) {
            bodies.add(sentence(random, words));
        }
        List<String> changed = new ArrayList<>(bodies);
        int edited = clauses * 98 / 500;
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < clauses; k++) {
            places.add(k);
        }
        java.util.Collections.shuffle(places, random);
        for (int k : places.subList(0, edited)) {
            changed.set(k, edited(changed.get(k), random, words));
        }
        int moves = clauses * 12 / 500;
        int deletions = clauses * 10 / 500;
        int insertions = clauses * 12 / 500;
        List<Integer> rest = places.subList(edited, clauses);
        List<String> taken = new ArrayList<>();
        for (int k : rest.subList(0, moves)) {
            taken.add(changed.get(k));
            changed.set(k, "");
        }
        for (int k : rest.subList(moves, moves + deletions)) {
            changed.set(k, "");
        }
        changed.removeIf(String::isEmpty);
        for (String clause : taken) {
            changed.add(random.nextInt(changed.size()), clause);
        }
        for (int k = 0; k < insertions; k++) {
            changed.add(random.nextInt(changed.size()), sentence(random, words));
        }
        int identical = clauses - edited - deletions;
        return new NumberedTexts(numbered(bodies), numbered(changed), identical, moves);
    }

    private static List<String> numbered(List<String> bodies) {
        List<String> numbered = new ArrayList<>();
        for (int k = 0; k < bodies.size(); k++) {
            numbered.add((k + 1) + ". " + bodies.get(k));
        }
        return numbered;
    }

    private static String word(Random random, int words) {
        return words == 0
                ? BOILERPLATE[random.nextInt(BOILERPLATE.length)]
                : "w" + Integer.toString((int) (words * Math.pow(random.nextDouble(), 2)), 36);
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder("The");
        int length = 25 + random.nextInt(30);
        for (int k = 0; k < length; k++) {
            sentence.append(' ').append(word(random, words));
        }
        return sentence.append('.').toString();
    }

    private static String edited(String sentence, Random random, int words) {
        String[] parts = sentence.split(" ");
        for (int k = 0; k < 1 + random.nextInt(3); k++) {
            parts[1 + random.nextInt(parts.length - 2)] = word(random, words) + "ed";
        }
        return String.join(" ", parts);
    }
}
