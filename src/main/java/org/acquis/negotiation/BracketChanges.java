package org.acquis.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.negotiation.BracketChange.Outcome;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * What was opened and closed between two revisions. The letters that stand in a bracket, and in none inside it, are followed
 * through the word edits of the clause: a bracket is still open where most of the letters that stay stand as deep in brackets as
 * before.
 *
 * @param changes brackets of the older revision in order, then those that the newer one opened
 */
public record BracketChanges(OpenBrackets before, OpenBrackets after, List<BracketChange> changes) {

    /** Copies the list. */
    public BracketChanges {
        changes = List.copyOf(changes);
    }

    /** What was opened and closed between the two statements of an alignment. */
    public static BracketChanges of(Alignment alignment) {
        OpenBrackets before = OpenBrackets.of(alignment.left());
        OpenBrackets after = OpenBrackets.of(alignment.right());
        List<BracketChange> closed = new ArrayList<>();
        List<BracketChange> opened = new ArrayList<>();
        Set<String> linkedLeft = new HashSet<>();
        Set<String> linkedRight = new HashSet<>();
        for (Link link : alignment.links()) {
            linkedLeft.addAll(link.left());
            linkedRight.addAll(link.right());
            BracketedText left = new BracketedText(clauses(alignment.left(), link.left()));
            BracketedText right = new BracketedText(clauses(alignment.right(), link.right()));
            int[] there = places(link.edits(), left.length(), Edit.Op.DELETE);
            int[] back = places(link.edits(), right.length(), Edit.Op.INSERT);
            left.brackets().forEach(one -> closed.add(forward(one, left, right, there)));
            right.brackets().forEach(one -> opened.add(backward(one, left, right, back)));
        }
        before.all().stream()
                .filter(open -> !linkedLeft.contains(open.clause()))
                .forEach(open -> closed.add(new BracketChange(Outcome.DELETED, open)));
        after.all().stream()
                .filter(open -> !linkedRight.contains(open.clause()))
                .forEach(open -> opened.add(new BracketChange(Outcome.NEW, open)));
        return new BracketChanges(before, after, ordered(before, after, closed, opened));
    }

    /** How many brackets had this outcome. */
    public long count(Outcome outcome) {
        return changes.stream().filter(change -> change.outcome() == outcome).count();
    }

    /** Those of the changes whose bracket a test lets through. */
    public BracketChanges only(Predicate<OpenBracket> test) {
        return new BracketChanges(
                before.only(test),
                after.only(test),
                changes.stream().filter(change -> test.test(change.bracket())).toList());
    }

    private static List<BracketChange> ordered(
            OpenBrackets before, OpenBrackets after, List<BracketChange> closed, List<BracketChange> opened) {
        List<BracketChange> ordered = new ArrayList<>();
        Map<OpenBracket, BracketChange> old = byBracket(closed);
        Map<OpenBracket, BracketChange> newer = byBracket(opened);
        before.all().stream().map(old::get).filter(Objects::nonNull).forEach(ordered::add);
        after.all().stream()
                .map(newer::get)
                .filter(change -> change != null && change.outcome().opens())
                .forEach(ordered::add);
        return ordered;
    }

    private static Map<OpenBracket, BracketChange> byBracket(List<BracketChange> changes) {
        Map<OpenBracket, BracketChange> byBracket = new HashMap<>();
        changes.forEach(change -> byBracket.putIfAbsent(change.bracket(), change));
        return byBracket;
    }

    private static BracketChange forward(OpenBracket one, BracketedText left, BracketedText right, int[] there) {
        int stay = 0;
        int deep = 0;
        int[] letters = left.ownLetters(one);
        for (int at : letters) {
            if (there[at] >= 0) {
                stay++;
                deep += right.depth(there[at]) >= left.depth(at) ? 1 : 0;
            }
        }
        if (2 * stay < letters.length || letters.length == 0) {
            return new BracketChange(Outcome.DELETED, one);
        }
        return new BracketChange(2 * deep >= stay ? Outcome.STILL_OPEN : Outcome.KEPT, one);
    }

    private static BracketChange backward(OpenBracket one, BracketedText left, BracketedText right, int[] back) {
        int old = 0;
        int deep = 0;
        int[] letters = right.ownLetters(one);
        for (int at : letters) {
            if (back[at] >= 0) {
                old++;
                deep += left.depth(back[at]) >= right.depth(at) ? 1 : 0;
            }
        }
        if (2 * old < letters.length || letters.length == 0) {
            return new BracketChange(Outcome.NEW, one);
        }
        return new BracketChange(2 * deep >= old ? Outcome.STILL_OPEN : Outcome.REOPENED, one);
    }

    /** For each place of one side the place on the other, or -1; {@code own} is the edit that stands on this side alone. */
    private static int[] places(List<Edit> edits, int length, Edit.Op own) {
        int[] places = new int[length];
        Arrays.fill(places, -1);
        int here = 0;
        int other = 0;
        for (Edit edit : edits) {
            int size = edit.text().length();
            if (edit.op() == Edit.Op.EQUAL) {
                for (int i = 0; i < size && here + i < length; i++) {
                    places[here + i] = other + i;
                }
                here += size;
                other += size;
            } else if (edit.op() == own) {
                here += size;
            } else {
                other += size;
            }
        }
        return places;
    }

    private static List<Clause> clauses(Statement statement, List<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return statement.clauses().stream()
                .filter(clause -> wanted.contains(clause.id()))
                .toList();
    }
}
