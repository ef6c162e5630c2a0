package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.acquis.application.CodingByPeople.Measured;
import org.acquis.library.Library;
import org.acquis.problem.AcquisException;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.reading.ReadOptions;
import org.acquis.report.CodingSheet;
import org.acquis.statement.Clause;
import org.acquis.statement.Coding;
import org.acquis.statement.Demand;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coder's table goes out, comes back, outranks the program and is measured. */
final class CodingByPeopleTest {

    private static final Set<String> KNOWN = Set.of("ceasefire", "withdrawal", "detainee-release");

    @TempDir
    private Path folder;

    private Library library;
    private StatementFiles files;
    private CodingByPeople coding;

    @BeforeEach
    void holdAStatement() {
        library = Library.in(folder.resolve(".acquis"), Clock.systemUTC());
        files = new StatementFiles(ReadOptions.standard());
        coding = new CodingByPeople(library, files);
        Statement statement = new Statement(
                "quito",
                "Quito",
                null,
                null,
                null,
                null,
                null,
                StatementKind.RESOLUTION,
                "en",
                true,
                new Source("quito.txt", "txt", "ab", null),
                List.of(
                        Clause.of("OP1", Role.OPERATIVE, "1.", 1, null, "Demands an immediate ceasefire;"),
                        Clause.of("OP2", Role.OPERATIVE, "2.", 1, null, "Urges the parties to withdraw their troops;"),
                        Clause.of("OP3", Role.OPERATIVE, "3.", 1, null, "Welcomes the offer of talks;")),
                List.of());
        library.add(files.coded(statement), null, "quito".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Statement held() {
        return library.find("quito").orElseThrow();
    }

    private List<String> types(String clause) {
        return held().clause(clause).orElseThrow().demands().stream()
                .map(Demand::type)
                .toList();
    }

    private List<Coding> filled(String coder, String op1, String op2, String op3) {
        String csv = "statement,clause,types,axis,strength,note\nquito,OP1," + op1 + ",DIR,9,\nquito,OP2," + op2
                + ",DIR,7,\nquito,OP3," + op3 + ",POS,2,\n";
        return CodingSheet.read("coded.csv", csv, coder, KNOWN);
    }

    @Test
    void theTableThatGoesOutReadsBackAsTheProgramCodedIt() {
        List<Coding> back = CodingSheet.read("coded.csv", CodingSheet.csv(List.of(held()), 100, true), "AB", KNOWN);

        assertThat(back)
                .extracting(Coding::types)
                .containsExactly(List.of("ceasefire"), List.of("withdrawal"), List.of());
    }

    @Test
    void aBlindTableHoldsNoCodes() {
        assertThat(CodingSheet.read("c.csv", CodingSheet.csv(List.of(held()), 100, false), "AB", KNOWN))
                .isEmpty();
    }

    @Test
    void aPersonOutranksTheProgramFromThenOn() {
        coding.take(filled("AB", "ceasefire detainee-release", "-", ""));

        assertThat(types("OP1")).containsExactly("ceasefire", "detainee-release");
        assertThat(types("OP2")).isEmpty();
        coding.recode();
        assertThat(types("OP2")).isEmpty();
    }

    @Test
    void agreementIsMeasuredAmongPeopleAndWithTheProgram() {
        coding.take(filled("AB", "ceasefire", "withdrawal", "-"));
        coding.take(filled("CD", "ceasefire", "-", "-"));

        List<Measured> measured = coding.agreement(List.of(held()));

        assertThat(alpha(measured, "AB, program", "demand types")).isEqualTo(1);
        assertThat(alpha(measured, "CD, program", "demand types")).isLessThan(1);
        assertThat(alpha(measured, "AB, CD", "strength")).isEqualTo(1);
    }

    private static double alpha(List<Measured> measured, String who, String what) {
        return measured.stream()
                .filter(each -> each.who().equals(who) && each.what().equals(what))
                .findFirst()
                .orElseThrow()
                .agreement()
                .alpha();
    }

    @Test
    void wrongTablesAreRefusedInOneLine() {
        refused(() -> CodingSheet.read("c.csv", "statement,clause\nquito,OP1\n", "AB", KNOWN), WrongUse.class, "types");
        refused(
                () -> CodingSheet.read("c.csv", "statement;clause;types\nquito;OP1;peace\n", "AB", KNOWN),
                WrongUse.class,
                "row 2");
        refused(
                () -> coding.take(CodingSheet.read("c.csv", "statement,clause,types\nquito,OP9,-\n", "AB", KNOWN)),
                NotFound.class,
                "quito#OP9");
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call,
            Class<? extends AcquisException> type,
            String says) {
        assertThatThrownBy(call)
                .isInstanceOf(type)
                .hasMessageContaining(says)
                .message()
                .doesNotContain("\n");
    }
}
