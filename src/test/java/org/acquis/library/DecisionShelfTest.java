package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.acquis.problem.NotFound;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("shared")
class DecisionShelfTest {

    private static final Citation OLDER = new Citation("lisbon-2019", "OP3");
    private static final Citation NEWER = new Citation("quito-2020", "OP5");

    @TempDir
    private Path folder;

    @Test
    void aLaterDecisionOnAPairTakesThePlaceOfTheEarlierAndOutlivesTheProgram() {
        try (Library library = library()) {
            DecisionShelf shelf = library.decisions();
            shelf.put(List.of(decision(Decision.Kind.LINK)), "link");
            shelf.put(List.of(decision(Decision.Kind.UNLINK)), "unlink");
        }
        try (Library again = library()) {
            assertThat(again.decisions().all()).containsExactly(decision(Decision.Kind.UNLINK));
            assertThat(again.decisions().author()).isEqualTo("ana");
        }
    }

    @Test
    void forgettingLeavesTheTextsToDecideAgain() {
        try (Library library = library()) {
            library.decisions().put(List.of(decision(Decision.Kind.LINK)), "link");
            library.decisions().forget(OLDER, NEWER);

            assertThat(library.decisions().all()).isEmpty();
            assertThatThrownBy(() -> library.decisions().forget(OLDER, NEWER)).isInstanceOf(NotFound.class);
        }
    }

    private Library library() {
        return LibraryFixture.open(folder, Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC), "ana");
    }

    private static Decision decision(Decision.Kind kind) {
        return new Decision(kind, OLDER, NEWER, "ana", "same duty", Instant.parse("2026-11-25T10:00:00Z"));
    }
}
