package org.acquis.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** Statements of made-up words, the same for the same seed. */
final class SeededStatements {

    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] SMALL = {"the", "of", "and", "to", "in", "with", "for", "on"};

    private final Random random;
    private final List<String> words = new ArrayList<>();

    SeededStatements(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            words.add(syllable() + syllable() + (random.nextBoolean() ? syllable() : ""));
        }
    }

    private String syllable() {
        return ONSETS[random.nextInt(ONSETS.length)] + VOWELS[random.nextInt(VOWELS.length)];
    }

    /** A sentence of this many words, a quarter of them small, with a comma here and there and a semicolon at the end. */
    String text(int length) {
        StringBuilder text = new StringBuilder("Calls upon all");
        for (int i = 0; i < length; i++) {
            text.append(' ').append(random.nextInt(4) == 0 ? SMALL[random.nextInt(SMALL.length)] : word());
            if (random.nextInt(9) == 0) {
                text.append(',');
            }
        }
        return text.append(';').toString();
    }

    String word() {
        return words.get(random.nextInt(words.size()));
    }

    List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(12 + random.nextInt(25)));
        }
        return texts;
    }

    /** The text with about this share of its words replaced by others. */
    String reworded(String text, double share) {
        StringBuilder reworded = new StringBuilder();
        for (String word : text.split(" ")) {
            reworded.append(reworded.length() == 0 ? "" : " ").append(random.nextDouble() < share ? word() : word);
        }
        return reworded.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    /** An operative paragraph of each text, numbered in order. */
    static Statement statement(String id, List<String> texts) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            clauses.add(Clause.of("OP" + (i + 1), Role.OPERATIVE, (i + 1) + ".", 1, null, texts.get(i)));
        }
        return new Statement(
                id,
                id,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                StatementKind.RESOLUTION,
                "en",
                true,
                new Source(id, "txt", "", null),
                clauses,
                List.of());
    }
}
