package org.acquis.alignment;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** The runs between two texts: the fewest words replaced, then shifted and joined until they read well. */
final class Runs {

    /** So many small words or marks between two changes join them. */
    private static final int SMALL_ISLAND = 2;

    /** So many words of any kind between two changes of {@link #LONG_CHANGE} words join them. */
    private static final int ISLAND = 2;

    private static final int LONG_CHANGE = 4;

    /** Above this share of changed words old and new stand whole, but for longer stretches that both share. */
    private static final double WHOLE = 2.0 / 3;

    private static final int LONG_ISLAND = 8;
    private static final int FEW_WORDS = 6;

    private final List<Piece> old;
    private final List<Piece> young;
    private List<Run> runs;

    private Runs(List<Piece> old, List<Piece> young) {
        this.old = old;
        this.young = young;
        runs = replaced(old, young);
    }

    /** Runs in order that together hold every piece of both sides; equal ones and replaced ones take turns. */
    static List<Run> between(List<Piece> old, List<Piece> young) {
        Runs runs = new Runs(old, young);
        runs.shift();
        runs.keepUnitsWhole();
        runs.joinIslands();
        if (runs.isMostlyNew()) {
            runs.join(island -> island.size() < LONG_ISLAND);
            runs.joinEnds();
        }
        return runs.runs;
    }

    private static List<Run> replaced(List<Piece> old, List<Piece> young) {
        List<Run> runs = new ArrayList<>();
        int o = 0;
        int n = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(texts(old), texts(young), null)) {
            if (change.deltaType == DeltaType.EQUAL) {
                continue;
            }
            add(runs, new Run(true, o, change.startOriginal, n, change.startRevised));
            add(runs, new Run(false, change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
            o = change.endOriginal;
            n = change.endRevised;
        }
        add(runs, new Run(true, o, old.size(), n, young.size()));
        return runs;
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    private static void add(List<Run> runs, Run run) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (run.isEmpty()) {
            return;
        }
        if (last != null && last.equal == run.equal) {
            last.growTo(run);
        } else {
            runs.add(run);
        }
    }

    /** Moves what was only put in or only taken out to where it begins or ends with a phrase. */
    private void shift() {
        for (int k = 0; k < runs.size(); k++) {
            Run run = runs.get(k);
            if (!run.equal && (run.oldSize() == 0) != (run.newSize() == 0)) {
                Run before = k > 0 ? runs.get(k - 1) : null;
                Run after = k + 1 < runs.size() ? runs.get(k + 1) : null;
                Shift.toPhrase(run, before, after, run.oldSize() == 0 ? young : old);
            }
        }
        drop();
    }

    /** Leaves out runs that lost all their pieces and joins the neighbours that meet. */
    private void drop() {
        List<Run> kept = new ArrayList<>();
        runs.forEach(run -> add(kept, run));
        runs = kept;
    }

    /** A number with its year, a bracket with what it holds and a name of several words change whole. */
    private void keepUnitsWhole() {
        for (int k = 0; k < runs.size(); k++) {
            Run run = runs.get(k);
            if (run.equal || run.oldSize() == 0 || run.newSize() == 0) {
                continue;
            }
            Run before = k > 0 ? runs.get(k - 1) : null;
            Run after = k + 1 < runs.size() ? runs.get(k + 1) : null;
            while (before != null && before.size() > 0 && belongsBefore(run)) {
                before.oldTo = --run.oldFrom;
                before.newTo = --run.newFrom;
            }
            while (after != null && after.size() > 0 && belongsAfter(run)) {
                after.oldFrom = ++run.oldTo;
                after.newFrom = ++run.newTo;
            }
        }
        drop();
    }

    private boolean belongsBefore(Run run) {
        boolean name = run.oldFrom > 1
                && !old.get(run.oldFrom - 2).endsSentence()
                && old.get(run.oldFrom).isCapitalised()
                && young.get(run.newFrom).isCapitalised();
        return name && old.get(run.oldFrom - 1).isCapitalised();
    }

    private boolean belongsAfter(Run run) {
        Piece next = old.get(run.oldTo);
        boolean name = run.oldFrom > 0
                && !old.get(run.oldFrom - 1).endsSentence()
                && old.get(run.oldTo - 1).isCapitalised()
                && young.get(run.newTo - 1).isCapitalised();
        return name && next.isCapitalised() || next.text().equals(")") && isOpen(run);
    }

    /** Whether the run opens a bracket on both sides that it does not close. */
    private boolean isOpen(Run run) {
        return Shift.depth(old.subList(run.oldFrom, run.oldTo)) > 0
                && Shift.depth(young.subList(run.newFrom, run.newTo)) > 0;
    }

    private void joinIslands() {
        join(island -> island.size() <= SMALL_ISLAND
                && old.subList(island.oldFrom, island.oldTo).stream().allMatch(Piece::isSmall));
        for (int k = 1; k + 1 < runs.size(); k++) {
            Run island = runs.get(k);
            if (island.equal
                    && island.size() <= ISLAND
                    && runs.get(k - 1).size() >= LONG_CHANGE
                    && runs.get(k + 1).size() >= LONG_CHANGE) {
                joinAround(k--);
            }
        }
        keepUnitsWhole();
    }

    private interface Island {
        boolean joins(Run run);
    }

    private void join(Island island) {
        for (int k = runs.size() - 1; k > 0; k--) {
            Run run = runs.get(k);
            if (run.equal && k + 1 < runs.size() && island.joins(run)) {
                joinAround(k);
            }
        }
    }

    /** Short stretches at the beginning and the end go with the change beside them. */
    private void joinEnds() {
        if (runs.size() > 1 && runs.get(0).equal && runs.get(0).size() < LONG_ISLAND) {
            Run first = runs.remove(0);
            runs.get(0).oldFrom = first.oldFrom;
            runs.get(0).newFrom = first.newFrom;
        }
        int last = runs.size() - 1;
        if (last > 0 && runs.get(last).equal && runs.get(last).size() < LONG_ISLAND) {
            runs.get(last - 1).growTo(runs.remove(last));
        }
    }

    private void joinAround(int island) {
        runs.get(island - 1).growTo(runs.get(island + 1));
        runs.subList(island, island + 2).clear();
    }

    private boolean isMostlyNew() {
        int kept = runs.stream().filter(run -> run.equal).mapToInt(Run::oldSize).sum();
        int shorter = Math.min(old.size(), young.size());
        int longer = Math.max(old.size(), young.size());
        return longer >= FEW_WORDS && kept < (1 - WHOLE) * shorter && kept < (1 - WHOLE) * longer;
    }
}
