package org.acquis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> COMMANDS = List.of("compare", "show", "series", "search", "undo");

    @Test
    void lettersThatWereExchangedAreOneSlip() {
        assertThat(Suggestion.nearest("shwo", COMMANDS)).contains("show");
        assertThat(Suggestion.nearest("comapre", COMMANDS)).contains("compare");
        assertThat(Suggestion.nearest("nudo", COMMANDS)).contains("undo");
    }

    @Test
    void aLetterTooManyOrTooFewIsFound() {
        assertThat(Suggestion.nearest("serch", COMMANDS)).contains("search");
        assertThat(Suggestion.nearest("seriess", COMMANDS)).contains("series");
    }

    @Test
    void anotherWordIsNotTakenForASlip() {
        assertThat(Suggestion.nearest("quit", COMMANDS)).isEmpty();
        assertThat(Suggestion.nearest("", COMMANDS)).isEmpty();
    }
}
