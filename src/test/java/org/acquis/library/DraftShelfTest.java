package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Citation;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.DraftStep;
import org.acquis.statement.Proposal;
import org.acquis.statement.Remark;
import org.acquis.statement.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("shared")
class DraftShelfTest {

    @TempDir
    private Path folder;

    private DraftShelf shelf;

    @BeforeEach
    void open() {
        shelf = LibraryFixture.open(folder).drafts();
    }

    private static Draft draft(String... texts) {
        return new Draft(
                "sixth",
                "resolution",
                Map.of("title", "T"),
                List.of(texts).stream()
                        .map(text -> DraftItem.own(Role.OPERATIVE, 1, text))
                        .toList());
    }

    @Test
    void everythingThatADraftHoldsComesBack() {
        Draft full = draft("a")
                .withItems(List.of(new DraftItem(
                        Role.PREAMBULAR,
                        1,
                        "now",
                        new Citation("quito-2020", "PP1"),
                        "Quito",
                        "then",
                        List.of(new Proposal("Pell", 0, 1, "x")),
                        List.of(new Remark("Avel", "waits")))));
        shelf.store(full, "begun");
        assertThat(shelf.find("sixth")).contains(full);
        assertThat(shelf.all()).containsExactly(full);
    }

    @Test
    void goingBackAndOnInAnotherWayLosesNoState() {
        shelf.store(draft("a"), "begun");
        shelf.store(draft("a", "b"), "b");
        shelf.returnTo("sixth", 1);
        shelf.store(draft("a", "c"), "c");

        assertThat(shelf.find("sixth")).contains(draft("a", "c"));
        assertThat(shelf.steps("sixth")).extracting(DraftStep::what).containsExactly("begun", "b", "c");
        assertThat(shelf.steps("sixth")).extracting(DraftStep::parent).containsExactly(null, 1, 1);
        assertThat(shelf.step("sixth", 2)).contains(draft("a", "b"));
    }

    @Test
    void aRevisionStaysAsItWasAndItsNameIsTaken() {
        shelf.store(draft("a"), "begun");
        shelf.revise("sixth", "zero");
        shelf.store(draft("b"), "changed");

        assertThat(shelf.revision("sixth", "zero")).contains(draft("a"));
        assertThat(shelf.revisions("sixth")).containsExactly("zero");
        assertThatThrownBy(() -> shelf.revise("sixth", "zero"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("--as");
        assertThat(shelf.revision("sixth", "rev.9")).isEmpty();
    }
}
