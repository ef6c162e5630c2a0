package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Participation;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.Test;

class EvolutionHtmlTest {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z0-9-]+=\"[^\"<>]*\")*)>");

    private static final Provenance PROVENANCE = new Provenance(
            "1.0",
            "acquis evolve --series contact-group",
            Map.of("asset-freeze", "Funds are frozen"),
            List.of(new Provenance.Decision(
                    "linked", "harbour-2019#OP3", "upland-2020#OP4", "A. N.", "same report", "2021-05-01")));

    private static String page() {
        return EvolutionHtml.write(Samples.evolution(), PROVENANCE);
    }

    /** The same series with hostile words wherever a stranger's text goes in. */
    private static String hostilePage() {
        Evolution some = Samples.evolution();
        List<Statement> statements = some.statements().stream()
                .map(statement -> new Statement(
                        statement.id(),
                        Samples.HOSTILE,
                        statement.series(),
                        Samples.HOSTILE,
                        statement.date(),
                        Samples.HOSTILE,
                        Samples.HOSTILE,
                        statement.kind(),
                        "en",
                        statement.complete(),
                        statement.source(),
                        statement.clauses(),
                        statement.warnings(),
                        new Participation(
                                List.of(Samples.HOSTILE),
                                List.of(new Participation.Claim(Samples.HOSTILE, Samples.HOSTILE)))))
                .toList();
        List<DemandHistory> demands = new ArrayList<>();
        some.demands().forEach(history -> demands.add(new DemandHistory(Samples.HOSTILE, history.history())));
        Series series = new Series("s", Samples.HOSTILE, null, StatementKind.JOINT_STATEMENT);
        Evolution hostile = new Evolution(series, Samples.HOSTILE, statements, demands, some.lineages());
        Provenance.Decision decision = new Provenance.Decision(
                Samples.HOSTILE, Samples.HOSTILE, Samples.HOSTILE, Samples.HOSTILE, Samples.HOSTILE, Samples.HOSTILE);
        return EvolutionHtml.write(
                hostile,
                new Provenance(
                        Samples.HOSTILE,
                        Samples.HOSTILE,
                        Map.of(Samples.HOSTILE, Samples.HOSTILE),
                        List.of(decision),
                        List.of(new Provenance.Coded(
                                "upland-2020",
                                "OP3",
                                Samples.HOSTILE,
                                List.of(Samples.HOSTILE),
                                List.of(Samples.HOSTILE, "ceasefire"),
                                Samples.HOSTILE,
                                Samples.HOSTILE)),
                        List.of(Samples.HOSTILE)));
    }

    @Test
    void showsWhatPeopleCodedInTheMatrixAndInATable() {
        Provenance provenance = new Provenance(
                "1.0",
                "acquis evolve",
                Map.of(),
                List.of(),
                List.of(
                        new Provenance.Coded(
                                "upland-2020", "OP3", "AB", List.of("asset-freeze"), List.of(), "DIR 9", "clear order"),
                        new Provenance.Coded(
                                "harbour-2019", "OP3", "CD", List.of(), List.of("monitoring"), "", "a mention alone")),
                List.of("harbour-2019"));

        String page = EvolutionHtml.write(Samples.evolution(), provenance);

        assertThat(page)
                .contains("<span class=\"person\">coded by AB</span>")
                .contains("<span class=\"person\">not in OP3, says CD</span>")
                .contains("harbour-2019#OP3</th><td dir=\"auto\">CD</td><td dir=\"auto\">no demand")
                .contains(
                        "Coded by older rules than those in use, which would find other acts or demands: harbour-2019");
    }

    /** From a cell of the matrix to the words, their place, the strength, and on to the file. */
    @Test
    void everyCellLeadsToItsWordsAndToTheFile() {
        String page = page();
        Matcher link = Pattern.compile("class=\"cite\"><a href=\"#([^\"]+)\"").matcher(page);
        int cells = 0;
        while (link.find()) {
            cells++;
            String strip = page.substring(page.indexOf("id=\"" + link.group(1) + "\""));
            assertThat(strip).contains("<a href=\"#text-");
            assertThat(strip.substring(0, strip.indexOf("</div>"))).contains("characters 1 to ");
        }
        assertThat(cells).isEqualTo(3);
        assertThat(page).contains("<tr id=\"text-upland-2020\">");
    }

    @Test
    void letsNoTextOfAStrangerBecomeMarkup() {
        String body = hostilePage().replaceFirst("(?s)^.*</head>", "");
        Matcher tag = TAG.matcher(body);
        StringBuilder rest = new StringBuilder();
        while (tag.find()) {
            assertThat(tag.group(2)).isNotIn("script", "style", "iframe", "object", "img", "link", "base", "form");
            String names = tag.group(3).replaceAll("\"[^\"]*\"", "");
            assertThat(names).doesNotContainPattern("\\s(on[a-z]+|style|src)=");
            tag.appendReplacement(rest, "");
        }
        tag.appendTail(rest);
        assertThat(rest).doesNotContain("<").doesNotContain(">");
    }

    @Test
    void showsControlAndDirectionMarksInsteadOfObeyingThem() {
        assertThat(hostilePage())
                .doesNotContain("\u001B")
                .doesNotContain("\u202E")
                .contains("\\u{202e}");
    }

    @Test
    void allowsItsOwnStyleSheetByItsHashAndNothingElse() throws Exception {
        String page = page();
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(sha256) + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("unsafe");
    }

    @Test
    void leadsNowhereButIntoItself() {
        Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(page());
        assertThat(page()).doesNotContain("http:").doesNotContain("https:").doesNotContain("src=");
        while (link.find()) {
            assertThat(page()).contains("id=\"" + link.group(1) + "\"");
        }
    }

    @Test
    void isTheSameToTheByteForTheSameSeries() {
        assertThat(page()).isEqualTo(page());
    }

    @Test
    void saysWhoClaimsHowManyTookPart() {
        assertThat(page()).contains("not recorded");
        assertThat(hostilePage()).contains("Hosts: ");
    }

    @Test
    void citesTheLeadingClauseWithItsVerbAndRank() {
        assertThat(page())
                .contains("\u201CDemands\u201D DIR\u00A09")
                .contains("[Upland 2020, OP3]")
                .contains("\u25B2 escalated (acquis): Calls upon -&gt; Demands");
    }

    @Test
    void marksTheWordsThatCameAndWent() {
        assertThat(page()).contains("<ins>and of major banks </ins>").contains("<del>30</del><ins>14</ins>");
    }

    @Test
    void doesNotCallAbsentWhatAnIncompleteTextLacks() {
        assertThat(page())
                .contains("the text is not complete: absence proves nothing")
                .contains("not known");
    }

    @Test
    void drawsEveryChartWithANameAndTheSameFiguresInWords() {
        String page = page();
        assertThat(page.split("<svg ", -1)).hasSize(5);
        assertThat(page.split("role=\"img\" aria-label=\"", -1)).hasSize(5);
        assertThat(page)
                .contains("Rank of asset-freeze by meeting: harbour-2019 introduced DIR 6; upland-2020 escalated DIR 9;"
                        + " delta-2021 unknown")
                .contains("harbour-2019#OP2 to upland-2020#OP3: amended");
    }

    @Test
    void listsDoubtfulMatchesAndThePeopleWhoDecided() {
        assertThat(page())
                .contains("<td dir=\"auto\">0.85</td>")
                .contains("A. N.")
                .contains("same report");
    }

    @Test
    void printsTheDefinitionOfEveryDemandType() {
        assertThat(page())
                .contains("<dt>asset-freeze</dt><dd>Funds are frozen</dd>")
                .contains("<dt>monitoring</dt><dd>not in the codebook in use</dd>");
    }
}
