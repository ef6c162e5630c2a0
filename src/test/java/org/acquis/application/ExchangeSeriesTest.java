package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acquis.library.CodingShelf;
import org.acquis.library.Library;
import org.acquis.library.StatementCard;
import org.acquis.problem.Refused;
import org.acquis.statement.Axis;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Coding;
import org.acquis.statement.Decision;
import org.acquis.statement.Fact;
import org.acquis.statement.Role;
import org.acquis.statement.Series;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeSeriesTest {

    private static final Series SERIES = new Series("group", "The Group", "Group", StatementKind.COMMUNIQUE);

    @TempDir
    private Path temp;

    private Library here;
    private Library there;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        here = Library.in(temp.resolve("here"), Clock.systemUTC());
        there = Library.in(temp.resolve("there"), Clock.systemUTC());
        here.add(statement("quito", 2020), SERIES, original("quito"));
        here.add(statement("lima", 2021), SERIES, original("lima"));
        file = Files.writeString(temp.resolve("group.jsonl"), new ExchangeSeries(here).write(SERIES, true));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private static byte[] original(String id) {
        return ("original of " + id).getBytes(StandardCharsets.UTF_8);
    }

    private static Statement statement(String id, int year) {
        return new Statement(
                id,
                "Statement of " + id,
                SERIES.id(),
                null,
                LocalDate.of(year, 1, 1),
                null,
                null,
                StatementKind.COMMUNIQUE,
                "en",
                true,
                new Source(id + ".txt", "txt", Sha256.of(original(id)), null),
                List.of(Clause.of("P1", Role.PARAGRAPH, "", 1, null, "We met in " + id + ".")),
                List.of());
    }

    private void read() {
        new ExchangeSeries(there).read(file, outcome -> {});
    }

    @Test
    void bringsStatementsAndOriginalsToAnotherLibrary() {
        assertThat(ExchangeSeries.isSeries(file)).isTrue();

        read();

        assertThat(there.series()).containsExactly(SERIES);
        assertThat(there.statementsOf("group")).isEqualTo(here.statementsOf("group"));
        assertThat(there.original(Sha256.of(original("lima")))).contains(original("lima"));
        assertThat(there.care().check().problems()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        read();
        List<ImportStatements.Outcome> outcomes = new ArrayList<>();

        new ExchangeSeries(there).read(file, outcomes::add);

        assertThat(outcomes.subList(0, 2)).allMatch(ImportStatements.AlreadyThere.class::isInstance);
        assertThat(outcomes.get(2)).isEqualTo(new ImportStatements.Merged(file, 0, 0, 0, 0, List.of()));
        assertThat(there.cards()).hasSize(2);
    }

    @Test
    void givesAnotherIdToAStatementWhoseOwnIsTaken() {
        Statement other = statement("elsewhere", 2019).withId("quito");
        there.add(other, SERIES, original("elsewhere"));

        read();

        assertThat(there.cards()).extracting(StatementCard::id).containsExactly("quito", "quito-2", "lima");
    }

    private static Decision decision(Decision.Kind kind, String author) {
        return new Decision(
                kind,
                new Citation("quito", "P1"),
                new Citation("lima", "P1"),
                author,
                "the same promise, \"kept\"",
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    private static CodingShelf.Dated coding(String coder, String note) {
        return new CodingShelf.Dated(
                new Coding("lima", "P1", coder, List.of("arms-embargo"), Axis.DIR, 4.5, note),
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    private ImportStatements.Merged exchange(boolean originals) throws IOException {
        Files.writeString(file, new ExchangeSeries(here).write(SERIES, originals));
        List<ImportStatements.Outcome> outcomes = new ArrayList<>();
        new ExchangeSeries(there).read(file, outcomes::add);
        return (ImportStatements.Merged) outcomes.get(outcomes.size() - 1);
    }

    @Test
    void bringsWhatPeopleDecidedAndCodedAndWhoDidWhatWhen() throws IOException {
        here.decisions().put(List.of(decision(Decision.Kind.LINK, "anna")), "link");
        here.codings().storeDated("lima", List.of(coding("anna", "")));

        ImportStatements.Merged merged = exchange(true);

        assertThat(merged.decisions()).isEqualTo(1);
        assertThat(merged.codings()).isEqualTo(1);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(there.decisions().all()).isEqualTo(here.decisions().all());
        assertThat(there.codings().dated("lima")).isEqualTo(here.codings().dated("lima"));
        assertThat(there.facts().elsewhere())
                .isEqualTo(here.facts().about(Set.of("quito", "lima")))
                .extracting(Fact::deed)
                .containsExactlyInAnyOrder("import", "import", "link", "code");

        ImportStatements.Merged again = exchange(true);

        assertThat(again).isEqualTo(new ImportStatements.Merged(file, 0, 0, 0, 2, List.of()));
        assertThat(there.care().check().problems()).isEmpty();
    }

    @Test
    void keepsWhatWasDecidedHereAndNamesWhatTheFileSaysOtherwise() throws IOException {
        exchange(true);
        there.decisions().put(List.of(decision(Decision.Kind.UNLINK, "boris")), "unlink");
        there.codings().storeDated("lima", List.of(coding("anna", "as I see it now")));
        here.decisions().put(List.of(decision(Decision.Kind.LINK, "anna")), "link");
        here.codings().storeDated("lima", List.of(coding("anna", ""), coding("carla", "")));

        ImportStatements.Merged merged = exchange(true);

        assertThat(merged.conflicts()).hasSize(2).allMatch(line -> line.contains("kept"));
        assertThat(merged.conflicts().get(0)).contains("quito#P1 lima#P1", "unlink by boris", "link by anna");
        assertThat(merged.conflicts().get(1)).contains("lima#P1", "anna");
        assertThat(merged.codings()).isEqualTo(1);
        assertThat(there.decisions().all()).containsExactly(decision(Decision.Kind.UNLINK, "boris"));
    }

    @Test
    void decisionsAndCodingsFollowAStatementThatGetsAnotherId() throws IOException {
        there.add(statement("elsewhere", 2019).withId("lima"), SERIES, original("elsewhere"));
        here.decisions().put(List.of(decision(Decision.Kind.LINK, "anna")), "link");
        here.codings().storeDated("lima", List.of(coding("anna", "")));

        exchange(true);

        assertThat(there.decisions().all())
                .extracting(decision -> decision.newer().toString())
                .containsExactly("lima-2#P1");
        assertThat(there.codings().of("lima")).isEmpty();
        assertThat(there.codings().of("lima-2")).hasSize(1);
        assertThat(there.facts().elsewhere()).extracting(Fact::subject).contains("lima-2", "quito#P1 lima-2#P1");
    }

    @Test
    void namesAStatementThatWasSplitOtherwiseHere() throws IOException {
        Statement other = statement("lima", 2021);
        there.add(
                other.withClauses(List.of(Clause.of("P1", Role.PARAGRAPH, "", 1, null, "We met."))),
                SERIES,
                original("lima"));

        assertThat(exchange(true).conflicts()).singleElement().asString().contains("lima", "other clauses");
    }

    @Test
    void goesWithoutOriginalsWhichWhoeverHasThemAddsLater() throws IOException {
        exchange(false);

        assertThat(there.statementsOf("group")).isEqualTo(here.statementsOf("group"));
        assertThat(there.original(Sha256.of(original("lima")))).isEmpty();
        assertThat(there.care().check().problems()).isEmpty();

        exchange(true);

        assertThat(there.original(Sha256.of(original("lima")))).contains(original("lima"));
        assertThat(there.cards()).hasSize(2);
        assertThat(there.care().check().problems()).isEmpty();
    }

    @Test
    void refusesAStatementWhoseOriginalIsAnother() throws IOException {
        String swapped = Files.readString(file)
                .replace(
                        java.util.Base64.getEncoder().encodeToString(original("lima")),
                        java.util.Base64.getEncoder().encodeToString(original("other")));
        Files.writeString(file, swapped);

        assertThatThrownBy(this::read).isInstanceOf(Refused.class).hasMessageContaining("line 3");
        assertThat(there.cards()).extracting(StatementCard::id).containsExactly("quito");
    }

    @Test
    void refusesAFileThatIsCutShort() throws IOException {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        assertThatThrownBy(this::read)
                .isInstanceOf(Refused.class)
                .hasMessageMatching("CORRUPT: [^\n]+line [0-9]+[^\n]+");
    }

    @Test
    void codingsFollowTheirWordsIntoALibraryThatReadTheTextOtherwise() throws IOException {
        Statement otherwise = statement("lima", 2021)
                .withClauses(List.of(
                        Clause.of("P1", Role.PARAGRAPH, "", 1, null, "A heading that was read as a paragraph"),
                        Clause.of("P2", Role.PARAGRAPH, "", 1, null, "We met in lima.")));
        there.add(otherwise, SERIES, original("lima"));
        here.codings().storeDated("lima", List.of(coding("anna", "")));

        ImportStatements.Merged merged = exchange(true);

        assertThat(merged.codings()).isEqualTo(1);
        assertThat(there.codings().of("lima")).extracting(Coding::clause).containsExactly("P2");
        assertThat(there.find("lima").orElseThrow().clause("P2").orElseThrow().demands())
                .hasSize(1);
        assertThat(exchange(true).known()).isEqualTo(1);
    }

    @Test
    void codingsOfWordsThatAreNotHereAreKeptAside() throws IOException {
        Statement otherwise = statement("lima", 2021)
                .withClauses(List.of(Clause.of("P1", Role.PARAGRAPH, "", 1, null, "We met elsewhere.")));
        there.add(otherwise, SERIES, original("lima"));
        here.codings().storeDated("lima", List.of(coding("anna", "")));

        ImportStatements.Merged merged = exchange(true);

        assertThat(merged.conflicts()).anyMatch(line -> line.contains("lima#P1: the coding by anna kept aside"));
        assertThat(there.find("lima")).contains(otherwise);
        assertThat(new ExchangeSeries(there).write(SERIES, false)).contains("\"words\":");
        assertThat(exchange(true).codings()).isZero();
    }
}
