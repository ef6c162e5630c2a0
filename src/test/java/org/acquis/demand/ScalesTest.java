package org.acquis.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acquis.problem.NotFound;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published scales contradict each other; each is followed as it stands. */
final class ScalesTest {

    private static double rank(String scale, String verb, Axis axis) {
        return Scales.named(scale)
                .on(new Act(verb, axis, 1, null, 0, verb.length()))
                .strength();
    }

    @Test
    void scalesDisagreeOnRequestsAndUrges() {
        assertThat(rank("un-outreach", "Requests", Axis.DIR)).isLessThan(rank("un-outreach", "Urges", Axis.DIR));
        assertThat(rank("unfccc", "Requests", Axis.DIR)).isGreaterThan(rank("unfccc", "Urges", Axis.DIR));
    }

    @Test
    void gruenbergPutsDecidesOnTheInstructiveLadder() {
        Act decides = Scales.named("gruenberg").on(new Act("Decides", Axis.DEC, 4, null, 0, 7));

        assertThat(decides.axis()).isEqualTo(Axis.DIR);
        assertThat(decides.strength()).isLessThan(rank("gruenberg", "Calls upon", Axis.DIR));
    }

    @Test
    void whatAScaleDoesNotNameIsUnranked() {
        assertThat(rank("un-outreach", "Encourages", Axis.DIR)).isEqualTo(Scale.UNRANKED);
    }

    @Test
    void theHouseScaleLeavesActsAsTheyAreCoded() {
        assertThat(Scales.named(Scales.HOUSE).ranks()).isEmpty();
    }

    @Test
    void anUnknownScaleIsRefusedWithTheNamesThereAre() {
        assertThatThrownBy(() -> Scales.named("loudness"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("gruenberg")
                .hasMessageContaining(".tsv");
    }

    @Test
    void aScaleOfOnesOwnIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.tsv");
        Files.writeString(file, "scale\tkind\taxis\trank\twords\nours\tabout\t\t\tOurs\nours\trank\tDIR\t2\tpleads\n");

        assertThat(rank(file.toString(), "Pleads", Axis.DIR)).isEqualTo(2);
    }
}
