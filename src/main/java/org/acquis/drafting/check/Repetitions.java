package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Words;

/** Words typed twice, and paragraphs that stand twice. */
final class Repetitions implements Rule {

    private static final Pattern DOUBLE_WORD = Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,}) \\1(?![\\p{L}-])");
    private static final Set<String> MAY_DOUBLE = Set.of("that", "had");
    private static final int SHORT = 5;

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.isProse()) {
                continue;
            }
            Matcher twice = DOUBLE_WORD.matcher(paragraph.text());
            while (twice.find()) {
                boolean name = Character.isUpperCase(twice.group().charAt(0));
                if (!name && !MAY_DOUBLE.contains(twice.group(1))) {
                    findings.add(paragraph.finding(
                            "double-word", "'" + twice.group() + "'", "write '" + twice.group(1) + "'"));
                }
            }
            String before = Words.words(paragraph.text()).size() < SHORT
                    ? null
                    : seen.putIfAbsent(Words.fold(paragraph.text()), paragraph.id());
            if (before != null) {
                findings.add(paragraph.finding("repetition", "the same words as " + before, "take one of them out"));
            }
        }
        return findings;
    }
}
