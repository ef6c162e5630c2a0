package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, years and dates of resolutions that contradict each other. */
final class Resolutions implements Rule {

    private static final String RULE = "resolution";
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(\\d{3,4}) \\(((?:19|20)\\d\\d)\\)(?: (?:of|adopted on) (\\d{1,2} \\p{Lu}\\p{L}+) ((?:19|20)\\d\\d))?");

    private record Known(String year, String date, String where) {}

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        Map<String, Known> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            Matcher matcher = NUMBERED.matcher(paragraph.text());
            while (matcher.find()) {
                one(paragraph, matcher, known, memory, findings);
            }
        }
        return findings;
    }

    private static void one(
            CheckedText.Paragraph paragraph,
            Matcher matcher,
            Map<String, Known> known,
            Memory memory,
            List<Finding> findings) {
        String number = matcher.group(1);
        String year = matcher.group(2);
        String dateYear = matcher.group(4);
        String date = matcher.group(3) == null ? "" : matcher.group(3) + " " + dateYear;
        if (dateYear != null && !dateYear.equals(year)) {
            findings.add(paragraph.finding(
                    RULE, "'" + matcher.group() + "': the year and the date differ", "look the resolution up"));
            return;
        }
        Known before = known.computeIfAbsent(number, n -> inLibrary(n, memory));
        if (before.year().isEmpty()) {
            known.put(number, new Known(year, date, paragraph.id()));
        } else if (!before.year().equals(year)) {
            findings.add(paragraph.finding(
                    RULE,
                    "resolution " + number + " is of " + before.year() + " in " + before.where() + ", here of " + year,
                    "look the resolution up"));
        } else if (!date.isEmpty() && !before.date().isEmpty() && !before.date().equals(date)) {
            findings.add(paragraph.finding(
                    RULE,
                    "resolution " + number + " is of " + before.date() + " in " + before.where() + ", here of " + date,
                    "look the resolution up"));
        } else if (before.date().isEmpty() && !date.isEmpty()) {
            known.put(number, new Known(year, date, paragraph.id()));
        }
    }

    /** What the library says of a number, where all that it says agrees. */
    private static Known inLibrary(String number, Memory memory) {
        Known found = new Known("", "", "");
        if (memory.isEmpty()) {
            return found;
        }
        for (Memory.Mention mention : memory.mentionsOf("resolution " + number)) {
            Matcher matcher = NUMBERED.matcher(mention.text());
            while (matcher.find()) {
                if (!matcher.group(1).equals(number)) {
                    continue;
                }
                if (!found.year().isEmpty() && !found.year().equals(matcher.group(2))) {
                    return new Known("", "", "");
                }
                String date = matcher.group(3) == null ? found.date() : matcher.group(3) + " " + matcher.group(4);
                found = new Known(matcher.group(2), date, mention.citation());
            }
        }
        return found;
    }
}
