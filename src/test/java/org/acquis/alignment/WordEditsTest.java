package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEditsTest {

    @Test
    void cutsNoFigureInHalf() {
        assertThat(marked("a ceiling of 500,000 barrels", "a ceiling of 4,000,000 barrels"))
                .isEqualTo("a ceiling of [-500,000-]{+4,000,000+} barrels");
        assertThat(marked("cut by 75% before 1.5 degrees", "cut by 90% before 2.5 degrees"))
                .isEqualTo("cut by [-75%-]{+90%+} before [-1.5-]{+2.5+} degrees");
    }

    @Test
    void joinsSmallWordsBetweenChanges() {
        assertThat(marked(
                        "Calls upon all States to prevent the supply of weapons to the rebels in the north",
                        "Calls upon all States to prevent the transfer of vessels to the rebels in the north"))
                .isEqualTo("Calls upon all States to prevent the [-supply of weapons-]{+transfer of vessels+} to the"
                        + " rebels in the north");
    }

    @Test
    void showsOldAndNewWholeWhereMoreThanTwoThirdsChanged() {
        List<Edit> edits = WordEdits.between(
                "Takes note of the report of the Panel and its recommendations;",
                "Urges every Member State without exception to ban the trade in charcoal;");

        assertThat(edits).extracting(Edit::op).containsExactly(Edit.Op.DELETE, Edit.Op.INSERT);
    }

    @Test
    void putsOldBeforeNew() {
        List<Edit> edits = WordEdits.between("Urges all States to report", "Calls upon all States to report promptly");

        assertThat(edits)
                .extracting(Edit::op)
                .containsExactly(Edit.Op.DELETE, Edit.Op.INSERT, Edit.Op.EQUAL, Edit.Op.INSERT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leadsFromEveryTextToEveryOtherToTheLetter(long seed) {
        SeededStatements seeded = new SeededStatements(seed);
        for (int i = 0; i < 60; i++) {
            String old = seeded.text(seeded.number(40));
            String young = seeded.reworded(old, seeded.number(10) / 10.0)
                    .replaceFirst(" ", seeded.number(2) == 0 ? "  " : " ");
            List<Edit> edits = WordEdits.between(old, young);

            assertThat(without(edits, Edit.Op.INSERT)).isEqualTo(old);
            assertThat(without(edits, Edit.Op.DELETE)).isEqualTo(young);
            assertThat(edits).noneMatch(edit -> edit.text().isEmpty());
        }
    }

    private static String without(List<Edit> edits, Edit.Op op) {
        return edits.stream().filter(edit -> edit.op() != op).map(Edit::text).collect(Collectors.joining());
    }

    private static String marked(String old, String young) {
        StringBuilder marked = new StringBuilder();
        for (Edit edit : WordEdits.between(old, young)) {
            marked.append(
                    switch (edit.op()) {
                        case EQUAL -> edit.text();
                        case DELETE -> "[-" + edit.text() + "-]";
                        case INSERT -> "{+" + edit.text() + "+}";
                    });
        }
        return marked.toString();
    }
}
