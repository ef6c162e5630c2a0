package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files with {@code *} and {@code ?} where no other shell has written them out. */
class FileNamesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : new String[] {"b 1.docx", "a[1].docx", "c.pdf", ".hidden.docx", "in/d.docx", "in/e.docx"}) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    private String in(String name) {
        return folder.toString().replace('\\', '/') + "/" + name;
    }

    @Test
    void standForTheFilesThatFitInOrder() {
        assertThat(FileNames.of(in("*.docx"))).containsExactly(in("a[1].docx"), in("b 1.docx"));
        assertThat(FileNames.of(in("?.pdf"))).containsExactly(in("c.pdf"));
        assertThat(FileNames.of(in("*/*.docx"))).containsExactly(in("in/d.docx"), in("in/e.docx"));
    }

    @Test
    void stayAsTheyAreWhereNothingFits() {
        assertThat(FileNames.of(in("*.odt"))).containsExactly(in("*.odt"));
        assertThat(FileNames.of(in("nowhere/*.docx"))).containsExactly(in("nowhere/*.docx"));
        assertThat(FileNames.of("quessy-2020#OP3")).containsExactly("quessy-2020#OP3");
    }

    @Test
    void areWrittenOutWhereACommandTakesFilesAndNotInWordsToSearchFor() {
        Syntax clauses = new ClausesCommand().syntax();
        Syntax search = new SearchCommand().syntax();
        assertThat(Arguments.parse(clauses, java.util.List.of(in("in/*"))).operands())
                .hasSize(2);
        assertThat(Arguments.parse(search, java.util.List.of("sanction*")).operands())
                .containsExactly("sanction*");
    }
}
