package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Role;

/** The numbers of paragraphs, one after the other. */
final class Numbering implements Rule {

    private static final Pattern NUMBER = Pattern.compile("(?:OP)?(\\d{1,3})[.)]?");

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        List<Finding> findings = new ArrayList<>();
        int before = 0;
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            Matcher matcher = NUMBER.matcher(paragraph.label().strip());
            boolean numbered = paragraph.level() == 1
                    && (paragraph.role() == Role.OPERATIVE || paragraph.role() == Role.PARAGRAPH)
                    && matcher.matches();
            if (!numbered) {
                continue;
            }
            int number = Integer.parseInt(matcher.group(1));
            if (number == before) {
                findings.add(
                        paragraph.finding("numbering", "the number " + number + " stands twice", "number it anew"));
            } else if (number > before + 1 && before > 0) {
                findings.add(paragraph.finding(
                        "numbering", "the number " + number + " follows " + before, "number it " + (before + 1)));
            }
            before = number;
        }
        return findings;
    }
}
