package org.acquis.alignment;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acquis.alignment.Edit.Op;
import org.acquis.language.Token;
import org.acquis.language.Words;

/**
 * The word edits from one text to another, made to be read: whole words and figures, no islands of small words between changes,
 * and where most words differ the old text whole and then the new.
 */
public final class WordEdits {

    /** Words that do not stand alone between two changes. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or",
            "that", "the", "their", "this", "to", "with", "which", ",", ";", "-", "–");

    private static final int LONGEST_ISLAND = 2;
    private static final double WHOLE = 2.0 / 3;
    private static final int FEW_WORDS = 6;

    private WordEdits() {}

    /** The edits in order: the EQUAL and DELETE texts give the left to the letter, the EQUAL and INSERT texts the right. */
    public static List<Edit> between(String left, String right) {
        if (left.equals(right)) {
            return left.isEmpty() ? List.of() : List.of(new Edit(Op.EQUAL, left));
        }
        List<String> old = pieces(left);
        List<String> young = pieces(right);
        List<Run> runs = runs(old, young);
        joinIslands(runs, old);
        Script script = new Script();
        if (mostlyNew(runs, old.size(), young.size())) {
            script.replaced(left, right);
            return script.edits();
        }
        for (Run run : runs) {
            if (run.equal) {
                for (int k = 0; k < run.oldTo - run.oldFrom; k++) {
                    script.kept(old.get(run.oldFrom + k), young.get(run.newFrom + k));
                }
            } else {
                script.replaced(
                        String.join("", old.subList(run.oldFrom, run.oldTo)),
                        String.join("", young.subList(run.newFrom, run.newTo)));
            }
        }
        return script.edits();
    }

    /** The edits as they are made: old before new, and nothing cut more finely than need be. */
    private static final class Script {
        private final List<Edit> edits = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();

        private void replaced(String old, String young) {
            flushSame();
            gone.append(old);
            come.append(young);
        }

        /** A word that stays; the blanks after it may differ. */
        private void kept(String old, String young) {
            flushChange();
            if (old.equals(young)) {
                same.append(old);
                return;
            }
            int word = old.stripTrailing().length();
            same.append(old, 0, word);
            replaced(old.substring(word), young.substring(word));
        }

        private void flushSame() {
            add(Op.EQUAL, same);
        }

        private void flushChange() {
            add(Op.DELETE, gone);
            add(Op.INSERT, come);
        }

        private void add(Op op, StringBuilder text) {
            if (text.length() > 0) {
                edits.add(new Edit(op, text.toString()));
                text.setLength(0);
            }
        }

        private List<Edit> edits() {
            flushSame();
            flushChange();
            return List.copyOf(edits);
        }
    }

    /** A stretch of pieces that both sides share, or one that was replaced. */
    private static final class Run {
        private final boolean equal;
        private final int oldFrom;
        private int oldTo;
        private final int newFrom;
        private int newTo;

        private Run(boolean equal, int oldFrom, int oldTo, int newFrom, int newTo) {
            this.equal = equal;
            this.oldFrom = oldFrom;
            this.oldTo = oldTo;
            this.newFrom = newFrom;
            this.newTo = newTo;
        }
    }

    /** Words and punctuation marks, each with the blanks after it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        List<Token> tokens = Words.tokens(text);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
            pieces.add(text.substring(start, end));
            start = end;
        }
        if (tokens.isEmpty() && !text.isEmpty()) {
            pieces.add(text);
        }
        return pieces;
    }

    private static List<Run> runs(List<String> old, List<String> young) {
        List<Run> runs = new ArrayList<>();
        int o = 0;
        int n = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(stripped(old), stripped(young), null)) {
            if (change.deltaType == DeltaType.EQUAL) {
                continue;
            }
            equal(runs, o, change.startOriginal, n, change.startRevised);
            replaced(runs, change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            o = change.endOriginal;
            n = change.endRevised;
        }
        equal(runs, o, old.size(), n, young.size());
        return runs;
    }

    private static List<String> stripped(List<String> pieces) {
        return pieces.stream().map(String::strip).toList();
    }

    private static void equal(List<Run> runs, int oldFrom, int oldTo, int newFrom, int newTo) {
        if (oldTo > oldFrom) {
            runs.add(new Run(true, oldFrom, oldTo, newFrom, newTo));
        }
    }

    private static void replaced(List<Run> runs, int oldFrom, int oldTo, int newFrom, int newTo) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && !last.equal) {
            last.oldTo = oldTo;
            last.newTo = newTo;
        } else {
            runs.add(new Run(false, oldFrom, oldTo, newFrom, newTo));
        }
    }

    /** One or two small words that stayed between two changes read better as part of the change. */
    private static void joinIslands(List<Run> runs, List<String> old) {
        int k = 1;
        while (k + 1 < runs.size()) {
            Run island = runs.get(k);
            if (island.equal && isSmall(old.subList(island.oldFrom, island.oldTo))) {
                Run before = runs.get(k - 1);
                Run after = runs.get(k + 1);
                before.oldTo = after.oldTo;
                before.newTo = after.newTo;
                runs.remove(k + 1);
                runs.remove(k);
            } else {
                k++;
            }
        }
    }

    private static boolean isSmall(List<String> pieces) {
        return pieces.size() <= LONGEST_ISLAND
                && pieces.stream()
                        .allMatch(piece -> SMALL.contains(piece.strip().toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean mostlyNew(List<Run> runs, int oldSize, int newSize) {
        int kept = 0;
        for (Run run : runs) {
            kept += run.equal ? run.oldTo - run.oldFrom : 0;
        }
        int longer = Math.max(oldSize, newSize);
        return longer >= FEW_WORDS && kept < (1 - WHOLE) * Math.min(oldSize, newSize) && kept < (1 - WHOLE) * longer;
    }
}
