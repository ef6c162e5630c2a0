package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerTest {

    private final Aligner aligner = new Aligner();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aTextAlignedWithItselfIsUnchangedThroughout(long seed) {
        SeededStatements seeded = new SeededStatements(seed);
        List<String> texts = new ArrayList<>(seeded.texts(40));
        texts.add(texts.get(3));
        texts.add("And");
        Statement statement = SeededStatements.statement("a", texts);

        Alignment alignment = aligner.align(statement, statement);

        assertThat(alignment.links()).hasSize(texts.size()).allSatisfy(link -> {
            assertThat(link.left()).isEqualTo(link.right());
            assertThat(link.change()).isEqualTo(Change.UNCHANGED);
            assertThat(link.moved()).isFalse();
        });
        assertThat(alignment.added()).isEmpty();
        assertThat(alignment.dropped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void theEditsOfEveryLinkLeadFromTheLeftToTheRight(long seed) {
        SeededStatements seeded = new SeededStatements(seed);
        List<String> old = seeded.texts(30);
        List<String> young = new ArrayList<>();
        for (String text : old) {
            young.add(seeded.reworded(text, seeded.number(6) / 10.0));
        }
        Collections.rotate(young.subList(5, 15), 3);
        Alignment alignment =
                aligner.align(SeededStatements.statement("a", old), SeededStatements.statement("b", young));

        assertThat(alignment.links()).hasSizeGreaterThan(20).allSatisfy(link -> {
            assertThat(side(link, Edit.Op.INSERT)).isEqualTo(joined(alignment.left(), link.left()));
            assertThat(side(link, Edit.Op.DELETE)).isEqualTo(joined(alignment.right(), link.right()));
        });
    }

    @Test
    void theSameTextsGiveTheSameAlignmentFromAnyNumberOfThreads() {
        SeededStatements seeded = new SeededStatements(21);
        List<String> old = seeded.texts(60);
        List<String> young =
                old.stream().map(text -> seeded.reworded(text, 0.3)).toList();
        Statement a = SeededStatements.statement("a", old);
        Statement b = SeededStatements.statement("b", young);

        List<Alignment> alignments = IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> aligner.align(a, b))
                .toList();

        assertThat(alignments).allSatisfy(alignment -> assertThat(alignment).isEqualTo(alignments.get(0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void keepsABlockOfClausesTogetherThatMovedUpAndWasAmended(long seed) {
        SeededStatements seeded = new SeededStatements(seed);
        List<String> old = seeded.texts(20);
        List<String> young = new ArrayList<>(old);
        Collections.rotate(young.subList(4, 14), 3);
        young.set(5, seeded.reworded(young.get(5), 0.2));

        Alignment alignment =
                aligner.align(SeededStatements.statement("a", old), SeededStatements.statement("b", young));

        assertThat(alignment.links().stream().filter(Link::moved).map(Link::left))
                .containsExactly(List.of("OP12"), List.of("OP13"), List.of("OP14"));
        assertThat(alignment.links().stream().filter(Link::moved).map(Link::right))
                .containsExactly(List.of("OP5"), List.of("OP6"), List.of("OP7"));
        assertThat(alignment.links().get(5).change()).isEqualTo(Change.AMENDED);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void findsOneClauseSplitInTwoAndTwoMergedIntoOne(long seed) {
        SeededStatements seeded = new SeededStatements(seed);
        List<String> old = new ArrayList<>(seeded.texts(10));
        String first = seeded.text(20);
        String second = seeded.text(22);
        old.set(2, first + " " + second);
        List<String> young = new ArrayList<>(old);
        young.set(6, old.get(6) + " " + old.get(7));
        young.remove(7);
        young.set(2, first);
        young.add(3, second);

        Alignment alignment =
                aligner.align(SeededStatements.statement("a", old), SeededStatements.statement("b", young));

        assertThat(alignment.links())
                .extracting(Link::change, Link::left, Link::right)
                .contains(
                        tuple(Change.SPLIT, List.of("OP3"), List.of("OP3", "OP4")),
                        tuple(Change.MERGED, List.of("OP7", "OP8"), List.of("OP8")));
    }

    @Test
    void aNewNumberAloneIsRenumbered() {
        SeededStatements seeded = new SeededStatements(51);
        List<String> old = seeded.texts(5);
        List<String> young = new ArrayList<>(old);
        young.add(2, seeded.text(20));

        Alignment alignment =
                aligner.align(SeededStatements.statement("a", old), SeededStatements.statement("b", young));

        assertThat(alignment.links())
                .extracting(Link::change)
                .containsExactly(
                        Change.UNCHANGED, Change.UNCHANGED, Change.RENUMBERED, Change.RENUMBERED, Change.RENUMBERED);
        assertThat(alignment.added()).extracting(Unmatched::clause).containsExactly("OP3");
    }

    @Test
    void aDroppedClauseNamesTheBestCandidateThatWasRejected() {
        Statement old = SeededStatements.statement(
                "a",
                List.of(
                        "Calls upon all States to freeze the assets of listed persons without delay;",
                        "Requests the Secretary-General to report on travel of listed persons within ninety days;"));
        Statement young = SeededStatements.statement(
                "b",
                List.of("Calls upon all States to freeze the assets of listed persons and entities without delay;"));

        Alignment alignment = aligner.align(old, young);

        assertThat(alignment.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.clause()).isEqualTo("OP2");
            assertThat(dropped.best()).isEqualTo("OP1");
            assertThat(dropped.similarity()).isBetween(0.01, 0.5);
            assertThat(dropped.why()).isEqualTo("which goes with OP1");
        });
    }

    @Test
    void aClauseMovedAndRewrittenIsFoundWhereEachIsByFarTheNearestToTheOther() {
        SeededStatements seeded = new SeededStatements(61);
        List<String> old = new ArrayList<>(seeded.texts(8));
        old.set(
                1,
                "Recognizes the intrinsic relationship between climate change, poverty eradication and equitable"
                        + " access to sustainable development, and reaffirms that measures must meet the needs of the"
                        + " countries concerned;");
        List<String> young = new ArrayList<>(old);
        young.remove(1);
        young.add(
                5,
                "Emphasizes the intrinsic relationship that climate change and measures against it have with"
                        + " equitable access to sustainable development and the eradication of poverty;");

        assertThat(aligner.align(SeededStatements.statement("a", old), SeededStatements.statement("b", young))
                        .links())
                .filteredOn(Link::moved)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.left()).containsExactly("OP2");
                    assertThat(link.right()).containsExactly("OP6");
                    assertThat(link.similarity()).isBetween(0.5, 0.6);
                });
    }

    @Test
    void linesAboveTheTextBelongTogetherByTheirPlace() {
        Statement old = headed("Communique of the Contact Group", "Port Avel, 20 September 2019");
        Statement young = headed("Declaration on Karessia", "Quessy, 4 April 2020");

        assertThat(aligner.align(old, young).links())
                .extracting(Link::left, Link::right)
                .contains(tuple(List.of("H1"), List.of("H1")), tuple(List.of("H2"), List.of("H2")));
    }

    private static Statement headed(String... lines) {
        List<Clause> clauses = new ArrayList<>();
        for (String line : lines) {
            clauses.add(Clause.of("H" + (clauses.size() + 1), Role.HEADING, "", 1, null, line));
        }
        clauses.add(Clause.of("OP1", Role.OPERATIVE, "1.", 1, null, "Welcomes the work of the secretariat;"));
        return SeededStatements.statement(lines[0], List.of()).withClauses(clauses);
    }

    @Test
    void aClauseThatNamesAParagraphOfTheOlderTextCarriesItOn() {
        Statement old = titled(
                "Resolution 1970 (2011)",
                "Decides that all Member States shall prevent the entry into their territories of listed individuals;",
                "Decides that all Member States shall freeze without delay all funds owned by listed entities;");
        Statement young = titled(
                "Resolution 1973 (2011)",
                "Decides that the persons in Annex I shall be subject to the restrictions imposed in paragraph 1 of"
                        + " resolution 1970 (2011);",
                "Requests the Committee established pursuant to paragraph 2 of resolution 1970 (2011) to report;");

        assertThat(aligner.align(old, young).links()).singleElement().satisfies(link -> {
            assertThat(link.left()).containsExactly("OP1");
            assertThat(link.right()).containsExactly("OP1");
            assertThat(link.why()).contains("names OP1 of the older text");
        });
    }

    @Test
    void aWeakMatchToAnotherAddresseeIsLetGo() {
        Clause asked =
                asking("OP1", "the Prosecutor", "Invites the Prosecutor to address the Council within two months;");
        Clause other = asking(
                "OP1", "the Secretary-General", "Requests the Secretary-General to inform the Council every month;");

        assertThat(Addressees.differ(asked, other)).isTrue();
        assertThat(Addressees.differ(asked, asking("OP2", "the Prosecutor of the Court", "")))
                .isFalse();
        assertThat(Addressees.differ(asked, Clause.of("OP3", Role.OPERATIVE, "", 1, null, "Decides;")))
                .isFalse();
    }

    private static Clause asking(String id, String addressee, String text) {
        return Clause.of(id, Role.OPERATIVE, "", 1, null, text)
                .coded(List.of(new Act("requests", Axis.DIR, 5, addressee, 0, 0)), List.of());
    }

    private static Statement titled(String title, String... texts) {
        Statement plain = SeededStatements.statement(title, List.of(texts));
        return new Statement(
                plain.id(),
                title,
                null,
                null,
                plain.date(),
                null,
                null,
                plain.kind(),
                "en",
                true,
                plain.source(),
                plain.clauses(),
                List.of());
    }

    private static String side(Link link, Edit.Op without) {
        return link.edits().stream()
                .filter(edit -> edit.op() != without)
                .map(Edit::text)
                .collect(Collectors.joining());
    }

    private static String joined(Statement statement, List<String> ids) {
        return ids.stream().map(id -> statement.clause(id).orElseThrow().text()).collect(Collectors.joining(" "));
    }
}
