package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is pasted into the shell. */
class TypedLinesTest {

    @Test
    void eachPastedLineIsACommand() {
        assertThat(TypedLines.commands("use karessia\n\n  compare lindholm port-avel\r\nseries\n"))
                .containsExactly("use karessia", "compare lindholm port-avel", "series");
    }

    @Test
    void lineBreaksInsideQuotationMarksAreSpaces() {
        assertThat(TypedLines.commands("draft write mine \"Calls on all States\n    to act;\"\ndraft show mine"))
                .containsExactly("draft write mine \"Calls on all States to act;\"", "draft show mine");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedKeepsItsLineForTheMessage() {
        assertThat(TypedLines.commands("search \"truce")).containsExactly("search \"truce");
        assertThat(TypedLines.commands("")).containsExactly("");
    }
}
