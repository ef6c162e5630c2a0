package org.acquis.alignment;

import java.util.Arrays;
import java.util.List;
import org.acquis.language.Stems;
import org.acquis.language.Words;

/**
 * What the scores need of a text and what is the same whatever it is compared with.
 *
 * @param key the text folded for comparison
 * @param words the folded words in order
 * @param stems of these words
 * @param letters weighted runs of three and four letters
 */
record TextForms(String key, List<String> words, List<String> stems, Vector letters) {

    static TextForms of(String text) {
        String key = Words.fold(text);
        List<String> words = Words.ofFolded(key);
        return new TextForms(key, words, words.stream().map(Stems::stem).toList(), letters(key));
    }

    /** Runs of three and four letters by their hash; two runs that share one by chance hardly matter among hundreds. */
    private static Vector letters(String key) {
        int[] runs = new int[Math.max(0, 2 * key.length() - 5)];
        int count = 0;
        for (int i = 0; i + 3 <= key.length(); i++) {
            int three = (key.charAt(i) * 31 + key.charAt(i + 1)) * 31 + key.charAt(i + 2);
            runs[count++] = three;
            if (i + 4 <= key.length()) {
                runs[count++] = (three * 31 + key.charAt(i + 3)) * 31 + 7;
            }
        }
        return Vector.counting(Arrays.copyOf(runs, count));
    }
}
