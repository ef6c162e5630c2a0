package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acquis.library.Library;
import org.acquis.reading.ReadOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand statements go into a library as fast at the end as at the beginning, in processor time. */
@Tag("slow")
class ThousandImportsTest {

    private static final Path SHARED = Path.of(System.getProperty("acquis.shared", "../shared"));
    private static final int STATEMENTS = 1000;
    private static final int ONE_WORD_IN = 8;
    private static final long SEED = 20_261_128L;
    private static final double FLAT = 1.3;

    @TempDir
    private Path temp;

    /** Each round imports every text once, so that rounds can be compared; after the first in other words, so that none is known. */
    @Test
    void takeTheSameTimeFromFirstToLast() throws IOException {
        Path folder = SHARED.resolve("data/statements");
        assumeTrue(
                Files.isDirectory(folder), "real statements are looked for in the folder that -Dacquis.shared names");
        List<String> texts = texts(folder);
        int rounds = (STATEMENTS + texts.size() - 1) / texts.size();
        assumeTrue(rounds >= 6, "few enough texts that several rounds of them make a thousand statements");
        double[] milliseconds = new double[rounds];
        Random random = new Random(SEED);
        try (Library library = Library.in(temp.resolve("library"), Clock.systemUTC())) {
            ImportStatements importing = new ImportStatements(new StatementFiles(ReadOptions.standard()), library);
            for (int round = 0; round < rounds; round++) {
                Path files = write(round, texts, random);
                long start = processorTime();
                importing.run(
                        new ImportStatements.Request(List.of(files), "series", null, null, null, null), outcome -> {});
                milliseconds[round] = (processorTime() - start) / 1e6 / texts.size();
            }
            assertThat(library.cards()).hasSize(rounds * texts.size());
            assertThat(library.care().check().problems()).isEmpty();
        }
        System.out.println(rounds * texts.size() + " statements, milliseconds of processor time each by round: "
                + Arrays.stream(milliseconds).mapToObj("%.1f"::formatted).collect(Collectors.joining(" ")));
        double early = (milliseconds[1] + milliseconds[2]) / 2;
        double late = (milliseconds[rounds - 2] + milliseconds[rounds - 1]) / 2;
        assertThat(late).isLessThan(FLAT * early);
    }

    private Path write(int round, List<String> texts, Random random) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("round-" + round));
        for (int k = 0; k < texts.size(); k++) {
            String text = texts.get(k);
            Files.writeString(folder.resolve("r" + round + "-" + k + ".txt"), round == 0 ? text : varied(text, random));
        }
        return folder;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** One word in eight is another of the same text; line breaks and the beginnings of lines stay. */
    private static String varied(String text, Random random) {
        List<String> words = Stream.of(text.split("\\s+"))
                .filter(word -> word.matches("[a-z]{4,}"))
                .toList();
        return text.lines()
                .map(line -> Stream.of(line.split(" ", -1))
                        .map(word -> word.matches("[a-z]{4,}") && random.nextInt(ONE_WORD_IN) == 0
                                ? words.get(random.nextInt(words.size()))
                                : word)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
