package org.acquis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a text was recognised from the picture of a page (OCR) and not written by its author, so that a letter may be wrong.
 *
 * @param by what recognised it: a program with its version and languages, or {@link #TEXT_LAYER}
 * @param confidence from 0 to 1 as the program states it, the mean over its letters; null for a text layer, which states none
 * @param doubtful words of which the program was not sure, in the order of the text, at most {@value #MOST_DOUBTFUL}
 */
public record Recognition(String by, @Nullable Double confidence, List<String> doubtful) {

    /** Recognised before the file came here: the invisible text that scanning programs lay over the picture of a page. */
    public static final String TEXT_LAYER = "text layer of a scan";

    /** So many words are named, no more. */
    public static final int MOST_DOUBTFUL = 20;

    /** Below this a word is doubtful; programs reach 0.9 and more on clear print. */
    public static final double SURE = 0.6;

    public Recognition {
        doubtful = List.copyOf(doubtful.subList(0, Math.min(MOST_DOUBTFUL, doubtful.size())));
    }

    /** What is known of a text made of two of which either may be recognised: the lower confidence, the words of both. */
    public static @Nullable Recognition both(@Nullable Recognition first, @Nullable Recognition second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        List<String> words = new ArrayList<>(first.doubtful);
        words.addAll(second.doubtful);
        Double lower = first.confidence == null
                ? second.confidence
                : second.confidence == null
                        ? first.confidence
                        : Double.valueOf(Math.min(first.confidence, second.confidence));
        return new Recognition(first.by, lower, words);
    }

    /** For people: {@code recognised 0.93, doubtful: whicb}, or {@code from a scan's text layer}. */
    public String inWords() {
        String how = confidence == null
                ? "from a scan's text layer"
                : "recognised " + String.format(Locale.ROOT, "%.2f", confidence);
        return doubtful.isEmpty() ? how : how + ", doubtful: " + String.join(" ", doubtful);
    }
}
