package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.acquis.drafting.Opening;
import org.acquis.language.Words;

/** Paragraphs one after the other that open with the same words. */
final class RepeatedOpenings implements Rule {

    /** So many marked openings for each repeated one make the mark a habit of the text. */
    private static final int HABIT = 5;

    private static final int EXPRESSED = 4;
    private static final Pattern MARKED = Pattern.compile("\\b(?:also|further|again)\\b");

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        List<Finding> findings = new ArrayList<>();
        int marked = 0;
        String before = "";
        boolean preambular = true;
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            if (paragraph.level() != 1 || !paragraph.isPreambular() && !paragraph.isOperative()) {
                before = paragraph.level() > 1 ? before : "";
                continue;
            }
            String opening = Opening.words(paragraph.text());
            String plain = asCompared(paragraph.text(), opening);
            if (MARKED.matcher(plain).find()) {
                marked++;
            } else if (!plain.isEmpty() && plain.equals(before) && preambular == paragraph.isPreambular()) {
                findings.add(paragraph.finding(
                        "opening",
                        "'" + opening + "' opens two paragraphs one after the other",
                        "write '" + withAlso(opening, paragraph.isPreambular()) + "'"));
            }
            before = plain;
            preambular = paragraph.isPreambular();
        }
        return text.drafted() || marked > HABIT * findings.size() ? findings : List.of();
    }

    /** What one expresses belongs to the opening: its appreciation, its concern. */
    private static String asCompared(String text, String opening) {
        String plain = opening.toLowerCase(Locale.ROOT);
        if (!plain.startsWith("express")) {
            return plain;
        }
        List<String> words = Words.words(text);
        return String.join(" ", words.subList(0, Math.min(EXPRESSED, words.size())));
    }

    private static String withAlso(String opening, boolean preambular) {
        int blank = opening.indexOf(' ');
        return preambular
                ? blank < 0 ? opening + " also" : opening.substring(0, blank) + " also" + opening.substring(blank)
                : "Also " + opening.substring(0, 1).toLowerCase(Locale.ROOT) + opening.substring(1);
    }
}
