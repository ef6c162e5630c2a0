package org.acquis.reading;

import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.acquis.problem.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damages documents at random, always in the same way for a seed, and reads them. A document may be read or refused; anything else
 * is a fault. {@code -Dfuzz.minutes=60} goes on longer.
 */
@Tag("slow")
class MutatedFilesTest {

    private static final Limits SMALL = new Limits(1 << 22, 1 << 24, 1 << 24, 200, 200, 1_000_000, 50, 10, 512);
    private static final ReadOptions OPTIONS = ReadOptions.standard().with(SMALL);
    private static final String[] PIECES = {
        "<",
        ">",
        "/>",
        "\"",
        "&",
        "&#0;",
        "w:val=\"-1\"",
        "w:val=\"99999999999\"",
        "<w:p>",
        "</w:p>",
        "<w:tbl>",
        "<w:ins>",
        "<w:fldChar w:fldCharType=\"end\"/>",
        "obj",
        "endobj",
        "stream",
        "<<",
        ">>",
        "[",
        "]",
        "/Kids",
        "/Length 99999999",
        "0 R",
        "Tj",
        "BT",
        "1e38",
        "-2147483648",
        "\u0000",
        "<table>",
        "<li>",
        "<sup><a href=#x>"
    };

    private final ParserHere parser = new ParserHere();

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        List<Path> samples = samples();
        List<byte[]> files = new ArrayList<>();
        for (Path sample : samples) {
            files.add(Files.readAllBytes(sample));
        }
        files.add(new WordFile().body(p("", r("Decides to meet;")).repeat(20)).bytes());
        files.add(("<html><body>" + "<ol><li>Decides;<table><tr><td>x</td></tr></table></ol>".repeat(20))
                .getBytes(StandardCharsets.UTF_8));
        long end = System.nanoTime() + Long.getLong("fuzz.minutes", 1) * 60_000_000_000L;
        for (long seed = 0; System.nanoTime() < end; seed++) {
            Random random = new Random(seed);
            byte[] whole = files.get(random.nextInt(files.size()));
            byte[] damaged = isPackage(whole) ? damagedPackage(whole, random) : damaged(whole, random);
            assertThatCode(() -> readOrRefuse(damaged)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private void readOrRefuse(byte[] bytes) {
        try {
            parser.parse("damaged", bytes, OPTIONS);
        } catch (Refused refused) {
            return; // as it should be
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("statements"))) {
            return all.filter(file -> file.toString().matches(".*\\.(docx|pdf|doc|html)"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPackage(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Damages a part inside the package, since damage to the package itself is found before any part is read. */
    private static byte[] damagedPackage(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(whole));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(4) == 0 ? damaged(part, random) : part);
            }
        }
        return random.nextInt(10) == 0 ? damaged(bytes.toByteArray(), random) : bytes.toByteArray();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int k = random.nextInt(6); k >= 0 && bytes.length > 8; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    bytes = spliced(
                            bytes, at, 0, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
                case 3 -> bytes = spliced(bytes, at, random.nextInt(200), new byte[0]);
                default -> {
                    int from = random.nextInt(bytes.length);
                    int to = Math.min(bytes.length, from + random.nextInt(2000));
                    bytes = spliced(bytes, at, 0, java.util.Arrays.copyOfRange(bytes, from, to));
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, int dropped, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(added);
        int rest = Math.min(bytes.length, at + dropped);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
