package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acquis.library.Library;
import org.acquis.library.StatementCard;
import org.acquis.problem.Refused;
import org.acquis.statement.Clause;
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
        file = Files.writeString(temp.resolve("group.jsonl"), new ExchangeSeries(here).write(SERIES));
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

        assertThat(outcomes).hasSize(2).allMatch(ImportStatements.AlreadyThere.class::isInstance);
        assertThat(there.cards()).hasSize(2);
    }

    @Test
    void givesAnotherIdToAStatementWhoseOwnIsTaken() {
        Statement other = statement("elsewhere", 2019).withId("quito");
        there.add(other, SERIES, original("elsewhere"));

        read();

        assertThat(there.cards()).extracting(StatementCard::id).containsExactly("quito", "quito-2", "lima");
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
}
