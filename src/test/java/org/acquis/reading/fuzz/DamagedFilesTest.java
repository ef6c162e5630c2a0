package org.acquis.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damages documents at random, always in the same way for a seed, and reads them. A document may be read or refused; anything else
 * is a finding, kept with its bytes under {@code target/fuzz}. {@code -Dfuzz.minutes=60} goes on longer, {@code -Dfuzz.seed=7}
 * begins elsewhere, {@code -Dfuzz.documents=FOLDER} damages further documents.
 */
@Tag("slow")
class DamagedFilesTest {

    private static final Path FINDINGS = Path.of(System.getProperty("fuzz.findings", "target/fuzz"));
    private static final int MOST_HANGS = 4;

    private final Map<String, Long> findings = new TreeMap<>();
    private int hangs;

    @Test
    void damagedFilesAreReadOrRefused() throws IOException, InterruptedException {
        List<byte[]> seeds = Seeds.all(System.getProperty("fuzz.documents", ""));
        long end = System.nanoTime() + Math.round(Double.parseDouble(System.getProperty("fuzz.minutes", "1")) * 60e9);
        long first = Long.getLong("fuzz.seed", 0);
        long seed = first;
        for (; System.nanoTime() < end && hangs < MOST_HANGS; seed++) {
            Random random = new Random(seed);
            byte[] damaged = Damage.of(seeds.get(random.nextInt(seeds.size())), random);
            Optional<Trial.Finding> finding = Trial.of(damaged);
            if (finding.isPresent()) {
                keep(seed, damaged, finding.get());
            }
        }
        System.getLogger("reading").log(System.Logger.Level.INFO, seed - first + " damaged files; " + findings);

        assertThat(findings).as("findings by kind, with the first seed of each").isEmpty();
    }

    private void keep(long seed, byte[] damaged, Trial.Finding finding) throws IOException {
        hangs += finding.kind().startsWith("hang") ? 1 : 0;
        if (findings.putIfAbsent(finding.kind(), seed) == null) {
            Files.createDirectories(FINDINGS);
            Files.write(FINDINGS.resolve(seed + ".bin"), damaged);
            Files.writeString(FINDINGS.resolve(seed + ".txt"), finding.kind() + "\n" + finding.detail() + "\n");
        }
    }
}
