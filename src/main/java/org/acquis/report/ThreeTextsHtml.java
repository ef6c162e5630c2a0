package org.acquis.report;

import java.util.List;
import java.util.stream.Collectors;
import org.acquis.alignment.ThreeTexts;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** Last agreed, theirs and ours as one page, clause by clause, with word marks against the agreed text. */
public final class ThreeTextsHtml {

    private ThreeTextsHtml() {}

    /** The page; {@code scope} says which rows it shows, {@code notCompared} what was left aside, in words. */
    public static String write(ThreeTexts texts, List<String> notCompared, ComparisonScope scope) {
        Statement agreed = texts.theirs().left();
        List<ThreeTextsRow> all = ThreeTextsTable.rows(texts, scope);
        List<ThreeTextsRow> shown = ThreeTextsTable.shown(texts, scope);
        String title = (agreed.title().isBlank() ? agreed.id() : agreed.title()) + ": theirs and ours";
        Html html = new Html();
        html.open("main");
        html.element("h1", title);
        html.element("p", ThreeTextsTable.summary(all), "class", "summary");
        html.open("p", "class", "faint")
                .text("Marks show what each side does to the agreed text: ")
                .element("del", "taken out")
                .text(" ")
                .element("ins", "put in")
                .close();
        html.open("table", "class", "compare three").open("thead").open("tr");
        html.element("th", "Who", "class", "what", "scope", "col");
        html.element("th", "Last agreed: " + citation(agreed), "scope", "col");
        html.element("th", "Theirs: " + citation(texts.theirs().right()), "scope", "col");
        html.element("th", "Ours: " + citation(texts.ours().right()), "scope", "col");
        html.close().close().newLine().open("tbody").newLine();
        shown.forEach(row -> row(html, row));
        html.close().close().newLine();
        if (shown.size() < all.size()) {
            html.element(
                    "p",
                    (all.size() - shown.size()) + " rows are left out: " + scope.inWords() + ".",
                    "class",
                    "faint");
        }
        notCompared(html, notCompared);
        html.close();
        return HtmlPage.of(title, "en", html);
    }

    private static void row(Html html, ThreeTextsRow row) {
        ThreeTextsRow.Verdict verdict = row.verdict();
        html.open("tr", "class", verdict == ThreeTextsRow.Verdict.AS_AGREED ? "quiet" : "changed");
        html.open("td", "class", "what")
                .element("span", verdict.sign(), "class", "sign")
                .text(verdict.words())
                .close();
        html.open("td", "class", "words", "dir", "auto");
        if (!row.agreed().isEmpty()) {
            cite(html, row.agreed().stream().map(Clause::id).collect(Collectors.joining(", ")));
            row.agreed().forEach(clause -> html.element("p", clause.text()));
        }
        html.close();
        side(html, row, row.theirs());
        side(html, row, row.ours());
        html.close().newLine();
    }

    private static void side(Html html, ThreeTextsRow row, List<ComparisonRow> side) {
        html.open("td", "class", "words", "dir", "auto");
        if (!row.agreed().isEmpty() && !ThreeTextsRow.isChanged(side)) {
            cite(html, "as agreed");
            html.close();
            return;
        }
        for (ComparisonRow each : side) {
            String place = each.newCitation().isEmpty() ? "" : each.newCitation() + " ";
            cite(html, place + each.words() + Marks.review(each.link()));
            Marks.strengths(each.link()).forEach(strength -> cite(html, strength));
            html.open("p");
            ComparisonHtml.edits(html, each.marks(), null);
            html.close();
        }
        html.close();
    }

    private static void cite(Html html, String text) {
        html.element("span", text, "class", "cite");
    }

    private static void notCompared(Html html, List<String> notCompared) {
        if (!notCompared.isEmpty()) {
            html.element("h2", "Not compared");
            html.open("ul");
            notCompared.forEach(one -> html.element("li", one));
            html.close();
        }
    }

    private static String citation(Statement statement) {
        return statement.id() + (statement.date() == null ? "" : ", " + statement.date());
    }
}
