package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsNoColumnsForAColourCode() {
        assertThat(Columns.width("\u001B[1mred\u001B[0m")).isEqualTo(3);
    }

    @Test
    void comesToAnEndWithAnEscapeThatIsNoColourCode() {
        assertThat(Columns.width("\u001B[2J")).isEqualTo(4);
    }

    @Test
    void countsTwoColumnsForAWideCharacter() {
        assertThat(Columns.width("\u4E2D\u6587")).isEqualTo(4);
    }
}
