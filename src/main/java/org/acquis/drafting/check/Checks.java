package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.problem.WrongUse;

/** Looks texts over by the rules. */
public final class Checks {

    private static final Map<String, RuleCard> CARDS = cards();

    private static final List<Rule> RULES = List.of(
            new OpenPlaces(),
            new Punctuation(),
            new Numbering(),
            new RepeatedOpenings(),
            new EarlierText(),
            new Powers(),
            new Abbreviations(),
            new Resolutions(),
            new Names(),
            new Repetitions(),
            new References());

    private Checks() {}

    /**
     * What a rule looks for, for people.
     *
     * @param source where the rule comes from
     */
    public record RuleCard(String rule, String looks, String source) {}

    /** The rules in order, by their keys. */
    public static Map<String, RuleCard> rules() {
        return CARDS;
    }

    /** Where the rule of a finding comes from. */
    public static String source(Finding finding) {
        RuleCard card = CARDS.get(finding.rule());
        return card == null ? "" : card.source();
    }

    private static Map<String, RuleCard> cards() {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        Tsv.rows("rules.tsv").forEach(row -> cards.put(row.get(0), new RuleCard(row.get(0), row.get(1), row.get(2))));
        return cards;
    }

    /**
     * The findings in the order of the text.
     *
     * @param rules keys of the rules to apply
     * @throws WrongUse when one is unknown
     */
    public static List<Finding> of(CheckedText text, Memory memory, Set<String> rules) {
        for (String rule : rules) {
            if (!CARDS.containsKey(rule)) {
                throw new WrongUse("no rule '" + rule + "'; there are " + String.join(", ", CARDS.keySet()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.look(text, memory)));
        findings.removeIf(finding -> !rules.contains(finding.rule()));
        findings.sort(Comparator.comparingInt(Finding::place));
        return findings;
    }
}
