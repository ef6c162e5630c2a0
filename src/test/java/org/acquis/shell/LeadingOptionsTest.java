package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acquis.problem.WrongUse;
import org.junit.jupiter.api.Test;

/** Options that people put before the command, as they do with other programs. */
class LeadingOptionsTest {

    @Test
    void areTakenFromBeforeTheCommandAlone() {
        LeadingOptions leading =
                LeadingOptions.of(List.of("--library", "capital", "--plain", "show", "x", "--library=y"));
        assertThat(leading.library()).contains("capital");
        assertThat(leading.plain()).isTrue();
        assertThat(leading.words()).containsExactly("show", "x", "--library=y");
    }

    @Test
    void holdForTheShellWhereNoCommandFollows() {
        LeadingOptions leading = LeadingOptions.of(List.of("--library=/data/our texts"));
        assertThat(leading.library()).contains("/data/our texts");
        assertThat(leading.plain()).isFalse();
        assertThat(leading.words()).isEmpty();
    }

    @Test
    void leaveWordsAsTheyAreWhereThereAreNone() {
        LeadingOptions leading = LeadingOptions.of(List.of("--help"));
        assertThat(leading.library()).isEmpty();
        assertThat(leading.words()).containsExactly("--help");
    }

    @Test
    void needTheNameOfALibrary() {
        assertThatThrownBy(() -> LeadingOptions.of(List.of("--library")))
                .isInstanceOf(WrongUse.class)
                .hasMessage("option --library needs a value: --library DIR");
        assertThatThrownBy(() -> LeadingOptions.of(List.of("--library=", "show", "x")))
                .isInstanceOf(WrongUse.class);
    }
}
