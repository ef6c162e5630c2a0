package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;

/** Says in words why clauses were linked. */
final class Reasons {

    private static final int MOST_WORDS = 4;
    private static final double TELLING = 2.2;

    /** Rare enough in statements to be weighed, and yet of no matter. */
    private static final Set<String> TELL_NOTHING = Set.of(
            "he", "she", "him", "her", "his", "hers", "who", "whom", "whose", "you", "your", "them", "us", "me", "my",
            "what", "when", "where", "how", "why", "if", "more", "most", "very", "some", "other", "others", "not");

    private final Lexicon lexicon;

    Reasons(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reasons, the strongest first. */
    List<String> of(Tie tie, List<Clause> left, List<Clause> right, String leftText, String rightText, int neighbours) {
        List<String> reasons = new ArrayList<>();
        if (!tie.note().isEmpty()) {
            reasons.add(tie.note());
        }
        if (leftText.equals(rightText)) {
            reasons.add("the same words");
        } else if (Words.fold(leftText).equals(Words.fold(rightText))) {
            reasons.add("the same words but for quotes, dashes, capitals or spacing");
        } else {
            List<String> shared = shared(leftText, rightText);
            if (!shared.isEmpty()) {
                reasons.add("shares: '" + String.join("', '", shared) + "'");
            }
        }
        String act = sameAct(left, right);
        if (!act.isEmpty()) {
            reasons.add("same opening act: " + act);
        }
        Set<String> demands = demands(left);
        demands.retainAll(demands(right));
        if (!demands.isEmpty()) {
            reasons.add("same demand: " + String.join(", ", demands));
        }
        if (neighbours == 2) {
            reasons.add("neighbours agree");
        } else if (neighbours == 1) {
            reasons.add("one neighbour agrees");
        }
        return reasons;
    }

    /** The most telling words that both texts have, as the new text writes them. */
    private List<String> shared(String left, String right) {
        Set<String> old = new LinkedHashSet<>(Stems.stems(left));
        Map<String, String> found = new LinkedHashMap<>();
        for (String word : Words.words(right)) {
            String stem = Stems.stem(word);
            if (!TELL_NOTHING.contains(word) && old.contains(stem) && lexicon.themeWeight(stem) >= TELLING) {
                found.putIfAbsent(stem, word);
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, String> entry) -> -lexicon.themeWeight(entry.getKey())))
                .limit(MOST_WORDS)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String sameAct(List<Clause> left, List<Clause> right) {
        List<Act> old = left.get(0).acts();
        List<Act> young = right.get(0).acts();
        return !old.isEmpty()
                        && !young.isEmpty()
                        && old.get(0).verb().equalsIgnoreCase(young.get(0).verb())
                ? young.get(0).verb()
                : "";
    }

    private static Set<String> demands(List<Clause> clauses) {
        Set<String> types = new LinkedHashSet<>();
        clauses.forEach(clause -> clause.demands().stream().map(Demand::type).forEach(types::add));
        return types;
    }
}
