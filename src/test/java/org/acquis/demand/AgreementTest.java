package org.acquis.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acquis.demand.Agreement.Level;
import org.junit.jupiter.api.Test;

/** Krippendorff's alpha, worked by hand and by its laws. */
final class AgreementTest {

    @Test
    void perfectAgreementIsOne() {
        Agreement agreement =
                Agreement.of(List.of(List.of(1.0, 1.0), List.of(2.0, 2.0), List.of(3.0, 3.0)), Level.ORDINAL);

        assertThat(agreement.alpha()).isEqualTo(1);
        assertThat(agreement.percent()).isEqualTo(1);
    }

    /** Two coders, ten units, two values: 8 of 10 agree, so 4 of 20 pairable values differ; alpha = 1 - 19 * 4 / (2 * 8 * 12). */
    @Test
    void nominalAlphaWorkedByHand() {
        List<List<Double>> units = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            units.add(List.of(0.0, 0.0));
        }
        for (int k = 0; k < 3; k++) {
            units.add(List.of(1.0, 1.0));
        }
        units.add(List.of(0.0, 1.0));
        units.add(List.of(1.0, 0.0));

        Agreement agreement = Agreement.of(units, Level.NOMINAL);

        assertThat(agreement.percent()).isCloseTo(0.8, within(1e-9));
        assertThat(agreement.alpha()).isCloseTo(1 - 19.0 * 4 / (2.0 * 8 * 12), within(1e-9));
    }

    @Test
    void ordinalForgivesNeighboursMoreThanNominal() {
        List<List<Double>> units = List.of(
                List.of(1.0, 2.0),
                List.of(2.0, 2.0),
                List.of(3.0, 3.0),
                List.of(4.0, 5.0),
                List.of(5.0, 5.0),
                List.of(1.0, 1.0));

        assertThat(Agreement.of(units, Level.ORDINAL).alpha())
                .isGreaterThan(Agreement.of(units, Level.NOMINAL).alpha());
    }

    @Test
    void unitsOfOneCoderDoNotCount() {
        Agreement agreement = Agreement.of(List.of(List.of(1.0), List.of(1.0, 1.0), List.of(2.0, 2.0)), Level.NOMINAL);

        assertThat(agreement.units()).isEqualTo(2);
        assertThat(agreement.alpha()).isEqualTo(1);
    }

    @Test
    void chanceGivesAboutNothing() {
        Random random = new Random(7);
        List<List<Double>> units = new ArrayList<>();
        for (int k = 0; k < 4000; k++) {
            units.add(List.of((double) random.nextInt(4), (double) random.nextInt(4), (double) random.nextInt(4)));
        }

        assertThat(Agreement.of(units, Level.NOMINAL).alpha()).isCloseTo(0, within(0.03));
        assertThat(Agreement.of(units, Level.ORDINAL).alpha()).isCloseTo(0, within(0.05));
    }

    @Test
    void alphaIsOpenWhereNothingVaries() {
        assertThat(Agreement.of(List.of(List.of(1.0, 1.0), List.of(1.0, 1.0)), Level.NOMINAL)
                        .alpha())
                .isNaN();
    }
}
