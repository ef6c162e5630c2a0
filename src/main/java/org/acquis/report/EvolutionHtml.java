package org.acquis.report;

import java.util.List;
import java.util.Locale;
import org.acquis.evolution.Evolution;

/**
 * How the demands of a series evolved, as one page that a reviewer can check: scope, method, findings, limits. The order of its
 * parts is that of a published clause-evolution report; it holds no script and makes no request.
 */
public final class EvolutionHtml {

    private static final List<String> PARTS = List.of(
            "Scope", "Method", "Matrix", "Charts", "Changes", "Demands", "Reuse", "Uncertainty", "Limits", "Codebook");

    private EvolutionHtml() {}

    /** The page. */
    public static String write(Evolution evolution, Provenance provenance) {
        String title = evolution.series().title() + ": how demands evolved";
        Html html = new Html();
        html.element("a", "Skip to the matrix", "href", "#matrix", "class", "skip");
        html.open("header").element("h1", title);
        html.element(
                "p",
                evolution.statements().size() + " statements, "
                        + evolution.demands().size()
                        + (evolution.demands().size() == 1 ? " kind of demand, " : " kinds of demand, ")
                        + evolution.lineages().size() + " clause lineages",
                "class",
                "summary");
        html.open("nav", "aria-label", "Contents");
        PARTS.forEach(part -> html.element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT)));
        html.close().close().newLine().open("main");
        new EvolutionBasis(html, evolution, provenance).write();
        new EvolutionMatrix(html, evolution, provenance).write();
        new EvolutionCharts(html, evolution).write();
        new EvolutionChanges(html, evolution).write();
        new DemandStrips(html, evolution, provenance).write();
        new EvolutionEvidence(html, evolution, provenance).write();
        html.close();
        return HtmlPage.of(title, "en", html);
    }

    static void head(Html html, String title) {
        html.newLine()
                .element("h2", title, "id", title.toLowerCase(Locale.ROOT))
                .newLine();
    }
}
