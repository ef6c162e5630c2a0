package org.acquis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.acquis.statement.Note;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static SourceDocument read(String body) {
        String page = "<!DOCTYPE html><html><head><title>Quessy</title></head><body>" + body + "</body></html>";
        return new ParserHere().parse("a.html", page.getBytes(StandardCharsets.UTF_8), ReadOptions.standard());
    }

    @Test
    void paragraphsHeadingsAndBreaksAreKept() {
        SourceDocument read = read("<h2>Preamble</h2><p>The   <i>Ministers</i>,<br>meeting\n at Quessy,</p>");

        assertThat(read.title()).isEqualTo("Quessy");
        assertThat(read.blocks())
                .extracting(Block::text)
                .containsExactly("Preamble", "The Ministers,\nmeeting at Quessy,");
        assertThat(read.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void itemsBearTheNumbersThatABrowserShows() {
        assertThat(
                        read("<ol start=3><li>Decides:<ol type=a><li>one;<li value=4>two;</ol><li>Calls;</ol><ul><li>dot</ul>")
                                .blocks())
                .extracting(Block::label)
                .containsExactly("3.", "a.", "d.", "4.", "•");
    }

    @Test
    void aRowOfATableIsOneBlock() {
        assertThat(
                        read("<table><tr><th>Gate</th><th>State</th></tr><tr><td><p>North</p></td><td>Open</td></tr></table>")
                                .blocks())
                .extracting(Block::text)
                .containsExactly("Gate\tState", "North\tOpen");
    }

    @Test
    void aFootnoteStandsApart() {
        SourceDocument read = read(
                "<p>Welcomes it;<sup><a href='#n1'>1</a></sup> and</p><p id='n1'><a href='#r1'>1</a> See annex II.</p>");

        assertThat(read.blocks()).extracting(Block::text).containsExactly("Welcomes it; and");
        assertThat(read.blocks().get(0).notes()).containsExactly(new Note("1", "See annex II."));
    }

    @Test
    void scriptsHiddenTextAndPicturesAreNotRead() {
        SourceDocument read =
                read("<nav>Home</nav><script>document.write('no')</script><p>Decides;<span style='display: none'>"
                        + " nothing</span></p><img src='http://127.0.0.1/x.png'>");

        assertThat(read.blocks()).extracting(Block::text).containsExactly("Decides;");
        assertThat(read.aside()).containsExactly("Home");
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("PICTURES", "HIDDEN_TEXT");
    }

    @Test
    void elementsNestedWithoutEndDoNotEndTheReader() {
        assertThat(read("<div>".repeat(100_000) + "Decides;").blocks())
                .extracting(Block::text)
                .containsExactly("Decides;");
    }
}
