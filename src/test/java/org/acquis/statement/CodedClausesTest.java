package org.acquis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodedClausesTest {

    private static final String TRUCE = "Demands a truce;";
    private static final String TALKS = "Welcomes the offer of talks;";
    private static final String SEIZED = "Decides to remain seized of the matter.";

    private static Statement reading(String... texts) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : texts) {
            clauses.add(Clause.of("OP" + (clauses.size() + 1), Role.OPERATIVE, "", 1, null, text));
        }
        return new Statement(
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
                clauses,
                List.of());
    }

    /** A coding as it was made of a clause of this reading. */
    private static Coding made(Statement reading, String clause) {
        Coding coding = new Coding("quito", clause, "AB", List.of("ceasefire"), null, null, "");
        return new CodedClauses(reading).find(coding).orElseThrow();
    }

    private static Optional<String> found(Statement reading, Coding coding) {
        return new CodedClauses(reading).find(coding).map(Coding::clause);
    }

    @Test
    void aCodingFollowsItsWordsToAnotherNumber() {
        Coding coding = made(reading(TRUCE, TALKS), "OP2");

        assertThat(found(reading("Recalls its debates;", TRUCE, TALKS), coding)).contains("OP3");
    }

    @Test
    void spacingCaseQuotesAndPunctuationAreNoOtherWords() {
        Coding coding = made(reading("Demands a \u201Ctruce\u201D;"), "OP1");

        assertThat(found(reading("Recalls its debates;", "DEMANDS  a \"truce\","), coding))
                .contains("OP2");
    }

    @Test
    void ofClausesWithTheSameWordsEachKeepsItsOwn() {
        Statement before = reading(SEIZED, TRUCE, SEIZED);
        Statement after = reading(TALKS, SEIZED, SEIZED, TRUCE);

        assertThat(found(after, made(before, "OP1"))).contains("OP2");
        assertThat(found(after, made(before, "OP3"))).contains("OP3");
        assertThat(found(reading(TALKS, TALKS, SEIZED, TRUCE, TALKS, SEIZED), made(before, "OP3")))
                .contains("OP6");
    }

    @Test
    void whereThereAreMoreOrFewerOfTheSameWordsTheNumberTells() {
        Statement before = reading(SEIZED, TRUCE, SEIZED);

        assertThat(found(reading(SEIZED, TRUCE, SEIZED, SEIZED), made(before, "OP3")))
                .contains("OP3");
        assertThat(found(reading(TRUCE, SEIZED), made(before, "OP3"))).contains("OP2");
    }

    @Test
    void aClauseOfOtherWordsUnderTheOldNumberHasNoCoding() {
        Coding coding = made(reading(TRUCE, TALKS), "OP1");
        CodedClauses clauses = new CodedClauses(reading("Demands an immediate truce;", TALKS));

        assertThat(clauses.standing(List.of(coding))).isEmpty();
        assertThat(clauses.aside(List.of(coding))).containsExactly(coding);
    }

    @Test
    void wordsOfAnyScriptTell() {
        Coding coding = made(reading("\u0627\u0644\u0633\u0644\u0627\u0645", "\u548C\u5E73"), "OP2");

        assertThat(found(reading("\u548C\u5E73", "\u0627\u0644\u0633\u0644\u0627\u0645"), coding))
                .contains("OP1");
    }

    @Test
    void aCodingOfAnOlderLibraryIsTiedByItsNumber() {
        Coding coding = new Coding("quito", "op2", "AB", List.of(), null, null, "");

        assertThat(found(reading(TRUCE, TALKS), coding)).contains("OP2");
        assertThat(found(reading(TRUCE), coding)).isEmpty();
    }

    @Test
    void wordsAreReadAsTheyAreWritten() {
        ClauseWords words = new ClauseWords(ClauseWords.hash(TRUCE), 2, 3);

        assertThat(ClauseWords.parse(words.toString())).isEqualTo(words);
    }
}
