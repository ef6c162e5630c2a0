package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Role;

/** References to paragraphs that are not there, and to pages. */
final class References implements Rule {

    private static final String HERE =
            "(?: ?\\(\\p{L}\\))?(?: (?:above|below)\\b| of (?:the present|this) (?:resolution|statement|communiqu[eé]|declaration)\\b)";
    private static final Pattern HERE_ONLY =
            Pattern.compile("\\bparagraphs? (?:\\d{1,3}(?:, \\d{1,3})* (?:and|to|or) )?(\\d{1,3})" + HERE);
    private static final Pattern PLAIN = Pattern.compile(
            "\\bparagraphs? (?:\\d{1,3}(?:, \\d{1,3})* (?:and|to|or) )?(\\d{1,3})(?![\\d/])(?! ?\\(\\p{L}\\)| of (?!the present|this)|,? (?:and|to|or) \\d)");
    private static final Pattern PAGE = Pattern.compile("\\b(?:on|at|see) (?:page|p\\.) ?\\d+");

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        long last = text.paragraphs().stream()
                .filter(one -> one.level() == 1
                        && !one.label().isEmpty()
                        && (one.role() == Role.OPERATIVE || one.role() == Role.PARAGRAPH))
                .count();
        List<Finding> findings = new ArrayList<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            if (last > 0) {
                behind(paragraph, text.drafted() ? PLAIN : HERE_ONLY, last, findings);
            }
            Matcher page = PAGE.matcher(paragraph.text());
            if (page.find()) {
                findings.add(paragraph.finding(
                        "reference", "'" + page.group() + "' cites a page", "cite the paragraph: pages change"));
            }
        }
        return findings;
    }

    private static void behind(CheckedText.Paragraph paragraph, Pattern pattern, long last, List<Finding> findings) {
        Matcher reference = pattern.matcher(paragraph.text());
        while (reference.find()) {
            if (Integer.parseInt(reference.group(1)) > last) {
                findings.add(paragraph.finding(
                        "reference",
                        "'" + reference.group() + "' points behind the last paragraph, " + last,
                        "number the reference anew"));
            }
        }
    }
}
