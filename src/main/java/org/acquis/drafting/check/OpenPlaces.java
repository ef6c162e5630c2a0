package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is still open: brackets, slots, placeholders. */
final class OpenPlaces implements Rule {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\{[^{}]*}}|_{3,}|\\bX{2,}\\b|\\b(?:TBC|TBD|tbc|tbd)\\b|\\bto be (?:confirmed|determined|inserted)\\b(?= ?[\\])])"
                    + "|\\.{4,}|…{2,}");
    /** Marks of editors and of notes: "[sic]", "Yemen,[12]". */
    private static final Pattern EDITORIAL =
            Pattern.compile("\\[(?:sic|\\.{2,4}|…)]|(?<=[^\\s\\[\\]])\\[(?:\\p{Nd}{1,3}|\\p{L})]");

    private static final int SHOWN = 60;

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            if (!text.drafted() && !paragraph.isProse()) {
                continue;
            }
            Matcher placeholder = PLACEHOLDER.matcher(paragraph.text());
            while (placeholder.find()) {
                findings.add(paragraph.finding(
                        "placeholder", "'" + placeholder.group() + "' is left open", "fill it, or take the words out"));
            }
            brackets(paragraph, findings);
        }
        return findings;
    }

    private static void brackets(CheckedText.Paragraph paragraph, List<Finding> findings) {
        String text = EDITORIAL.matcher(paragraph.text()).replaceAll("");
        int open = text.indexOf('[');
        int close = text.indexOf(']');
        if (open < 0 && close < 0) {
            return;
        }
        boolean match = text.chars().filter(c -> c == '[').count()
                == text.chars().filter(c -> c == ']').count();
        String from = text.substring(open < 0 ? close : open);
        String shown = from.length() > SHOWN ? from.substring(0, SHOWN) + "..." : from;
        findings.add(
                match
                        ? paragraph.finding("bracket", "not agreed: '" + shown + "'", "settle it")
                        : paragraph.finding(
                                "bracket",
                                "brackets do not match: '" + shown + "'",
                                "add or remove the one that is alone"));
    }
}
