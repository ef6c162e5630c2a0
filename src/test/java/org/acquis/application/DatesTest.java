package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quito 2025-06-03",
                "Quito, 3 June 2025",
                "Quito, the 3rd of June 2025",
                "QUITO, JUNE 3, 2025",
                "Jun. 3rd, 2025",
                "Quito, le 3 juin 2025",
                "Quito, 3 de junio de 2025",
                "Кито, 3 июня 2025 года",
                "كيتو، 3 يونيو 2025",
                "كيتو، ٣ حزيران/يونيه ٢٠٢٥",
                "基多，2025年6月3日"
            })
    void areReadAsEachLanguageWritesThem(String text) {
        assertThat(Dates.first(text)).contains(LocalDate.of(2025, 6, 3));
    }

    @Test
    void theFirstDayOfAFrenchMonthIsAnOrdinal() {
        assertThat(Dates.first("Paris, le 1er août 2024")).contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    void theFirstOfSeveralCounts() {
        assertThat(Dates.first("Lagos, 14 May 2024, recalling 2019-01-02")).contains(LocalDate.of(2024, 5, 14));
    }

    @Test
    void whatIsNoDayOfTheCalendarIsNoDate() {
        assertThat(Dates.first("31 June 2025")).isEmpty();
        assertThat(Dates.first("We marched 3 to 4 in 2025")).isEmpty();
        assertThat(Dates.first("12 march2025 and 3 mars")).isEmpty();
    }
}
