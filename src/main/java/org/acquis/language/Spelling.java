package org.acquis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** One spelling for words that are written in several ways ({@code spelling.tsv} beside this class). */
public final class Spelling {

    private static final String FILE = "spelling.tsv";
    private static final Pattern BRITISH = Pattern.compile("is(e[sdr]?|ing|ations?|ational)$");
    private static final int SHORT = 5;
    private static final int LONGEST_ENDING = 8;
    private static final Map<String, String> STANDARD = load();

    private Spelling() {}

    /** The one spelling of a lower-case word; a word that is written in one way alone stays as it is. */
    public static String standard(String word) {
        String known = STANDARD.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() <= SHORT || word.lastIndexOf("is") < word.length() - LONGEST_ENDING) {
            return word;
        }
        return BRITISH.matcher(word).replaceFirst("iz$1");
    }

    private static Map<String, String> load() {
        Map<String, String> variants = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Spelling.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("#") || line.startsWith("standard\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                for (String variant : cells[1].split("\\|")) {
                    variants.put(variant, cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return variants;
    }
}
