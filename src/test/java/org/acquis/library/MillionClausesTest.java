package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.acquis.library.search.ClauseGenerator;
import org.acquis.library.search.ClauseSearcher;
import org.acquis.statement.Citation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The size of library that the search is made for: a million clauses in 5,000 statements. Prints the figures of docs/quality.md; run
 * it alone with {@code ./mvnw -Pslow -Dtest=MillionClausesTest test}.
 */
@Tag("slow")
class MillionClausesTest {

    private static final int STATEMENTS = Integer.getInteger("acquis.statements", 5_000);
    private static final int CLAUSES = 200;
    private static final int QUERIES = 1_000;
    private static final int WANTED = 20;
    private static final double REPLACED = 0.2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    @Test
    void isIndexedAndSearchedQuickly() throws IOException {
        ClauseGenerator generator = new ClauseGenerator(20_261_125);
        List<String> queries = new ArrayList<>();
        List<Citation> sources = new ArrayList<>();
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            long[] nanos = fill(library, generator, queries, sources);
            say(
                    "import: %.2f ms a statement of %d clauses in the first tenth, %.2f in the last",
                    mean(nanos, 0) / 1e6, CLAUSES, mean(nanos, nanos.length - nanos.length / 10) / 1e6);

            long cpu = processor();
            long start = System.nanoTime();
            ClauseSearcher clauses = library.clauses();
            double seconds = (System.nanoTime() - start) / 1e9;
            double processor = (processor() - cpu) / 1e9;
            say(
                    "index: %,d clauses in %.1f s, %,.0f a second; %.1f s of processor time",
                    clauses.clauses(), seconds, clauses.clauses() / seconds, processor);
            say(
                    "size: library %,d MB, index %,d MB",
                    size(LibraryFile.in(folder)) >> 20, size(LibraryFile.index(folder)) >> 20);

            for (String query : queries.subList(0, QUERIES / 2)) {
                clauses.nearest(query, WANTED);
            }
            double[] times = new double[QUERIES];
            int found = 0;
            for (int k = 0; k < QUERIES; k++) {
                long before = THREADS.getCurrentThreadCpuTime();
                var nearest = clauses.nearest(queries.get(k), WANTED);
                times[k] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
                Citation source = sources.get(k);
                found += nearest.stream().anyMatch(one -> one.citation().equals(source)) ? 1 : 0;
            }
            Arrays.sort(times);
            say(
                    "precedents: p50 %.1f, p95 %.1f, p99 %.1f ms of processor time, one thread; source within %d: %d of %d",
                    times[QUERIES / 2], times[QUERIES * 95 / 100], times[QUERIES * 99 / 100], WANTED, found, QUERIES);
            assertThat(found).isGreaterThanOrEqualTo(QUERIES * 99 / 100);
        }
        long start = System.nanoTime();
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThat(library.find("s-1")).isPresent();
            say("open and find one statement: %.0f ms", (System.nanoTime() - start) / 1e6);
        }
    }

    private static long[] fill(
            Library library, ClauseGenerator generator, List<String> queries, List<Citation> sources) {
        Random choice = new Random(7);
        long[] nanos = new long[STATEMENTS];
        for (int s = 0; s < STATEMENTS; s++) {
            String[] texts = Stream.generate(generator::clause).limit(CLAUSES).toArray(String[]::new);
            String id = "s-" + s;
            var statement =
                    LibraryFixture.statement(id, LocalDate.of(1990, 1, 1).plusDays(s), texts);
            if (choice.nextInt(STATEMENTS) < 2 * QUERIES && queries.size() < QUERIES
                    || STATEMENTS - s <= QUERIES - queries.size()) {
                int clause = choice.nextInt(CLAUSES);
                queries.add(generator.amended(texts[clause], REPLACED));
                sources.add(new Citation(id, "P" + (clause + 1)));
            }
            long start = System.nanoTime();
            LibraryFixture.add(library, statement);
            nanos[s] = System.nanoTime() - start;
        }
        return nanos;
    }

    /** Processor time of all threads so far, in nanoseconds; on a busy machine it tells more than the clock. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double mean(long[] nanos, int from) {
        return Arrays.stream(nanos, from, from + nanos.length / 10).average().orElse(0);
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, format, values));
    }
}
