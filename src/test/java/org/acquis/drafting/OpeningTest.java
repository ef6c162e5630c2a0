package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calls upon all States to act        | Calls upon",
                "Also calls upon all States to act   | Also calls upon",
                "Reaffirming its commitment to peace | Reaffirming",
                "Gravely concerned at the violence   | Gravely concerned",
                "Bearing in mind the report          | Bearing in mind",
                "Decides to remain seized            | Decides",
                "Strongly condemns the attack        | Strongly condemns",
                "Takes note of the report            | Takes note",
                "The Group called on all States      | ''",
                "Karessia must act                   | ''"
            })
    void theVerbWithItsAdverbsAndParticleIsSetInItalics(String text, String italic) {
        assertThat(text.substring(0, Opening.length(text))).isEqualTo(italic);
    }
}
