package org.acquis.reading.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.acquis.problem.Refused;
import org.acquis.reading.DocumentReader;
import org.acquis.reading.ReadOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files a second of our reader, its separate process included, beside Apache Tika in this process, over the files that both read.
 * Both take each file in turn, so that what else the machine does slows both alike.
 * {@code ./mvnw -Ppeers,slow -Dtest=BesideTikaTest -Dacquis.shared=FOLDER test}
 */
@Tag("slow")
class BesideTikaTest {

    private static final Path DATA =
            Path.of(System.getProperty("acquis.shared", "../shared")).resolve("data");
    private static final int ROUNDS = 3;

    private record Sample(Path file, byte[] bytes) {}

    private record Took(double ours, double tika) {}

    private final DocumentReader reader = new DocumentReader();

    @Test
    void isAsFastAsTikaWithItsOwnProcess() throws IOException, ReflectiveOperationException {
        assumeTrue(Files.isDirectory(DATA), "the shared data is not here");
        Optional<TikaPeer> tika = TikaPeer.find();
        assumeTrue(tika.isPresent(), "Tika is not on the class path; use -Ppeers");
        List<Sample> samples = samples();
        DocumentReader.prepare();
        List<List<Took>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(samples, tika.get()));
        }
        StringBuilder report = new StringBuilder();
        for (int round = 0; round < ROUNDS; round++) {
            List<Took> took = rounds.get(round);
            report.append(String.format(
                    Locale.ROOT,
                    "%nround %d: %d files read by both; ours %.1f a second, Tika %.1f",
                    round + 1,
                    took.size(),
                    perSecond(took, Took::ours),
                    perSecond(took, Took::tika)));
        }
        System.getLogger("reading").log(System.Logger.Level.INFO, report.toString());

        List<Took> last = rounds.get(ROUNDS - 1);
        assertThat(perSecond(last, Took::ours)).isGreaterThanOrEqualTo(perSecond(last, Took::tika));
    }

    private List<Took> round(List<Sample> samples, TikaPeer tika) throws IOException, ReflectiveOperationException {
        List<Took> took = new ArrayList<>();
        for (Sample sample : samples) {
            long start = System.nanoTime();
            boolean read = isRead(sample.file);
            long between = System.nanoTime();
            boolean readByTika = tika.text(sample.bytes).isPresent();
            long end = System.nanoTime();
            if (read && readByTika) {
                took.add(new Took((between - start) / 1e9, (end - between) / 1e9));
            }
        }
        return took;
    }

    private boolean isRead(Path file) {
        try {
            reader.read(file, ReadOptions.standard());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static double perSecond(List<Took> took, ToDoubleFunction<Took> seconds) {
        return took.size() / took.stream().mapToDouble(seconds).sum();
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String folder : List.of("files/docx", "files/pdf", "reading")) {
            try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().matches(".*\\.(docx|docm|pdf)")) {
                        samples.add(new Sample(file, Files.readAllBytes(file)));
                    }
                }
            }
        }
        return samples;
    }
}
