package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * How sure a program was of a text that it recognised.
 *
 * @param letters how many were recognised; 0 where the text is the document's own
 * @param sum of their confidences, each from 0 to 1
 * @param doubtful words of low confidence, in order
 */
record Sureness(int letters, double sum, List<String> doubtful) {

    /** Of a text that was not recognised here. */
    static final Sureness NOTHING = new Sureness(0, 0, List.of());

    Sureness {
        doubtful = List.copyOf(doubtful);
    }

    /** @param glyphs of a line, from the left */
    static Sureness of(List<Glyph> glyphs) {
        int letters = 0;
        double sum = 0;
        List<String> doubtful = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        float least = 1;
        for (Glyph glyph : glyphs) {
            if (Float.isNaN(glyph.confidence())) {
                continue;
            }
            if (glyph.text().isBlank()) {
                end(word, least, doubtful);
                least = 1;
                continue;
            }
            word.append(glyph.text());
            least = Math.min(least, glyph.confidence());
            letters++;
            sum += glyph.confidence();
        }
        end(word, least, doubtful);
        return new Sureness(letters, sum, doubtful);
    }

    private static void end(StringBuilder word, float confidence, List<String> doubtful) {
        if (confidence < Recognition.SURE && word.chars().anyMatch(Character::isLetterOrDigit)) {
            doubtful.add(word.toString());
        }
        word.setLength(0);
    }

    Sureness and(Sureness other) {
        if (other.letters == 0) {
            return this;
        }
        List<String> all = new ArrayList<>(doubtful);
        all.addAll(other.doubtful);
        return new Sureness(letters + other.letters, sum + other.sum, all);
    }

    /** The mean confidence of a letter; 0 where none was recognised. */
    double mean() {
        return letters == 0 ? 0 : sum / letters;
    }

    /** @param by what recognised the page, or null where its text is the document's own */
    @Nullable
    Recognition recognition(@Nullable String by) {
        return by == null ? null : new Recognition(by, letters == 0 ? null : sum / letters, doubtful);
    }
}
