package org.acquis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English stems by the Snowball (Porter 2) rules; words of other scripts stay as they are. */
public final class Stems {

    private static final int CACHE_LIMIT = 200_000;
    private static final ConcurrentHashMap<String, String> CACHE = new ConcurrentHashMap<>();
    private static final ThreadLocal<EnglishStemmer> STEMMER = ThreadLocal.withInitial(EnglishStemmer::new);

    private Stems() {}

    /** The stem of one lower-case word. */
    public static String stem(String word) {
        String known = CACHE.get(word);
        if (known != null) {
            return known;
        }
        EnglishStemmer stemmer = STEMMER.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        if (CACHE.size() < CACHE_LIMIT) {
            CACHE.put(word, stem);
        }
        return stem;
    }

    /** The stems of the words of a text in order. */
    public static List<String> stems(String text) {
        return ofFolded(Words.fold(text));
    }

    /** The stems of the words of a text that {@link Words#fold} has folded. */
    public static List<String> ofFolded(String folded) {
        List<String> stems = new ArrayList<>();
        for (Token token : Words.tokens(folded)) {
            if (token.word()) {
                stems.add(stem(token.text()));
            }
        }
        return stems;
    }
}
