package org.acquis.reading;

import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines above the title of documents of international organisations. */
class MastheadTest {

    private static final String TEXT =
            "Lindholm and Pell: draft resolution\n\nThe Security Council,\n\n1. Urges restraint;";
    private static final List<String> PARAGRAPHS =
            List.of("Lindholm and Pell: draft resolution", "The Security Council,", "1. Urges restraint;");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "United Nations S/2031/77\n\nSecurity Council Distr.: General\n\n4 March 2031\n\nOriginal: English",
                "Security Council\n\nUnited Nations\n\nS/2031/77/Rev.1*\n\nDistr.: Limited\n4 March 2031\nOriginal: Arabic/English",
                "UNITED\n\nNATIONS\n\nDistr.\n\nGENERAL\n\nS/RES/2977 (2031)\n\n4 March 2031",
                "United Nations\tE/CN.6/2031/L.4\n\nEconomic and Social Distr.: Limited\nCouncil 4 March 2031\n\nOriginal: French",
                "Nations Unies S/2031/77\n\nConseil de sécurité Distr. générale\n\n1er mars 2031\nFrançais\nOriginal : anglais",
                "Naciones Unidas A/85/L.12\n\nAsamblea General Distr. limitada\n\n4 de marzo de 2031\nEspañol\nOriginal: inglés",
                "Организация Объединенных Наций S/2031/77\n\nСовет Безопасности Distr.: General\n\n4 March 2031\nRussian\nOriginal: English",
                "الأمم المتحدة S/2031/77\n\nمجلس الأمن Distr.: General\n\n4 March 2031\nArabic\nOriginal: English",
                "联合国 S/2031/77\n\n安全理事会 Distr.: General\n\n4 March 2031\nChinese\nOriginal: English",
                "Council of the Brussels, 4 March 2031\n\nEuropean Union (OR. en)\n\n6789/31\nREV 2\n\nLIMITE\n\nCFSP/PESC 212\nRELEX 330",
                "Conseil de Bruxelles, le 4 mars 2031\nl’Union européenne (OR. fr)\n\nDossier interinstitutionnel:\n2031/0045 (NLE)\n\n6789/31 ADD 1",
                "AFRICAN UNION\tUNION AFRICAINE\nUNIÃO AFRICANA\n\nAddis Ababa, Ethiopia P.O. Box 3243 Tel: +251 11 551 77 00\n\n"
                        + "PEACE AND SECURITY COUNCIL\n1423rd meeting\n4 March 2031\nPSC/PR/COMM.1423 (2031)",
                "North Atlantic Council\n\n4 March 2031\n\nC-M(2031)0012"
            })
    void isKeptApartFromTheText(String masthead) {
        SourceDocument document = read(masthead + "\n\n" + TEXT);
        assertThat(texts(document)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(String.join(" ", document.masthead()).split("\\s+")).containsExactly(masthead.split("\\s+"));
        assertThat(document.warnings())
                .contains(new Warning(
                        "MASTHEAD",
                        "its masthead, kept apart from the text, says: " + String.join(" / ", document.masthead())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March 2031\n\nSecurity Council",
                "Security Council\n\n4 March 2031\n\nUnited Nations",
                "S/RES/2977 (2031)\n\n4 March 2031",
                "United Nations\n\nStatement by the President\n\nS/PRST/2031/4\n\nOriginal: English",
                "European Union\n\nBrussels, 4 March 2031\n\nJoint statement",
                "Economic and Social S/2031/77\n\nOriginal: English",
            })
    void whatMayBeATitleStaysInTheText(String head) {
        SourceDocument document = read(head + "\n\n" + TEXT);
        assertThat(String.join(" ", texts(document)).split("\\s+")).containsExactly((head + "\n" + TEXT).split("\\s+"));
        assertThat(document.masthead()).isEmpty();
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void endsWhereSomethingElseBegins() {
        SourceDocument document = read("United Nations A/HRC/90/L.2\n\nGeneral Assembly Distr.: General\n4 March 2031\n"
                + "Original: English\n\nHuman Rights Council\n\nNinetieth session\n\nAgenda item 4\n\n" + TEXT);
        assertThat(texts(document).subList(0, 3))
                .containsExactly("Human Rights Council", "Ninetieth session", "Agenda item 4");
        assertThat(document.masthead()).hasSize(4).contains("Original: English");
    }

    @Test
    void aDocumentThatHoldsNothingElseKeepsIt() {
        assertThat(texts(read("United Nations\n\nS/2031/77\n\nDistr.: General")))
                .hasSize(3);
    }

    @Test
    void markingsInItAreTold() {
        assertThat(read("Council of the European Union\n\n6789/31\n\nLIMITE\n\n" + TEXT)
                        .warnings())
                .contains(new Warning("MARKED", "its heads or feet say: LIMITE"));
    }

    @Test
    void wordDocumentsHaveItInATableOrInAHeader() {
        String cells = cell("") + cell(p("", r("United Nations"))) + cell(p("", r("S/2031/77")));
        String more = cell("")
                + cell(p("", r("Security Council")))
                + cell(p("", r("Distr.: General")) + p("", r("4 March 2031")) + p("") + p("", r("Original: English")));
        String table = "<w:tbl><w:tr>" + cells + "</w:tr><w:tr>" + more + "</w:tr></w:tbl>";
        String text = p("", r(PARAGRAPHS.get(0))) + p("", r(PARAGRAPHS.get(1))) + p("", r(PARAGRAPHS.get(2)));
        List<String> lines = List.of(
                "United Nations S/2031/77", "Security Council Distr.: General", "4 March 2031", "Original: English");

        SourceDocument inBody = read(new WordFile().body(table + text).bytes(), "a.docx");
        assertThat(texts(inBody)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(inBody.masthead()).containsExactlyElementsOf(lines);

        SourceDocument inHeader =
                read(new WordFile().body(text).part("header", "hdr", table).bytes(), "a.docx");
        assertThat(texts(inHeader)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(String.join(" ", inHeader.masthead())).isEqualTo(String.join(" ", lines));
    }

    private static String cell(String paragraphs) {
        return "<w:tc>" + (paragraphs.isEmpty() ? p("") : paragraphs) + "</w:tc>";
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(Block::text).toList();
    }

    private static SourceDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static SourceDocument read(byte[] bytes, String name) {
        return new ParserHere().parse(name, bytes, ReadOptions.standard());
    }
}
