package org.acquis.application;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.acquis.demand.Coder;
import org.acquis.reading.Block;
import org.acquis.reading.SourceDocument;
import org.acquis.segmentation.Segmenter;
import org.acquis.statement.Clause;
import org.acquis.statement.Source;

/**
 * How long it takes to split texts of up to 2 MB into clauses and to find their acts: run {@code main} on the test class path.
 * Seconds are processor time of one warm thread, the median of seven runs.
 */
final class SplittingBenchmark {

    private static final int RUNS = 7;
    private static final int WARM_UP = 8;
    private static final int MEGABYTE = 1 << 20;
    private static final String[] OPENINGS = {
        "Calls upon all States to", "Welcomes the decision to", "Decides that the Secretariat shall",
        "Requests the Committee to", "Condemns in the strongest terms those who", "Urges the parties, in particular, to"
    };
    private static final String[] WORDS =
            ("freeze without delay the assets of persons listed in [the annex][annex II] and to report"
                            + " to the Group by 30 June on measures taken with regard to trade transport finance and the protection of"
                            + " civilians in all areas under their control including hospitals schools and markets as appropriate")
                    .split(" ");

    private SplittingBenchmark() {}

    public static void main(String[] arguments) {
        for (int size : new int[] {MEGABYTE / 4, MEGABYTE / 2, MEGABYTE, 2 * MEGABYTE}) {
            for (boolean wrapped : new boolean[] {false, true}) {
                SourceDocument text = text(size, wrapped);
                double split = median(() -> new Segmenter().segment(text));
                List<Clause> clauses = new Segmenter().segment(text);
                double coded = median(() -> new Coder().code(clauses));
                System.out.printf(
                        Locale.ROOT,
                        "%4d KB, %s: %5d clauses, split %.2f s, acts and demands %.2f s%n",
                        size >> 10,
                        wrapped ? "hard-wrapped, no blank lines" : "blank lines",
                        clauses.size(),
                        split,
                        coded);
            }
        }
    }

    private static double median(Supplier<List<Clause>> work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.get();
        }
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.get();
            seconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
        }
        seconds.sort(null);
        return seconds.get(RUNS / 2);
    }

    private static SourceDocument text(int size, boolean wrapped) {
        Random random = new Random(4);
        List<String> paragraphs = new ArrayList<>(List.of("The Contact Group,", "Recalling its earlier statements,"));
        int length = 0;
        for (int number = 1; length < size; number++) {
            StringBuilder paragraph = new StringBuilder(number % 5 == 0 ? "(" + (char) ('a' + number % 7) + ") " : "");
            paragraph.append(number % 5 == 0 ? "to" : number + ". " + OPENINGS[random.nextInt(OPENINGS.length)]);
            for (int i = 30 + random.nextInt(90); i > 0; i--) {
                paragraph.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            paragraphs.add(paragraph.append(";").toString());
            length += paragraph.length();
        }
        List<Block> blocks = wrapped
                ? List.of(Block.paragraph(
                        String.join(
                                "\n",
                                paragraphs.stream()
                                        .map(SplittingBenchmark::wrap)
                                        .toList()),
                        null))
                : paragraphs.stream().map(one -> Block.paragraph(one, null)).toList();
        return new SourceDocument(new Source("text.txt", "txt", "00ff", null), null, blocks, List.of(), List.of());
    }

    private static String wrap(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean full = column + 1 + word.length() > 72;
            lines.append(column == 0 ? "" : full ? "\n" : " ").append(word);
            column = column == 0 || full ? word.length() : column + 1 + word.length();
        }
        return lines.toString();
    }
}
