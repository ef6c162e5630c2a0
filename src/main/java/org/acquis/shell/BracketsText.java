package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.negotiation.BracketChange;
import org.acquis.negotiation.BracketChange.Outcome;
import org.acquis.negotiation.BracketChanges;
import org.acquis.negotiation.OpenBracket;
import org.acquis.negotiation.OpenBrackets;
import org.acquis.statement.Bracket;

/** Open brackets for the terminal: one text bracket by bracket, or revisions by what they opened and closed. */
final class BracketsText {

    private static final int LONGEST = 240;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    BracketsText(int width) {
        this.width = width;
    }

    /** One text with every open bracket; of several, the counts of each and the changes between them. */
    String write(List<OpenBrackets> revisions, List<BracketChanges> changes) {
        for (OpenBrackets open : revisions) {
            head(open);
            if (changes.isEmpty()) {
                table(open);
                positions(open);
            }
            open.unpaired().forEach(place -> wrapped("not paired: " + place, "  "));
            lines.add("");
        }
        changes.forEach(this::change);
        return String.join("\n", lines).stripTrailing();
    }

    private void head(OpenBrackets open) {
        wrapped(ClauseText.head(open.statement()), "");
        if (open.all().isEmpty() && open.alternatives() == 0) {
            lines.add("  nothing is open");
            return;
        }
        String kinds = open.kinds().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().key())
                .collect(Collectors.joining(", "));
        wrapped(
                ClauseText.counted(open.all().size(), "open bracket")
                        + (open.all().isEmpty()
                                ? ""
                                : " in " + ClauseText.counted(open.clauses(), "clause") + ": " + kinds)
                        + (open.alternatives() == 0
                                ? ""
                                : "; " + ClauseText.counted(open.alternatives(), "clause")
                                        + " one of several versions"),
                "  ");
    }

    private void table(OpenBrackets open) {
        if (open.all().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("clause", "kind", "by", "text");
        String last = "";
        for (OpenBracket one : open.all()) {
            table.row(
                    one.clause().equals(last) ? "" : one.clause(),
                    one.bracket().kind().key(),
                    by(one),
                    words(one));
            last = one.clause();
        }
        lines.add("");
        lines.add(table.text(width));
    }

    private void positions(OpenBrackets open) {
        if (open.positions().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("delegation", "brackets", "clauses");
        open.positions()
                .forEach(position -> table.row(
                        position.delegation(),
                        String.valueOf(position.brackets()),
                        String.join(", ", position.clauses())));
        lines.add("");
        lines.add(table.text(width));
    }

    private void change(BracketChanges changes) {
        wrapped(
                changes.before().statement().id() + " -> "
                        + changes.after().statement().id() + ": " + changes.count(Outcome.STILL_OPEN)
                        + " still open; closed " + closed(changes) + "; opened " + opened(changes),
                "");
        changes(changes, "closed, text kept", Outcome.KEPT);
        changes(changes, "closed, text deleted", Outcome.DELETED);
        changes(changes, "opened, on text that was agreed", Outcome.REOPENED);
        changes(changes, "opened, with new text", Outcome.NEW);
        lines.add("");
    }

    private static String closed(BracketChanges changes) {
        long kept = changes.count(Outcome.KEPT);
        long deleted = changes.count(Outcome.DELETED);
        return kept + deleted == 0 ? "none" : (kept + deleted) + " (" + kept + " kept, " + deleted + " deleted)";
    }

    private static String opened(BracketChanges changes) {
        long fresh = changes.count(Outcome.NEW);
        long again = changes.count(Outcome.REOPENED);
        return fresh + again == 0 ? "none" : (fresh + again) + " (" + fresh + " new, " + again + " on agreed text)";
    }

    private void changes(BracketChanges changes, String title, Outcome outcome) {
        if (changes.count(outcome) == 0) {
            return;
        }
        TextTable table = new TextTable("clause", "by", "text");
        String last = "";
        for (BracketChange change : changes.changes()) {
            if (change.outcome() == outcome) {
                OpenBracket one = change.bracket();
                table.row(one.clause().equals(last) ? "" : one.clause(), by(one), words(one));
                last = one.clause();
            }
        }
        lines.add("");
        lines.add("  " + title);
        lines.add(table.text(width - 2).indent(2).stripTrailing());
    }

    private static String by(OpenBracket open) {
        return String.join(", ", open.bracket().by());
    }

    /** The words of a bracket, those inside another one set in by a dot a level; cut where they are long. */
    private static String words(OpenBracket open) {
        Bracket bracket = open.bracket();
        String text = bracket.text().length() <= LONGEST
                ? bracket.text()
                : bracket.text().substring(0, bracket.text().lastIndexOf(' ', LONGEST)) + " ...";
        String shown = text.isEmpty() ? bracket.kind().key() : text;
        String until = bracket.closes() == null ? "" : " (closes in " + bracket.closes() + ")";
        return ". ".repeat(open.depth() - 1) + "[" + shown + "]" + until;
    }

    private void wrapped(String text, String indent) {
        lines.add(Wrapped.text(Shown.line(text), indent, width));
    }
}
