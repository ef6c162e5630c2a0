package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that works on a library, without warning and at any instant. What was reported done must be there, what was under way
 * is there whole or not at all, and the library is sound. The number of kills is {@code -Dacquis.kills=300}.
 */
class CrashTest {

    private static final long SEED = 20_261_125L;
    private static final int MOST_CHANGES = 20;
    private static final int LONGEST_MILLISECONDS = 50;
    private static final int SHORT_MILLISECONDS = 8;
    private static final int ENOUGH_FOR_ALL = 200;
    private static final int OLD_ROWS = 300;

    @TempDir
    private Path temp;

    @Test
    void aKilledProcessLeavesTheLibraryBeforeOrAfterAChange() throws Exception {
        kill(4, CrashProcess.Starter.plain());
    }

    @Test
    void aKilledMigrationLeavesTheOldLibraryOrTheNewOne() throws Exception {
        killMigrations(2, CrashProcess.Starter.plain());
    }

    @Test
    @Tag("slow")
    void manyKilledProcesses() throws Exception {
        int kills = kills();
        Set<String> hit = kill(kills - kills / 4, rehearsed());
        if (kills >= ENOUGH_FOR_ALL) {
            assertThat(hit).isEqualTo(CrashWork.deeds());
        }
    }

    /** A quarter of the kills. */
    @Test
    @Tag("slow")
    void manyKilledMigrations() throws Exception {
        killMigrations(kills() / 4, rehearsed());
    }

    /** So that a test that is itself killed leaves no process behind which works on for ever. */
    @Test
    void theWorkEndsWithItsInput() throws Exception {
        try (CrashProcess process =
                CrashProcess.Starter.plain().start(temp, temp.resolve("work").toString())) {
            assertThat(process.nextLine()).isEqualTo("ready");
            assertThat(process.end()).isTrue();
        }
    }

    private CrashProcess.Starter rehearsed() throws IOException, InterruptedException {
        return CrashProcess.Starter.rehearsed(Files.createDirectories(temp.resolve("rehearsed")));
    }

    private static int kills() {
        return Integer.getInteger("acquis.kills", 300);
    }

    private Set<String> kill(int times, CrashProcess.Starter starter) throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> underWay = new TreeMap<>();
        for (int k = 0; k < times; k++) {
            Path folder = temp.resolve("work-" + k);
            int longest = k % 2 == 0 ? LONGEST_MILLISECONDS : SHORT_MILLISECONDS;
            int done = runAndKill(starter, random.nextInt(MOST_CHANGES), random.nextInt(longest), folder.toString());
            underWay.merge(CrashWork.after(done).deed(), 1, Integer::sum);
            try (Library library = Library.in(folder, Clock.systemUTC())) {
                assertThat(library.care().check().problems())
                        .as("kill %d, %d done", k, done)
                        .isEmpty();
                assertThat(CrashWork.after(done).isIn(library)
                                || CrashWork.after(done + 1).isIn(library))
                        .as("kill %d: the library is as after %d changes or one more", k, done)
                        .isTrue();
            }
        }
        System.out.println("kills by what was under way: " + underWay);
        return underWay.keySet();
    }

    private void killMigrations(int times, CrashProcess.Starter starter) throws Exception {
        Random random = new Random(SEED);
        for (int k = 0; k < times; k++) {
            Path folder = temp.resolve("old-" + k);
            CrashWork.makeOld(folder, OLD_ROWS);
            runAndKill(
                    starter,
                    0,
                    random.nextInt(LONGEST_MILLISECONDS),
                    folder.toString(),
                    temp.resolve("new-" + k).toString());
            try (Library library = Library.in(folder, Clock.systemUTC())) {
                assertThat(library.care().check().problems()).as("kill %d", k).isEmpty();
                assertThat(library.drafts().all()).as("kill %d", k).hasSizeGreaterThanOrEqualTo(OLD_ROWS);
            }
        }
    }

    /** Starts the work, lets it do some changes, kills it a moment later, and says how many changes it had reported done. */
    private int runAndKill(CrashProcess.Starter starter, int changes, int milliseconds, String... arguments)
            throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(temp.resolve("temporary"));
        try (CrashProcess process = starter.start(temporary, arguments)) {
            assertThat(process.nextLine()).isEqualTo("ready");
            for (int k = 0; k < changes; k++) {
                assertThat(process.nextLine()).isEqualTo("done");
            }
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            int done = changes
                    + (int) process.kill().stream().filter("done"::equals).count();
            assertNoText(temporary);
            return done;
        }
    }

    /** A killed process may leave SQLite's program library in the folder of temporary files, and nothing else. */
    private static void assertNoText(Path temporary) throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.startsWith("sqlite-") && name.contains("sqlitejdbc"));
        }
    }
}
