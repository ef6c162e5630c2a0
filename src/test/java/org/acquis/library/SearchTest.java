package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acquis.library.search.Hits;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a small library, and that the search follows what the library holds. */
class SearchTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void fill() {
        library = LibraryFixture.open(folder);
        add(
                "quito-2020",
                LocalDate.of(2020, 3, 1),
                "We call on all States to freeze the assets of the persons listed.",
                "We welcome the truce of 4 February.");
        add(
                "lima-2021",
                LocalDate.of(2021, 5, 2),
                "The asset freeze was extended to banks, and a ceasefire was demanded.",
                "We welcome the truce of 4 February.");
        add("nairobi-2022", LocalDate.of(2022, 6, 3), "We WELCOME the truce of 4\u00a0February.");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void add(String id, LocalDate date, String... paragraphs) {
        LibraryFixture.add(library, LibraryFixture.statement(id, date, paragraphs));
    }

    private List<String> found(String... words) {
        return library.clauses().find(List.of(words), 10).best().stream()
                .map(hit -> hit.found().citation().toString())
                .toList();
    }

    @Test
    @Tag("shared")
    void findsWordsByTheirStems() {
        assertThat(found("freezing", "asset")).containsExactlyInAnyOrder("quito-2020#P1", "lima-2021#P1");
    }

    @Test
    @Tag("shared")
    void findsPhrasesInTheirOrder() {
        assertThat(found("asset freeze")).containsExactly("lima-2021#P1");
        assertThat(found("\"asset freeze\" bank")).containsExactly("lima-2021#P1");
        assertThat(found("freeze asset")).isEmpty();
    }

    @Test
    @Tag("shared")
    void findsBeginningsAndAlternativesAndLeavesOut() {
        assertThat(found("cease*")).containsExactly("lima-2021#P1");
        assertThat(found("ceasefire", "OR", "assets")).containsExactlyInAnyOrder("quito-2020#P1", "lima-2021#P1");
        assertThat(found("assets", "-bank")).containsExactly("quito-2020#P1");
    }

    @ParameterizedTest
    @CsvSource({
        "date:2020,        quito-2020#P1",
        "date:2021-05,     lima-2021#P1",
        "date:2020..2021-05-01, quito-2020#P1",
        "date:2021..,      lima-2021#P1",
        "statement:lima*,  lima-2021#P1",
        "series:contact-group -statement:quito-2020, lima-2021#P1"
    })
    void narrowsByFields(String fields, String expected) {
        List<String> words =
                Stream.concat(Stream.of("assets"), Stream.of(fields.split(" "))).toList();
        assertThat(found(words.toArray(String[]::new))).containsExactly(expected);
    }

    @Test
    @Tag("shared")
    void findsWhatWasCoded() {
        var plain = LibraryFixture.statement("oslo-2023", LocalDate.of(2023, 1, 1), "We urge the parties to sign.");
        Clause coded = plain.clauses()
                .get(0)
                .coded(
                        List.of(new Act("urge", Axis.DIR, 7, "the parties", 3, 7)),
                        List.of(new Demand("peace-talks", 0, Force.RECOMMENDED, java.util.Map.of())));
        LibraryFixture.add(library, plain.withClauses(List.of(coded)));

        assertThat(found("demand:peace-talks")).containsExactly("oslo-2023#P1");
        assertThat(found("act:urges", "strength:>=7", "strength:6..8", "axis:DIR", "addressee:party"))
                .containsExactly("oslo-2023#P1");
        assertThat(found("strength:<7")).isEmpty();
    }

    @Test
    @Tag("shared")
    void marksTheWordsThatWereAskedFor() {
        Hits.Hit hit = library.clauses()
                .find(List.of("asset freeze", "bank"), 10)
                .best()
                .get(0);

        assertThat(hit.marks().stream().map(mark -> mark.of(hit.found().text())))
                .containsExactly("asset", "freeze", "banks");
    }

    @Test
    @Tag("shared")
    void showsEachWordingOnceAndSaysWhereItRecurs() {
        Hits hits = library.clauses().find(List.of("truce"), 10);

        assertThat(hits.clauses()).isEqualTo(3);
        assertThat(hits.best()).hasSize(1);
        var uses = hits.best().get(0).found().uses();
        assertThat(uses.times()).isEqualTo(3);
        assertThat(uses.first()).isEqualTo("2020-03-01");
        assertThat(uses.last()).isEqualTo("2022-06-03");
        assertThat(uses.places())
                .containsExactly(
                        new Citation("quito-2020", "P2"),
                        new Citation("lima-2021", "P2"),
                        new Citation("nairobi-2022", "P1"));
    }

    @Test
    @Tag("shared")
    void findsTheNearestClausesToAText() {
        assertThat(library.clauses().nearest("States shall freeze the assets of the banks listed", 2).stream()
                        .map(found -> found.citation().statement()))
                .containsExactlyInAnyOrder("quito-2020", "lima-2021");
    }

    @Test
    @Tag("shared")
    void followsWhatIsAddedAndRemoved() {
        assertThat(found("fisheries")).isEmpty();
        add("rabat-2024", LocalDate.of(2024, 1, 1), "We note the report on fisheries.");
        assertThat(found("fisheries")).containsExactly("rabat-2024#P1");

        library.remove("rabat-2024");

        assertThat(found("fisheries")).isEmpty();
        assertThat(library.clauses().clauses()).isEqualTo(5);
    }

    @Test
    @Tag("shared")
    void followsWhatAnotherProcessChanged() {
        assertThat(found("fisheries")).isEmpty();
        try (Library other = LibraryFixture.open(folder)) {
            LibraryFixture.add(
                    other, LibraryFixture.statement("rabat-2024", LocalDate.of(2024, 1, 1), "A report on fisheries."));
        }

        assertThat(found("fisheries")).containsExactly("rabat-2024#P1");
    }

    @Test
    void makesADamagedIndexAnew() throws IOException {
        found("truce");
        library.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(found("asset", "freeze")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour:red", "date:never", "date:..", "strength:much", "-word", "..."})
    void saysWhatIsNotUnderstood(String words) {
        assertThatThrownBy(() -> library.clauses().find(List.of(words), 10))
                .isInstanceOf(WrongUse.class)
                .hasMessageMatching("[^\n]+");
    }

    @Test
    @Tag("shared")
    void anAbsentLibraryHasNothingAndStaysAbsent() {
        Path nowhere = folder.resolve("nowhere");
        try (Library absent = LibraryFixture.open(nowhere)) {
            assertThat(absent.clauses().find(List.of("truce"), 10).clauses()).isZero();
        }
        assertThat(nowhere).doesNotExist();
    }
}
