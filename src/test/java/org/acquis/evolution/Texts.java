package org.acquis.evolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Change;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.alignment.Unmatched;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Role;
import org.acquis.statement.Series;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** Statements made by hand, and an aligner that links the same keyword: the word in the clause that begins with {@code k-}. */
public final class Texts {

    public static final Series SERIES =
            new Series("contact-group", "Contact Group", null, StatementKind.JOINT_STATEMENT);

    private Texts() {}

    public static Statement statement(String id, String date, boolean complete, Clause... clauses) {
        return new Statement(
                id,
                "Statement of " + id,
                SERIES.id(),
                null,
                LocalDate.parse(date),
                null,
                null,
                StatementKind.JOINT_STATEMENT,
                "en",
                complete,
                new Source(id + ".docx", "docx", "00ff", null),
                Arrays.asList(clauses),
                List.of());
    }

    public static Clause clause(String id, String text) {
        return Clause.of(id, Role.OPERATIVE, id.replace("OP", "") + ".", 1, null, text);
    }

    public static Clause demand(
            String id, String text, String verb, Axis axis, double strength, Force force, Map<String, String> slots) {
        int start = Math.max(0, text.indexOf(verb));
        return clause(id, text)
                .coded(
                        List.of(new Act(verb, axis, strength, null, start, start + verb.length())),
                        List.of(new Demand("arms-embargo", 0, force, slots)));
    }

    /** Links clauses that share the keyword, word edits being the whole texts, one similarity for all. */
    static Alignment align(Statement left, Statement right) {
        List<Link> links = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (Clause now : right.clauses()) {
            List<Clause> parents = left.clauses().stream()
                    .filter(before -> keys(before).stream().anyMatch(keys(now)::contains))
                    .toList();
            if (!parents.isEmpty()) {
                parents.forEach(parent -> taken.add(parent.id()));
                links.add(link(parents, now));
            }
        }
        List<Unmatched> dropped = left.clauses().stream()
                .filter(clause -> !taken.contains(clause.id()))
                .map(clause -> new Unmatched(clause.id(), null, 0, ""))
                .toList();
        return new Alignment(left, right, links, dropped, List.of());
    }

    private static Link link(List<Clause> parents, Clause now) {
        String before = String.join(" ", parents.stream().map(Clause::text).toList());
        boolean same = before.equals(now.text());
        Change change = parents.size() > 1 ? Change.MERGED : same ? Change.UNCHANGED : Change.AMENDED;
        List<Edit> edits = same
                ? List.of(new Edit(Edit.Op.EQUAL, before))
                : List.of(new Edit(Edit.Op.DELETE, before), new Edit(Edit.Op.INSERT, now.text()));
        return new Link(
                parents.stream().map(Clause::id).toList(),
                List.of(now.id()),
                change,
                false,
                0.8,
                0.95,
                List.of(),
                List.of(),
                edits);
    }

    private static List<String> keys(Clause clause) {
        return Arrays.stream(clause.text().split(" "))
                .filter(word -> word.startsWith("k-"))
                .toList();
    }
}
