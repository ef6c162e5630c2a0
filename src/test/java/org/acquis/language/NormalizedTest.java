package org.acquis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for dates, periods, amounts and legal bases, however they are written. */
final class NormalizedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline   | no later than 15 March 2023                  | 2023-03-15",
                "deadline   | by the end of February 2024                  | 2024-02-29",
                "deadline   | until July 1, 2024                           | 2024-07-01",
                "deadline   | within thirty days                           | P30D",
                "deadline   | within 48 hours                              | PT48H",
                "duration   | for an initial period of one year            | P1Y",
                "duration   | for a further period of 13 months            | P13M",
                "legalBasis | resolution 2140 (2014)                       | resolution 2140 (2014)",
                "legalBasis | resolutions 1267 (1999) and 1989 (2011)      | resolution 1267 (1999); resolution 1989 (2011)",
                "legalBasis | Article 41 of the Charter                    | Article 41",
                "legalBasis | Chapter VII of the Charter                   | Chapter VII",
                "quantity   | USD 24 billion                               | USD 24000000000",
                "quantity   | $1.5 million                                 | USD 1500000",
                "quantity   | 50 per cent                                  | 50 %",
                "quantity   | 500,000 barrels                              | 500000 barrels"
            })
    void putsASlotInItsNormalForm(String slot, String text, String normal) {
        assertThat(Normalized.slots(Map.of(slot, text))).containsEntry(slot, normal);
    }

    @Test
    void leavesOutWhatHasNone() {
        assertThat(Normalized.slots(Map.of("deadline", "without delay", "target", "the regime")))
                .isEmpty();
        assertThat(Normalized.slots(Map.of("deadline", "by 31 February 2024"))).isEmpty();
    }
}
