package org.acquis.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.acquis.redline.docx.Counts;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of typed, numbered clauses: nearly all numbers shift, few words do. */
class LongTextsTest {

    private static Counts counts(NumberedTexts texts) {
        DocxRedline redline = Redline.of(
                new Redline.Side("old", WordText.of(texts.old())),
                new Redline.Side("new", WordText.of(texts.young())),
                null,
                RedlineOptions.by("Pell", "2020-03-01T00:00:00Z"));
        return redline.counts();
    }

    /** @param words 0 for a few dozen words of boilerplate */
    @ParameterizedTest
    @ValueSource(ints = {0, 3000})
    void clausesWithTheSameWordsAreNeverMarkedInside(int words) {
        NumberedTexts texts = NumberedTexts.of(500, words, 7);
        Counts counts = counts(texts);
        assertThat(counts.untouched() + counts.renumbered() + counts.moved()).isEqualTo(texts.identical());
        assertThat(counts.moved()).isEqualTo(texts.moved());
        assertThat(counts.changed()).isEqualTo(98);
        assertThat(counts.inserted()).isEqualTo(12);
        assertThat(counts.deleted()).isEqualTo(10);
    }

    /** Time grows with the length and not with its square; the bound is wide, since machines differ. */
    @Test
    void twoThousandClausesTakeSeconds() {
        NumberedTexts texts = NumberedTexts.of(2000, 0, 11);
        long start = System.nanoTime();
        Counts counts = counts(texts);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(counts.untouched() + counts.renumbered() + counts.moved())
                .isGreaterThanOrEqualTo(texts.identical() * 99 / 100);
    }
}
