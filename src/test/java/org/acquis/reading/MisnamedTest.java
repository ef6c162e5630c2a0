package org.acquis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisnamedTest {

    private static final String TEXT = "The ministers,\n\n1. Urge restraint.\n";
    private static final String RICH = "{\\rtf1\\ansi\\pard The ministers,\\par\\pard 1. Urge restraint.\\par}";
    private static final String PAGE = "<html><body><p>The ministers,</p><p>1. Urge restraint.</p></body></html>";

    @ParameterizedTest
    @CsvSource({"draft.odt,.odt", "draft.rtf,.rtf", "Draft.DOCX,.docx", "draft.pdf,.pdf", "draft.doc,.doc"})
    void readsTextUnderAnotherNameAndSaysSo(String name, String ending) {
        SourceDocument document = read(name, TEXT);
        assertThat(document.blocks()).extracting(Block::text).containsExactly("The ministers,", "1. Urge restraint.");
        assertThat(messages(document))
                .containsExactly("named " + ending + ", but it is plain text and was read as that; check the file");
    }

    @Test
    void aPageThatWasSavedInsteadOfTheDocumentIsTold() {
        assertThat(messages(read("draft.pdf", PAGE)))
                .containsExactly("named .pdf, but it is a web page and was read as that; check the file");
    }

    @Test
    void namesThatOfficeProgramsGiveAreNoMismatch() {
        assertThat(messages(read("draft.doc", RICH))).isEmpty();
        assertThat(messages(read("draft.doc", PAGE))).isEmpty();
        assertThat(messages(read("draft.rtf", "\uFEFF\n" + RICH))).isEmpty();
        assertThat(messages(read("draft.v2", TEXT))).isEmpty();
        assertThat(messages(read("draft", TEXT))).isEmpty();
    }

    private static List<String> messages(SourceDocument document) {
        return document.warnings().stream().map(Warning::message).toList();
    }

    private static SourceDocument read(String name, String content) {
        return new ParserHere().parse(name, content.getBytes(StandardCharsets.UTF_8), ReadOptions.standard());
    }
}
