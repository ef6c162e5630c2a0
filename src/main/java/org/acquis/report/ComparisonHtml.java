package org.acquis.report;

import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A comparison as one page: both texts side by side, clause by clause, with word marks. */
public final class ComparisonHtml {

    private ComparisonHtml() {}

    /**
     * The page; {@code scope} says which rows it shows.
     *
     * @param notCompared what the texts hold that was not compared, in words
     */
    public static String write(Alignment alignment, List<String> notCompared, ComparisonScope scope) {
        Html html = new Html();
        html.open("main");
        html.element("h1", title(alignment.left()) + " \u2192 " + title(alignment.right()));
        html.element("p", Counts.of(alignment).inWords(), "class", "summary");
        sources(html, alignment);
        legend(html);
        html.open("table", "class", "compare");
        html.open("thead").open("tr");
        html.element("th", "Change", "class", "what", "scope", "col");
        html.element("th", citation(alignment.left()), "scope", "col");
        html.element("th", citation(alignment.right()), "scope", "col");
        html.close().close().newLine().open("tbody").newLine();
        List<ComparisonRow> shown = scope.shown(alignment);
        shown.forEach(row -> row(html, row));
        int left = scope.rows(alignment).size() - shown.size();
        html.close().close().newLine();
        if (left > 0) {
            html.element("p", left + " rows are left out: " + scope.inWords() + ".", "class", "faint");
        }
        notCompared(html, notCompared);
        howRead(html, HowRead.of(alignment));
        html.close();
        return HtmlPage.of(title(alignment.left()) + " \u2192 " + title(alignment.right()), "en", html);
    }

    private static void sources(Html html, Alignment alignment) {
        html.open("p", "class", "faint");
        for (Statement statement : List.of(alignment.left(), alignment.right())) {
            html.text((statement == alignment.left() ? "Old: " : "New: ") + citation(statement) + ", "
                    + statement.clauses().size() + " clauses" + (statement.complete() ? "" : ", not the complete text")
                    + "; SHA-256 ");
            html.element("span", statement.source().sha256(), "class", "hash").empty("br");
        }
        html.close().newLine();
    }

    private static void legend(Html html) {
        html.open("ul", "class", "legend", "aria-label", "Signs");
        for (String sign : List.of(
                "= unchanged",
                "# renumbered",
                "~ amended (throughout: both texts stand whole)",
                "> moved",
                "Y split",
                "\u039B merged",
                "+ added",
                "- dropped",
                "\u25B2 stronger",
                "\u25BC weaker")) {
            html.element("li", sign);
        }
        html.open("li")
                .element("del", "taken out")
                .close()
                .open("li")
                .element("ins", "put in")
                .close();
        html.close().newLine();
    }

    private static void row(Html html, ComparisonRow row) {
        html.open("tr", "class", row.isQuiet() ? "quiet" : "changed");
        html.open("td", "class", "what")
                .element("span", row.sign(), "class", "sign")
                .text(row.words());
        Link link = row.link();
        if (link != null) {
            link.strength().stream()
                    .filter(change -> change.verdict() != Verdict.SAME)
                    .forEach(change -> verdict(html, change));
            if (link.confidence() < Marks.REVIEW_BELOW) {
                html.empty("br")
                        .element(
                                "span",
                                String.format(Locale.ROOT, "review: confidence %.2f", link.confidence()),
                                "class",
                                "review");
            }
        } else {
            html.element("span", row.rejected(), "class", "cite");
        }
        html.close();
        side(html, row.oldClauses(), row, Edit.Op.INSERT, "del");
        side(html, row.newClauses(), row, Edit.Op.DELETE, "ins");
        html.close().newLine();
    }

    private static void verdict(Html html, StrengthChange change) {
        String tone = switch (change.verdict()) {
            case ESCALATED -> "verdict up";
            case SOFTENED -> "verdict down";
            default -> "verdict";
        };
        html.element("span", Marks.strength(change), "class", tone);
    }

    private static void side(Html html, List<Clause> clauses, ComparisonRow row, Edit.Op hidden, String mark) {
        html.open("td", "class", "words", "dir", "auto");
        if (!clauses.isEmpty()) {
            html.element(
                    "span",
                    String.join(
                            ", ", clauses.stream().map(ComparisonHtml::named).toList()),
                    "class",
                    "cite");
        }
        if (row.link() == null) {
            clauses.forEach(
                    clause -> html.open("p").element(mark, clause.text()).close());
        } else if (row.isAmendedThroughout()) {
            clauses.forEach(clause -> html.element("p", clause.text()));
        } else if (!clauses.isEmpty()) {
            html.open("p");
            edits(html, row.edits(), hidden);
            html.close();
        }
        html.close();
    }

    /** The edits but for those of one side; all of them with {@code null}. */
    static void edits(Html html, List<Edit> edits, Edit.@Nullable Op hidden) {
        for (Edit edit : edits) {
            if (edit.op() == hidden) {
                continue;
            }
            switch (edit.op()) {
                case EQUAL -> html.text(edit.text());
                case DELETE -> html.element("del", edit.text());
                case INSERT -> html.element("ins", edit.text());
            }
        }
    }

    private static String named(Clause clause) {
        return clause.label().isEmpty() ? clause.id() : clause.id() + " (\u201C" + clause.label() + "\u201D)";
    }

    private static void notCompared(Html html, List<String> notCompared) {
        html.element("h2", "Not compared");
        if (notCompared.isEmpty()) {
            html.element("p", "Nothing was left aside.");
            return;
        }
        html.open("ul");
        notCompared.forEach(one -> html.element("li", one));
        html.close();
    }

    private static void howRead(Html html, List<String> lines) {
        if (!lines.isEmpty()) {
            html.element("h2", "How it was read");
            html.open("ul");
            lines.forEach(line -> html.element("li", line));
            html.close();
        }
    }

    private static String title(Statement statement) {
        return statement.title().isBlank() ? statement.id() : statement.title();
    }

    private static String citation(Statement statement) {
        return statement.id() + (statement.date() == null ? "" : ", " + statement.date());
    }
}
