package org.acquis.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.acquis.drafting.Opening;

/** Paragraphs one after the other that open with the same words. */
final class RepeatedOpenings implements Rule {

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
            String plain = opening.toLowerCase(Locale.ROOT);
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
        return text.drafted() || marked > 2 * findings.size() ? findings : List.of();
    }

    private static String withAlso(String opening, boolean preambular) {
        int blank = opening.indexOf(' ');
        return preambular
                ? blank < 0 ? opening + " also" : opening.substring(0, blank) + " also" + opening.substring(blank)
                : "Also " + opening.substring(0, 1).toLowerCase(Locale.ROOT) + opening.substring(1);
    }
}
