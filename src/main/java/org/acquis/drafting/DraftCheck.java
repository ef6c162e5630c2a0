package org.acquis.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Words;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** Looks a draft over before it goes round. */
public final class DraftCheck {

    private static final Pattern DOUBLE_WORD = Pattern.compile("\\b(\\p{L}+) \\1\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("\\bparagraphs? (\\d{1,3})(?: (?:and|to) (\\d{1,3}))?\\b(?! of)");
    private static final Set<String> MAY_DOUBLE = Set.of("that", "had");

    private DraftCheck() {}

    /**
     * What was found.
     *
     * @param place of the paragraph, from 1; 0 for the draft as a whole
     * @param rule short name of the rule
     * @param message what is wrong and what to do
     */
    public record Finding(int place, String rule, String message) {}

    /**
     * The findings in the order of the draft.
     *
     * @param fields that the draft's template asks for
     */
    public static List<Finding> of(Draft draft, Set<String> fields) {
        List<Finding> findings = new ArrayList<>();
        for (String field : fields) {
            if (!draft.fields().containsKey(field)) {
                findings.add(new Finding(
                        0,
                        "field",
                        "{{" + field + "}} is not filled: draft fill " + draft.id() + " " + field + "=..."));
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        long operative = draft.items().stream()
                .filter(item -> item.level() == 1 && (item.role() == Role.OPERATIVE || item.role() == Role.PARAGRAPH))
                .count();
        for (int k = 0; k < draft.items().size(); k++) {
            item(draft.items().get(k), k + 1, k + 1 == draft.items().size(), operative, seen, findings);
        }
        return findings;
    }

    private static void item(
            DraftItem item,
            int place,
            boolean last,
            long operative,
            Map<String, Integer> seen,
            List<Finding> findings) {
        String text = item.text().strip();
        if (item.role() == Role.HEADING) {
            return;
        }
        if (text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
            boolean balanced = text.chars().filter(c -> c == '[').count()
                    == text.chars().filter(c -> c == ']').count();
            findings.add(new Finding(
                    place,
                    "bracket",
                    balanced ? "brackets are open: settle them" : "brackets do not match: one is missing"));
        }
        punctuation(item, text, place, last, findings);
        Matcher twice = DOUBLE_WORD.matcher(text);
        if (twice.find() && !MAY_DOUBLE.contains(Words.fold(twice.group(1)))) {
            findings.add(new Finding(place, "double word", "'" + twice.group() + "'"));
        }
        Integer before = seen.putIfAbsent(Words.fold(text), place);
        if (before != null) {
            findings.add(new Finding(place, "repetition", "the same words as paragraph " + before));
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String highest = reference.group(2) == null ? reference.group(1) : reference.group(2);
            if (Integer.parseInt(highest) > operative) {
                findings.add(new Finding(
                        place,
                        "reference",
                        "'" + reference.group() + "' points behind the last paragraph, " + operative));
            }
        }
    }

    /** UN Editorial Manual, on resolutions: commas after preambular paragraphs, semicolons after operative ones, a full stop last. */
    private static void punctuation(DraftItem item, String text, int place, boolean last, List<Finding> findings) {
        String bare = text.replaceAll("[\\[\\]\"”’)]+$", "");
        if (item.role() == Role.PREAMBULAR && !bare.endsWith(",")) {
            findings.add(new Finding(place, "punctuation", "a preambular paragraph ends with a comma"));
        }
        if (item.role() == Role.OPERATIVE && last && !bare.endsWith(".")) {
            findings.add(new Finding(place, "punctuation", "the last operative paragraph ends with a full stop"));
        }
        if (item.role() == Role.OPERATIVE && !last && !bare.endsWith(";") && !bare.endsWith(":")) {
            findings.add(new Finding(place, "punctuation", "an operative paragraph ends with a semicolon"));
        }
    }
}
