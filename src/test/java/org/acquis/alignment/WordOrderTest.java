package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordOrderTest {

    private static final double SAME = 1;

    @Test
    void findsTheLongestWordsInCommonWhateverTheirLength() {
        Random random = new Random(20_261_128);
        for (int round = 0; round < 2_000; round++) {
            int vocabulary = 1 + random.nextInt(40);
            int[] one = words(random, random.nextInt(200), vocabulary);
            int[] other = words(random, random.nextInt(200), vocabulary);

            assertThat(new WordOrder(one).common(other)).isEqualTo(byTable(one, other));
        }
    }

    @Test
    void goesTheSameBothWaysAndKnowsItself() {
        int[] words = words(new Random(7), 128, 90);
        int[] part = words(new Random(8), 64, 90);

        assertThat(new WordOrder(words).common(words)).isEqualTo(SAME);
        assertThat(new WordOrder(words).common(part))
                .isEqualTo(new WordOrder(part).common(words))
                .isPositive();
        assertThat(new WordOrder(words).common(new int[0])).isZero();
    }

    private static int[] words(Random random, int length, int vocabulary) {
        return random.ints(length, 0, vocabulary).toArray();
    }

    /** The textbook's table, a row at a time. */
    private static double byTable(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int[] row = new int[b.length + 1];
        for (int word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.length] / (a.length + b.length);
    }
}
