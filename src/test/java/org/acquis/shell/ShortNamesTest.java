package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person may leave out while a series or a draft is in hand, and what Tab offers. */
class ShortNamesTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Dispatcher dispatcher;

    @BeforeEach
    void twoSeries() throws IOException {
        dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve(".acquis")), new FailureLog(folder, Clock.systemUTC()));
        add("lisbon-2019", "group", "1", "Calls upon");
        add("quito-2020", "group", "2", "Demands that");
        add("quito-2021", "group", "3", "Demands that");
        add("quito-1999", "other", "1", "Invites");
    }

    private void add(String id, String series, String meeting, String verb) throws IOException {
        Path file = Files.writeString(
                folder.resolve(id + ".txt"),
                "Statement of the Contact Group\n\n1. " + verb
                        + " all States to freeze the assets of the persons listed, " + id
                        + ";\n\n2. Decides to meet again.\n");
        assertThat(run("import", file.toString(), "--series", series, "--meeting", meeting, "--as", id))
                .isZero();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return dispatcher.run(
                List.of(words), new Console(new PrintWriter(out), new PrintWriter(err), false, 100, false, false));
    }

    @Test
    void withNothingInHandIdsAreWrittenInFull() {
        assertThat(run("show", "lisb")).isEqualTo(ExitCodes.NOT_FOUND);
    }

    @Test
    void theBeginningOfAnIdOfTheSeriesInHandWillDo() {
        run("use", "gro");
        assertThat(run("show", "lisb#OP1")).isZero();
        assertThat(out.toString()).contains("Calls upon all States to freeze");
    }

    @Test
    void theNumberOfAMeetingWillDo() {
        run("use", "group");
        assertThat(run("compare", "1", "2")).isZero();
        assertThat(out.toString()).contains("escalated");
    }

    @Test
    void eachOfThreeComparedTextsMayBeShort() {
        run("use", "group");
        assertThat(run("compare", "lisb", "2", "3")).isZero();
        assertThat(out.toString())
                .contains("lisbon-2019")
                .contains("quito-2020")
                .contains("quito-2021");
    }

    @Test
    void aBeginningThatFitsTwoStatementsIsRefusedAndNamesThem() {
        run("use", "group");
        assertThat(run("show", "quito")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("quito-2020 and for quito-2021").doesNotContain("quito-1999");
    }

    @Test
    void theSeriesInHandNeedNotBeNamed() {
        assertThat(run("evolve")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run("evolve", "asset-freeze", "other")).isZero();
        assertThat(out.toString()).contains("quito-1999").doesNotContain("quito-2020");
        run("use", "group");
        assertThat(run("evolve", "asset-freeze")).isZero();
        assertThat(out.toString()).contains("lisbon-2019", "quito-2021").doesNotContain("quito-1999");
        assertThat(run("evolve", "asset-freeze", "--series", "other")).isZero();
        assertThat(out.toString()).contains("quito-1999").doesNotContain("quito-2020");
        assertThat(run("evolve", "other")).isZero();
        assertThat(out.toString()).contains("quito-1999").doesNotContain("quito-2020");
    }

    @Test
    void aFileStaysAFile() throws IOException {
        run("use", "group");
        Path file = Files.writeString(folder.resolve("lisb"), "1. Welcomes the report.\n");
        assertThat(run("clauses", file.toString())).isZero();
        assertThat(out.toString()).contains("Welcomes the report.");
    }

    @Test
    void puttingDownEndsIt() {
        run("use", "group");
        run("use", "none");
        assertThat(run("show", "lisb")).isEqualTo(ExitCodes.NOT_FOUND);
    }

    @Test
    void aDotWithoutADraftSaysHowToTakeOne() {
        assertThat(run("draft", "show", ".")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("`use DRAFT`");
    }

    @Test
    void anUnknownNameIsNotTakenInHand() {
        assertThat(run("use", "grouq")).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(err.toString()).contains("did you mean group?");
    }

    @Test
    void tabOffersStatementsOfTheSeriesInHandAndTheirClauses() {
        NameOffers offers = new NameOffers(dispatcher.commands(), dispatcher.workbench());
        assertThat(offers.of(Named.STATEMENT, ""))
                .extracting(NameOffers.Offer::name)
                .contains("quito-1999");
        run("use", "group");
        assertThat(offers.of(Named.CITATION, "qu"))
                .extracting(NameOffers.Offer::name)
                .containsExactlyInAnyOrder("lisbon-2019#", "quito-2020#", "quito-2021#");
        assertThat(offers.of(Named.CITATION, "quito-2020#O"))
                .contains(new NameOffers.Offer("quito-2020#OP2", "Decides to meet again.", true));
        assertThat(offers.of(Named.DEMAND, ""))
                .extracting(NameOffers.Offer::name)
                .contains("asset-freeze");
    }

    @Test
    void everyOperandThatNamesSomethingIsCompleted() {
        for (AcquisCommand command : Commands.all()) {
            for (Syntax.Operand operand : command.syntax().operands()) {
                if (operand.name().contains("STATEMENT") || operand.name().equals("DRAFT")) {
                    assertThat(Named.operand(command.syntax(), operand))
                            .as(command.syntax().name() + " " + operand.name())
                            .isNotEqualTo(Named.OTHER);
                }
            }
        }
    }
}
