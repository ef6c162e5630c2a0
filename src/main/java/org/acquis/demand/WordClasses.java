package org.acquis.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Stems;
import org.acquis.language.Words;

/**
 * The word classes of a codebook while it is read: a name in braces stands for alternatives. Each alternative is read once, though
 * its class stands in hundreds of phrasings.
 */
final class WordClasses {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]*)}");
    private static final Pattern GAP = Pattern.compile("[\\s,]+");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Phrasing.Term> terms = new HashMap<>();

    /**
     * Adds a class.
     *
     * @param written its alternatives, among them names of classes added before
     * @throws IllegalArgumentException when one of these is not known; the message says how to write it
     */
    void define(String name, String written) {
        words.put(name, expanded(written).strip());
    }

    /**
     * The text with the words of every class in the place of its name.
     *
     * @throws IllegalArgumentException when a class is not known; the message says how to write it
     */
    String expanded(String written) {
        return NAME.matcher(written).replaceAll(name -> {
            String known = words.get(name.group(1));
            if (known == null) {
                throw new IllegalArgumentException(
                        "no class '" + name.group(1) + "' stands above this row; define it by a row: *, class, "
                                + name.group(1) + ": its|words, source");
            }
            return Matcher.quoteReplacement(known);
        });
    }

    /**
     * One alternative.
     *
     * @throws IllegalArgumentException when it is empty
     */
    Phrasing.Term term(String text) {
        Phrasing.Term known = terms.get(text);
        if (known == null) {
            known = read(text);
            terms.put(text, known);
        }
        return known;
    }

    private static Phrasing.Term read(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : GAP.split(text.strip())) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an alternative is empty; look for '||', '& &' or '~' at an end");
            }
            boolean asIs = word.endsWith(Phrasing.BEGINNING) || word.startsWith(Phrasing.EXACT);
            stems.add(asIs ? word : ActPhrases.stem(Words.fold(word), Stems::stem));
        }
        return new Phrasing.Term(List.copyOf(stems));
    }
}
