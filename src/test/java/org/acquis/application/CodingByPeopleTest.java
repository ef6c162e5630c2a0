package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acquis.application.CodingByPeople.Measured;
import org.acquis.demand.Codebook;
import org.acquis.demand.DemandTypes;
import org.acquis.library.Change;
import org.acquis.library.Library;
import org.acquis.reading.ReadOptions;
import org.acquis.report.CodedTables;
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

    private static List<CodedTables.Row> read(String csv, String coder) {
        CodedTables tables = CodedTables.read("coded.csv", csv.getBytes(StandardCharsets.UTF_8), coder, KNOWN);
        assertThat(tables.problems()).isEmpty();
        return tables.rows();
    }

    private List<CodedTables.Row> filled(String coder, String op1, String op2, String op3) {
        String csv = "statement,clause,types,axis,strength,note\nquito,OP1," + op1 + ",DIR,9,\nquito,OP2," + op2
                + ",DIR,7,\nquito,OP3," + op3 + ",POS,2,\n";
        return read(csv, coder);
    }

    @Test
    void theTableThatGoesOutReadsBackAsTheProgramCodedIt() {
        List<CodedTables.Row> back = read(CodingSheet.csv(List.of(held()), 100, true), "AB");

        assertThat(coding.problems(back)).isEmpty();
        assertThat(back)
                .extracting(row -> row.coding().types())
                .containsExactly(List.of("ceasefire"), List.of("withdrawal"), List.of());
    }

    @Test
    void aBlindTableHoldsNoCodes() {
        assertThat(read(CodingSheet.csv(List.of(held()), 100, false), "AB")).isEmpty();
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
    void rowsOfUnknownTextsAndOfOtherWordsAreToldWithTheirPlace() {
        List<CodedTables.Row> rows = read("""
                statement,clause,text,types
                lima,OP1,,-
                lima,OP2,,-
                quito,OP9,,-
                Quito,op1,"Demands an  immediate ceasefire;",ceasefire
                quito,OP2,Urges the parties to stay;,withdrawal
                """, "AB");

        assertThat(coding.problems(rows))
                .containsExactly(
                        "coded.csv, row 2: no statement 'lima' in the library; import it, or see `statements`",
                        "coded.csv, row 4: no clause quito#OP9; `clauses quito` lists them",
                        "coded.csv, row 6: the words are not those of quito#OP2 in the library; export the table again"
                                + " and code it there");
    }

    @Test
    void whatPeopleCodedStandsAgainFromTheMomentOfANewImport() {
        coding.take(filled("AB", "ceasefire detainee-release", "-", ""));
        Statement fresh = files.coded(held());
        library.remove("quito");
        library.add(fresh, null, "quito".getBytes(StandardCharsets.UTF_8));

        ImportStatements.Imported imported = ImportStatements.imported(library, Path.of("quito.txt"), fresh, null);

        assertThat(imported.codedByPeople()).isEqualTo(2);
        assertThat(types("OP1")).containsExactly("ceasefire", "detainee-release");
        assertThat(types("OP2")).isEmpty();
    }

    @Test
    void statementsCodedByOlderRulesAreNamed() {
        assertThat(coding.outdated(List.of("quito"))).isEmpty();
        coding.take(filled("AB", "ceasefire detainee-release", "-", ""));
        assertThat(coding.outdated(List.of("quito"))).isEmpty();

        Statement held = held();
        library.recode(
                held.withClauses(held.clauses().stream()
                        .map(clause -> clause.coded(List.of(), List.of()))
                        .toList()),
                null);
        assertThat(coding.outdated(List.of("quito"))).containsExactly("quito");
        assertThat(coding.recode()).isEqualTo(1);
        assertThat(types("OP1")).containsExactly("ceasefire", "detainee-release");
    }

    /** The statement as no rules would code it, said to be coded by rules with this fingerprint. */
    private void holdWithoutActs(String rules) {
        Statement held = held();
        List<Clause> bare = held.clauses().stream()
                .map(clause -> clause.coded(List.of(), List.of()))
                .toList();
        library.recode(held.withClauses(bare), rules);
    }

    @Test
    void whatTheRulesInUseCodedIsNotCodedAnewToKnowThat() {
        holdWithoutActs(files.rules().orElseThrow());

        assertThat(coding.outdated(List.of("quito"))).isEmpty();
    }

    @Test
    void otherRulesOfTheUserAreOtherRules() throws Exception {
        holdWithoutActs(files.rules().orElseThrow());
        Path phrases = Files.writeString(
                folder.resolve("phrases.tsv"),
                "phrase\tform\taxis\trank\tact\tsource\nadjures\tOP\tDIR\t6\tdemand\tours\n");
        files.use(new Codebook(DemandTypes.standard(), phrases));

        assertThat(coding.outdated(List.of("quito"))).containsExactly("quito");
    }

    @Test
    void whatProvedToBeCodedAlikeIsKnownNextTimeAndIsNoChangeOfTheLibrary() {
        List<Change> before = library.care().history(10);
        assertThat(library.coded(List.of("quito")).get(0).rules()).isNull();

        assertThat(coding.outdated(List.of("quito"))).isEmpty();

        assertThat(library.coded(List.of("quito")).get(0).rules())
                .isEqualTo(files.rules().orElseThrow());
        assertThat(library.care().history(10)).isEqualTo(before);
    }

    @Test
    void whatProvedToBeCodedOtherwiseIsKnownNextTimeUntilItIsCodedAnew() {
        holdWithoutActs("those of another year");

        assertThat(coding.outdated(List.of("quito"))).containsExactly("quito");
        assertThat(library.coded(List.of("quito")).get(0).otherRules())
                .isEqualTo(files.rules().orElseThrow());
        assertThat(coding.outdated(List.of("quito"))).containsExactly("quito");
        coding.recode();
        assertThat(coding.outdated(List.of("quito"))).isEmpty();
    }

    @Test
    void codingAnewTellsByWhichRules() {
        holdWithoutActs("those of another year");

        assertThat(coding.recode()).isEqualTo(1);

        assertThat(types("OP1")).containsExactly("ceasefire");
        assertThat(library.coded(List.of("quito")).get(0).rules())
                .isEqualTo(files.rules().orElseThrow());
    }

    /** The statement removed, and read anew into these operative paragraphs. */
    private ImportStatements.Imported readAnew(String... texts) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : texts) {
            String number = String.valueOf(clauses.size() + 1);
            clauses.add(Clause.of("OP" + number, Role.OPERATIVE, number + ".", 1, null, text));
        }
        Statement fresh = files.coded(held().withClauses(clauses));
        library.remove("quito");
        library.add(fresh, null, "quito".getBytes(StandardCharsets.UTF_8));
        return ImportStatements.imported(library, Path.of("quito.txt"), fresh, null);
    }

    @Test
    void codingsFollowTheirClausesWhenOneIsInsertedBefore() {
        coding.take(filled("AB", "detainee-release", "-", "-"));

        ImportStatements.Imported imported = readAnew(
                "Recalls its earlier decisions;",
                "Demands an immediate ceasefire;",
                "Urges the parties to withdraw their troops;",
                "Welcomes the offer of talks;");

        assertThat(imported.codedByPeople()).isEqualTo(3);
        assertThat(imported.aside()).isEmpty();
        assertThat(types("OP1")).isEmpty();
        assertThat(types("OP2")).containsExactly("detainee-release");
        assertThat(types("OP3")).isEmpty();
        coding.recode();
        assertThat(types("OP2")).containsExactly("detainee-release");
        assertThat(alpha(coding.agreement(List.of(held())), "AB, program", "demand types"))
                .isLessThan(1);
    }

    @Test
    void codingsOfChangedWordsAreKeptAsideUntilTheWordsComeBack() {
        coding.take(filled("AB", "detainee-release", "-", "-"));

        ImportStatements.Imported changed = readAnew(
                "Demands a ceasefire by May;",
                "Urges the parties to withdraw their troops;",
                "Welcomes the offer of talks;");

        assertThat(changed.codedByPeople()).isEqualTo(2);
        assertThat(changed.aside()).extracting(Coding::clause).containsExactly("OP1");
        assertThat(types("OP1")).containsExactly("ceasefire");
        assertThat(coding.aside(List.of(held()))).hasSize(1);

        readAnew("Welcomes the offer of talks;", "Demands an immediate ceasefire;");

        assertThat(types("OP2")).containsExactly("detainee-release");
    }

    @Test
    void codingsOfALibraryThatKnewNoWordsFollowThemAllTheSame() throws Exception {
        coding.take(filled("AB", "detainee-release", "-", "-"));
        library.close();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".acquis/library.db"));
                var sql = file.createStatement()) {
            sql.executeUpdate("UPDATE coding SET words = NULL");
        }

        readAnew("Recalls its earlier decisions;", "Demands an immediate ceasefire;");

        assertThat(types("OP2")).containsExactly("detainee-release");
    }

    @Test
    void aTableOfAnotherReadingIsTakenByTheWords() {
        List<CodedTables.Row> rows = read("""
                statement,clause,text,types
                quito,OP2,Demands an immediate ceasefire;,detainee-release
                quito,OP9,Welcomes the offer of talks;,-
                quito,OP3,Urges the parties to withdraw their troops;,-
                """, "AB");

        assertThat(coding.problems(rows)).isEmpty();
        assertThat(coding.take(rows)).isEqualTo(new CodingByPeople.Taken(3, 3));
        assertThat(types("OP1")).containsExactly("detainee-release");
        assertThat(types("OP2")).isEmpty();
    }

    @Test
    void whatALaterCoderLeavesOpenIsTheProgramsAgain() {
        coding.take(filled("AB", "ceasefire", "-", "-"));
        coding.take(read("statement,clause,types\nquito,OP1,ceasefire\n", "CD"));

        assertThat(held().clause("OP1")).isEqualTo(files.coded(held()).clause("OP1"));
        assertThat(coding.outdated(List.of("quito"))).isEmpty();
    }

    @Test
    void undoTakesAWholeTableBack() {
        coding.take(filled("AB", "detainee-release", "-", "-"));

        library.care().undo(false);

        assertThat(types("OP1")).containsExactly("ceasefire");
        assertThat(library.codings().of("quito")).isEmpty();
    }
}
