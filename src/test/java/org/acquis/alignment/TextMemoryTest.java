package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMemoryTest {

    @Test
    void worksOutTheFormsOfATextOnce() {
        TextMemory memory = new TextMemory();

        TextForms forms = memory.of("Urges  all States");

        assertThat(forms.key()).isEqualTo("urges all states");
        assertThat(forms.stems()).containsExactly("urg", "all", "state");
        assertThat(memory.of("Urges  all States")).isSameAs(forms);
    }

    @Test
    void forgetsWhatWasNotAskedForLongestWhereTextsAreLong() {
        TextMemory memory = new TextMemory();
        String longText = "x".repeat(1_200_000);
        TextForms first = memory.of("first");
        TextForms second = memory.of("second");
        memory.of(longText);
        memory.of("first");

        memory.of(longText + "y");

        assertThat(memory.of("second")).isNotSameAs(second).isEqualTo(memory.of("second"));
        assertThat(memory.of("first")).isSameAs(first);
    }
}
