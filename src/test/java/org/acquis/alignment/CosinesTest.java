package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** All cosines at once are those of one pair after the other, to the last bit: no link may depend on how they were worked out. */
class CosinesTest {

    @Test
    void areThoseOfOnePairAfterTheOther() {
        Random random = new Random(28);
        Vector[] some = vectors(random, 12);
        Vector[] others = vectors(random, 15);
        Cosines cosines = new Cosines(others);
        for (Vector one : some) {
            double[] apart = Arrays.stream(others).mapToDouble(one::cosine).toArray();
            assertThat(cosines.with(one)).isEqualTo(apart);
        }
        assertThat(cosines.with(others[3])[3]).isGreaterThan(0.999_999);
    }

    @Test
    void textsWithoutFeaturesHaveNone() {
        Vector empty = Vector.counting(new int[0]);
        assertThat(new Cosines(new Vector[] {empty}).with(empty)).containsExactly(0);
        assertThat(new Cosines(new Vector[0]).with(empty)).isEmpty();
    }

    /** Features of all signs, small ones close together, as letter runs and stems have them; the last vector is empty. */
    private static Vector[] vectors(Random random, int many) {
        Vector[] vectors = new Vector[many];
        for (int k = 0; k < many - 1; k++) {
            int[] occurrences = random.ints(200, 0, 300)
                    .map(one -> one % 3 == 0 ? one * 0x61C88647 : one)
                    .toArray();
            vectors[k] = Vector.counting(occurrences);
        }
        vectors[many - 1] = Vector.counting(new int[0]);
        return vectors;
    }
}
