package org.acquis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people submit it, on a cluster that loses a machine. */
@Tag("slow")
class StandaloneClusterTest {

    private static final Path JAR = Path.of("target/acquis-archive.jar");
    private static final int MINUTES = 20;
    private static final Pattern LINKS = Pattern.compile("links: ([\\d,]+ rows, checksum \\p{XDigit}+)");

    @TempDir
    Path folder;

    @Test
    void aLostWorkerChangesNothing() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(JAR), "no " + JAR + ": `./mvnw -Parchive -DskipTests package` makes it");
        Path archive = folder.resolve("archive");
        LocalSpark.run("generate", archive, "--clauses", "3000");
        String here = links(String.join("\n", LocalSpark.run("reuse", archive)));
        try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
            Process job = cluster.submit("job", JAR.toAbsolutePath(), "reuse", archive.toString(), "--again");
            await(cluster, job, "clauses: ");
            cluster.killWorker();
            assertThat(job.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(links(cluster.printed("job"))).isEqualTo(here);
        }
    }

    @Test
    void documentsAreReadByProcessesOfTheExecutors() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(JAR), "no " + JAR + ": `./mvnw -Parchive -DskipTests package` makes it");
        Path archive = folder.resolve("archive");
        String documents =
                Path.of("statements/contact-group-on-karessia").toAbsolutePath().toString();
        try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
            Process job = cluster.submit("job", JAR.toAbsolutePath(), "read", archive.toString(), "--from", documents);
            assertThat(job.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(cluster.printed("job")).contains("refused: 0 rows");
            assertThat(LocalSpark.rows(archive, Table.STATEMENTS)).hasSizeGreaterThan(5);
        }
    }

    private static String links(String printed) {
        Matcher matcher = LINKS.matcher(printed);
        assertThat(matcher.find()).as(printed).isTrue();
        return matcher.group(1);
    }

    private static void await(StandaloneCluster cluster, Process job, String text)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!cluster.printed("job").contains(text)) {
            assertThat(job.isAlive() && System.nanoTime() < end)
                    .as(cluster.printed("job"))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
