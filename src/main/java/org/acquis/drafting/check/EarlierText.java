package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reaffirmations of what the library does not know to have been affirmed. */
final class EarlierText implements Rule {

    private static final Pattern REPEATS = Pattern.compile(
            "^\\W*(?:\\p{L}+ly )?(?:[Aa]lso |[Ff]urther )?([Rr]eaffirm(?:s|ing)?|[Rr]ecall(?:s|ing)?|[Rr]eiterat(?:es|ing|e))\\b"
                    + "|^(?:We|The \\p{Lu}\\p{L}+) (reaffirm(?:ed|s)?|recall(?:ed|s)?|reiterate[ds]?)\\b");
    private static final Pattern NAMED = Pattern.compile(
            "\\b\\d{1,4}\\b|\\b(?:resolution|[Cc]harter|[Cc]onvention|[Tt]reaty"
                    + "|[Pp]rotocol|[Dd]eclaration|[Aa]greement|[Cc]ommuniqu[eé]|law|[Cc]ovenant|[Aa]rticle|[Pp]rinciples)");
    private static final double NEAR = 0.3;
    private static final double SAME_MATTER = 0.5;
    private static final double COVERED = 0.2;

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        if (memory.isEmpty() || !covers(memory, text)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            Matcher repeats = REPEATS.matcher(paragraph.text());
            if (!repeats.find() || NAMED.matcher(paragraph.text()).find()) {
                continue;
            }
            if (memory.likenessOfNearest(paragraph.text()) < NEAR) {
                String verb = repeats.group(1) == null ? repeats.group(2) : repeats.group(1);
                findings.add(paragraph.finding(
                        "earlier-text",
                        "'" + verb + "', but the library holds no earlier text like it",
                        "import the text that it repeats, or write affirms, stresses or underlines"));
            }
        }
        return findings;
    }

    /** Whether the library knows the matter at all: of a stranger to it nothing can be said. */
    private static boolean covers(Memory memory, CheckedText text) {
        List<CheckedText.Paragraph> prose = text.paragraphs().stream()
                .filter(CheckedText.Paragraph::isProse)
                .toList();
        long known = prose.stream()
                .filter(paragraph -> memory.likenessOfNearest(paragraph.text()) >= SAME_MATTER)
                .count();
        return known >= COVERED * prose.size();
    }
}
