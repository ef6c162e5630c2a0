package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

/** What Tab takes for the word that is being typed, and how it puts a name in its place. */
class LineWordsTest {

    private static CompletingParsedLine typed(String line) {
        return (CompletingParsedLine) new LineWords().parse(line, line.length(), ParseContext.COMPLETE);
    }

    @Test
    void theLastWordIsBeingTyped() {
        assertThat(typed("compare lis").words()).containsExactly("compare", "lis");
        assertThat(typed("compare lis").word()).isEqualTo("lis");
        assertThat(typed("compare ").words()).containsExactly("compare", "");
        assertThat(typed("").words()).containsExactly("");
        assertThat(typed("import \"my com").word()).isEqualTo("my com");
        assertThat(typed("import \"my com").rawWordCursor()).isEqualTo(7);
    }

    @Test
    void aNameWithABlankIsPutInQuotationMarks() {
        assertThat(typed("import my").escape("my communique.docx", true)).isEqualTo("\"my communique.docx\"");
        assertThat(typed("import \"my").escape("my folder/", false)).isEqualTo("\"my folder/");
        assertThat(typed("import le").escape("letter.docx", true)).isEqualTo("letter.docx");
        assertThat(CommandLine.words("import " + typed("import my").escape("my \"new\" text.txt", true)))
                .containsExactly("import", "my \"new\" text.txt");
    }

    @Test
    void anApostropheInsideAWordOpensNothing() {
        assertThat(typed("search Pell's chair").words()).containsExactly("search", "Pell's", "chair");
        assertThat(new LineWords().parse("search Pell's", 13, ParseContext.ACCEPT_LINE))
                .isNotNull();
    }

    @Test
    void aLineWithAnOpenQuotationMarkIsReadOn() {
        assertThatThrownBy(() -> new LineWords().parse("search \"truce", 13, ParseContext.ACCEPT_LINE))
                .isInstanceOf(EOFError.class);
    }
}
