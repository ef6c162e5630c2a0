package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Abbreviations that are never spelled out. */
final class Abbreviations implements Rule {

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{Nd}/._-])(\\p{Lu}{2,8})(?![\\p{L}\\p{Nd}/_-])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final double SHOUTED = 0.5;
    private static final Set<String> KNOWN =
            Tsv.rows("abbreviations.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        String all = text.paragraphs().stream().map(CheckedText.Paragraph::text).collect(Collectors.joining("\n"));
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.isProse() || isShouted(paragraph.text())) {
                continue;
            }
            Matcher matcher = ABBREVIATION.matcher(paragraph.text());
            while (matcher.find()) {
                String abbreviation = matcher.group(1);
                if (!seen.add(abbreviation)
                        || KNOWN.contains(abbreviation)
                        || ROMAN.matcher(abbreviation).matches()
                        || isCapitalisedWord(paragraph.text(), matcher)
                        || isSpelledOut(all, abbreviation)) {
                    continue;
                }
                findings.add(paragraph.finding(
                        "abbreviation",
                        "'" + abbreviation + "' is not spelled out",
                        "write its full name at the first use, with (" + abbreviation + ") behind it"));
            }
        }
        return findings;
    }

    /** The abbreviation in brackets or quotation marks behind a name, or a name in brackets behind the abbreviation. */
    private static boolean isSpelledOut(String all, String abbreviation) {
        String quoted = Pattern.quote(abbreviation);
        if (Pattern.compile("[(\"“‘'«]\\s?(?:the |hereinafter |or )?[\"“‘'«]?" + quoted + "[)\"”’'»;,\\s]")
                .matcher(all)
                .find()) {
            return true;
        }
        return Pattern.compile(quoted + " \\(\\p{Lu}\\p{L}+(?: [\\p{L}’'-]+)+\\)")
                .matcher(all)
                .find();
    }

    /** A paragraph or a run of words in capitals holds words, not abbreviations. */
    private static boolean isShouted(String text) {
        long letters = LETTER.matcher(text).results().count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters > 0 && capitals > SHOUTED * letters;
    }

    private static boolean isCapitalisedWord(String text, Matcher at) {
        return text.substring(at.end()).matches("(?s) \\p{Lu}{2,}\\b.*")
                || text.substring(0, at.start()).matches("(?s).*\\b\\p{Lu}{2,} ");
    }
}
