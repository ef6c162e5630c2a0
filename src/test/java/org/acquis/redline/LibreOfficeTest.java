package org.acquis.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.acquis.redline.docx.RedlineOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another program opens what was written and finds the same changes in it. LibreOffice joins touching changes, so stretches of marked
 * text are compared; it keeps no changes of equations, pictures and note numbers, which is why pairs of others are not all alike.
 */
@Tag("slow")
class LibreOfficeTest {

    private static final RedlineOptions USUAL = RedlineOptions.by("Pell", "2020-03-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Map<String, byte[]> opened(Map<String, byte[]> redlines) throws IOException, InterruptedException {
        Path in = Files.createDirectory(folder.resolve("in"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                folder.resolve("out").toString()));
        for (Map.Entry<String, byte[]> one : redlines.entrySet()) {
            command.add(Files.write(in.resolve(one.getKey() + ".docx"), one.getValue())
                    .toString());
        }
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException missing) {
            assumeTrue(false, "LibreOffice is not installed");
            return Map.of();
        }
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        Map<String, byte[]> opened = new LinkedHashMap<>();
        for (String name : redlines.keySet()) {
            Path file = folder.resolve("out").resolve(name + ".docx");
            assertThat(file).as("LibreOffice opens it").exists();
            opened.put(name, Files.readAllBytes(file));
        }
        return opened;
    }

    private static byte[] redline(byte[] old, byte[] young) {
        return Redline.of(new Redline.Side("old", old), new Redline.Side("new", young), null, USUAL)
                .document();
    }

    @Test
    void findsTheSameChangesInTextsOfNumberedClauses() throws IOException, InterruptedException, XMLStreamException {
        Map<String, byte[]> redlines = new LinkedHashMap<>();
        for (int seed = 0; seed < 6; seed++) {
            NumberedTexts texts = NumberedTexts.of(60, seed % 2 == 0 ? 0 : 3000, seed);
            redlines.put("numbered" + seed, redline(WordText.of(texts.old()), WordText.of(texts.young())));
        }
        List<Mutation> ofText = List.of(
                Mutation.REPLACE, Mutation.INSERT, Mutation.DELETE, Mutation.MOVE, Mutation.SPLIT, Mutation.MERGE);
        for (int seed = 0; seed < 12; seed++) {
            byte[] old = WordText.of(NumberedTexts.of(20, 3000, seed).old());
            Random random = new Random(seed);
            redlines.put("mutated" + seed, redline(old, Mutation.of(old, ofText, random)));
        }
        Map<String, byte[]> opened = opened(redlines);
        for (Map.Entry<String, byte[]> one : redlines.entrySet()) {
            assertThat(Stretches.of(opened.get(one.getKey())))
                    .as(one.getKey())
                    .isEqualTo(Stretches.of(one.getValue()))
                    .isNotEmpty();
        }
    }

    @Test
    void opensTheRedlinesOfDocumentsOfOthers() throws IOException, InterruptedException, XMLStreamException {
        Path data = Path.of(System.getProperty("acquis.shared", "../shared")).resolve("data/redline");
        assumeTrue(Files.isDirectory(data), "the pairs are not here");
        Map<String, byte[]> redlines = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(data.resolve("pairs.tsv"), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            redlines.put(
                    cells[0],
                    redline(Files.readAllBytes(data.resolve(cells[1])), Files.readAllBytes(data.resolve(cells[2]))));
        }
        Map<String, byte[]> opened = opened(redlines);
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, byte[]> one : redlines.entrySet()) {
            if (!Stretches.of(opened.get(one.getKey())).equals(Stretches.of(one.getValue()))) {
                differing.add(one.getKey());
            }
        }
        System.out.println(
                "LibreOffice: other stretches in " + differing.size() + " of " + redlines.size() + " " + differing);
        assertThat(differing).hasSizeLessThan(redlines.size() / 4);
    }
}
