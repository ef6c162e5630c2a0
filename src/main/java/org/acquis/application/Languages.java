package org.acquis.application;

import java.util.List;
import org.acquis.statement.Clause;

/** Tells the language of a text by its script and its most frequent small words. */
final class Languages {

    private static final List<String> FRENCH = List.of(" le ", " la ", " les ", " des ", " et ", " du ", " une ");
    private static final List<String> SPANISH = List.of(" el ", " los ", " las ", " y ", " del ", " una ", " por ");
    private static final List<String> ENGLISH = List.of(" the ", " of ", " and ", " to ", " in ", " for ", " that ");
    private static final int SAMPLE = 40;

    private Languages() {}

    /** ISO 639-1 code: en, fr, es, ru, ar or zh; English where nothing speaks for another. */
    static String of(List<Clause> clauses) {
        String text = " " + String.join(" ", clauses.stream().limit(SAMPLE).map(Clause::text).toList()).toLowerCase(java.util.Locale.ROOT) + " ";
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (share(text, Character.UnicodeScript.ARABIC, letters)) {
            return "ar";
        }
        if (share(text, Character.UnicodeScript.CYRILLIC, letters)) {
            return "ru";
        }
        if (share(text, Character.UnicodeScript.HAN, letters)) {
            return "zh";
        }
        int english = count(text, ENGLISH);
        int french = count(text, FRENCH);
        int spanish = count(text, SPANISH);
        if (french > english && french >= spanish) {
            return "fr";
        }
        return spanish > english ? "es" : "en";
    }

    private static boolean share(String text, Character.UnicodeScript script, long letters) {
        return 2 * text.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count() > Math.max(1, letters);
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length() - 1)) {
                count++;
            }
        }
        return count;
    }
}
