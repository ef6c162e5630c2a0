package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acquis.evolution.Evolutions;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Speed in processor time of one warm thread, beside a yardstick: the ratio of the Levenshtein distance by characters over all
 * pairs of clauses, as a comparer in use computes it.
 */
@Tag("slow")
class AlignmentSpeedTest {

    private static final int WARM = 15;

    private final Aligner aligner = new Aligner();

    @Test
    void threeHundredClausesOnEachSideTakeATenthOfASecond() {
        StringBuilder growth = new StringBuilder("clauses a side -> ms:");
        double ofThreeHundred = 0;
        for (int size : new int[] {50, 100, 150, 300, 600}) {
            double ms = milliseconds(size);
            ofThreeHundred = size == 300 ? ms : ofThreeHundred;
            growth.append(String.format(Locale.ROOT, "  %d %.1f", size, ms));
        }
        System.getLogger("speed").log(System.Logger.Level.INFO, growth.toString());
        assertThat(ofThreeHundred).as(growth.toString()).isLessThan(200);
    }

    @Test
    void isManyTimesFasterThanComparingEveryPairByCharacters() {
        Pair pair = pair(150, 7);
        double ours = warm(() -> aligner.align(pair.old, pair.young));
        double yardstick = warm(() -> ratios(pair));

        assertThat(yardstick / ours)
                .as("%.1f ms against %.1f ms", ours, yardstick)
                .isGreaterThan(20);
    }

    @Test
    void aSeriesOfFiftyStatementsTakesSeconds() {
        SeededStatements seeded = new SeededStatements(11);
        List<Statement> statements = new ArrayList<>();
        List<String> texts = seeded.texts(100);
        for (int k = 0; k < 50; k++) {
            statements.add(SeededStatements.statement(String.format(Locale.ROOT, "s%02d", k), texts));
            texts = revised(texts, seeded);
        }
        Series series = new Series("series", "Series", null, StatementKind.RESOLUTION);

        double ms = cpu(() -> Evolutions.of(series, statements, "acquis", Set.of(), aligner));

        assertThat(ms).isLessThan(5_000);
    }

    private record Pair(Statement old, Statement young) {}

    private static Pair pair(int size, long seed) {
        SeededStatements seeded = new SeededStatements(seed);
        List<String> old = seeded.texts(size);
        List<String> young = revised(old, seeded);
        Collections.rotate(young.subList(size / 4, size / 2), 5);
        return new Pair(SeededStatements.statement("a", old), SeededStatements.statement("b", young));
    }

    /** A tenth of the clauses is new, the others are reworded by up to four tenths. */
    private static List<String> revised(List<String> texts, SeededStatements seeded) {
        List<String> revised = new ArrayList<>();
        for (String text : texts) {
            revised.add(seeded.number(10) == 0 ? seeded.text(25) : seeded.reworded(text, seeded.number(5) / 10.0));
        }
        return revised;
    }

    private double milliseconds(int size) {
        Pair pair = pair(size, size);
        return warm(() -> aligner.align(pair.old, pair.young));
    }

    /** The median of the later half of several runs. */
    private static double warm(Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int k = 0; k < WARM; k++) {
            times.add(cpu(work));
        }
        List<Double> later = new ArrayList<>(times.subList(WARM / 2, WARM));
        Collections.sort(later);
        return later.get(later.size() / 2);
    }

    private static double cpu(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void ratios(Pair pair) {
        double best = 0;
        for (var old : pair.old.clauses()) {
            for (var young : pair.young.clauses()) {
                best = Math.max(best, ratio(old.text(), young.text()));
            }
        }
        assertThat(best).isPositive();
    }

    private static double ratio(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return 1 - row[b.length()] / (double) Math.max(a.length(), b.length());
    }
}
