package org.acquis.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of a text: by its script where one language of statements is written in it, else by the small words that
 * one of the languages uses and the others do not ({@code small-words.tsv} beside this class).
 */
public final class Languages {

    private static final String FILE = "small-words.tsv";
    private static final String LATIN = "latin";
    private static final int SAMPLE = 20_000;
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he");
    private static final Map<String, List<String>> WORDS = load();

    private Languages() {}

    /** ISO 639-1 code; {@code en} where nothing speaks for another language. */
    public static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String script = byScript(sample);
        return script.equals(LATIN) ? bySmallWords(sample) : script;
    }

    private static String byScript(String text) {
        int[] letters = new int[UnicodeScript.values().length];
        int all = 0;
        int c;
        for (int at = 0; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                letters[UnicodeScript.of(c).ordinal()]++;
                all++;
            }
        }
        if (10 * (letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()]) > all) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, String> script : SCRIPTS.entrySet()) {
            if (2 * letters[script.getKey().ordinal()] > all) {
                return script.getValue();
            }
        }
        return LATIN;
    }

    private static String bySmallWords(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WORDS.values().forEach(languages -> languages.forEach(language -> counts.putIfAbsent(language, 0)));
        for (String word : Words.words(text)) {
            for (String language : WORDS.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        String best = "en";
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            best = one.getValue() > counts.getOrDefault(best, 0) ? one.getKey() : best;
        }
        return best;
    }

    /** Words, each with the languages that use it. */
    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        ShippedTable.rows(Languages.class, FILE)
                .forEach(row -> words.put(row.get(0), List.of(row.get(1).split(" "))));
        return words;
    }
}
