package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.reading.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreedLanguageTest {

    @TempDir
    private Path folder;

    private AgreedLanguage agreed;

    @BeforeEach
    void importTwoMeetings() throws IOException {
        Library library = Library.in(folder.resolve(".acquis"), Clock.systemUTC());
        StatementFiles files = new StatementFiles(ReadOptions.standard());
        String first =
                "Communiqué of 12 March 2019\n\n1. Calls upon all States to freeze the assets of the persons listed;\n\n"
                        + "2. Welcomes the work of the relief agencies.\n";
        String second =
                "Communiqué of 20 September 2019\n\n1. Demands that all States freeze the assets of the persons listed;\n\n"
                        + "2. Welcomes the work of the relief agencies.\n";
        List<Path> written = List.of(
                Files.writeString(folder.resolve("first.txt"), first),
                Files.writeString(folder.resolve("second.txt"), second));
        new ImportStatements(files, library)
                .run(new ImportStatements.Request(written, null, null, null, null, null), outcome -> {});
        agreed = new AgreedLanguage(library, new Statements(library, files));
    }

    @Test
    void wordingsOfADemandComeStrongestFirst() {
        assertThat(agreed.of("asset-freeze", 5))
                .extracting(wording -> wording.statement().id())
                .containsExactly("second", "first");
        assertThatThrownBy(() -> agreed.of("assets", 5))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("asset-freeze");
    }

    @Test
    void theNearestWordingOfATextComesFirst() {
        assertThat(agreed.nearest("freeze assets of persons", 1).get(0).clause().text())
                .contains("freeze the assets");
    }

    @Test
    void whatIsHardlyAlikeIsNoPrecedent() {
        String text =
                "Welcomes the harvest of herring, mackerel, cod, plaice, sole and sprat off the western capes last autumn";
        assertThat(agreed.nearest(text, 5)).allMatch(wording -> wording.likeness() >= AgreedLanguage.leastAlike(text));
    }

    @Test
    void aClauseIsNotItsOwnPrecedentButTheSameWordsElsewhereAre() {
        Wording near = agreed.nearest(
                        "second#" + agreed.of("asset-freeze", 1).get(0).clause().id(), 1)
                .get(0);
        assertThat(near.statement().id()).isEqualTo("first");
        Wording same =
                agreed.nearest("Welcomes the work of the relief agencies", 1).get(0);
        assertThat(same.times()).isEqualTo(2);
        assertThat(same.others()).hasSize(1);
    }
}
