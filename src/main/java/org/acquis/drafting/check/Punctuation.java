package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How the paragraphs of a resolution end. */
final class Punctuation implements Rule {

    private static final String RULE = "punctuation";
    private static final double HABIT = 0.8;
    private static final Pattern TRAILING = Pattern.compile("[\\]\\[)\"”’»*\\d\\s]+$");
    private static final Pattern MARK = Pattern.compile("[.,;:]$");
    private static final Pattern JOINED = Pattern.compile("[,;] (?:and|or|and/or)$");

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        List<CheckedText.Paragraph> preambular = text.paragraphs().stream()
                .filter(CheckedText.Paragraph::isPreambular)
                .toList();
        List<CheckedText.Paragraph> operative = text.paragraphs().stream()
                .filter(CheckedText.Paragraph::isOperative)
                .toList();
        if (operative.isEmpty() || !text.drafted() && !text.isResolution()) {
            return List.of();
        }
        List<CheckedText.Paragraph> allButLast = operative.subList(0, operative.size() - 1);
        List<Finding> findings = new ArrayList<>();
        deviations(text, preambular, Punctuation::isPreambularEnd)
                .forEach(one -> findings.add(one.finding(
                        RULE, "a preambular paragraph ends with '" + end(one) + "'", "end it with a comma")));
        deviations(text, allButLast, Punctuation::isOperativeEnd)
                .forEach(one -> findings.add(one.finding(
                        RULE, "an operative paragraph ends with '" + end(one) + "'", "end it with a semicolon")));
        CheckedText.Paragraph last = operative.get(operative.size() - 1);
        if (text.drafted() && !bare(last).endsWith(".")) {
            findings.add(last.finding(
                    RULE, "the last operative paragraph ends with '" + end(last) + "'", "end it with a full stop"));
        }
        return findings;
    }

    /**
     * Those that end otherwise. One that ends with no mark at all is, in a text that was read from a file, one that was not read
     * to its end. In such a text nearly all the others must keep the rule.
     */
    private static List<CheckedText.Paragraph> deviations(
            CheckedText text, List<CheckedText.Paragraph> paragraphs, Predicate<CheckedText.Paragraph> rule) {
        List<CheckedText.Paragraph> deviations = paragraphs.stream()
                .filter(rule.negate())
                .filter(one -> text.drafted() || MARK.matcher(bare(one)).find())
                .toList();
        boolean habit = paragraphs.size() - deviations.size() >= HABIT * paragraphs.size() && paragraphs.size() >= 4;
        return text.drafted() || habit ? deviations : List.of();
    }

    private static boolean isPreambularEnd(CheckedText.Paragraph paragraph) {
        String bare = bare(paragraph);
        return bare.endsWith(",") || bare.endsWith(":") || JOINED.matcher(bare).find() || paragraph.level() > 1;
    }

    private static boolean isOperativeEnd(CheckedText.Paragraph paragraph) {
        String bare = bare(paragraph);
        return bare.endsWith(";")
                || bare.endsWith(":")
                || bare.endsWith("—")
                || JOINED.matcher(bare).find()
                || paragraph.level() > 1 && (bare.endsWith(",") || bare.endsWith("."));
    }

    private static String bare(CheckedText.Paragraph paragraph) {
        String bare = TRAILING.matcher(paragraph.text()).replaceAll("");
        return bare.isEmpty() ? paragraph.text() : bare;
    }

    private static String end(CheckedText.Paragraph paragraph) {
        String bare = bare(paragraph);
        return bare.substring(Math.max(0, bare.length() - 12));
    }
}
