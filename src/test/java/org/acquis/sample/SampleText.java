package org.acquis.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A source of the sample library: a paragraph a line, its kind before a bar. */
record SampleText(String name, List<Line> lines) {

    /** One paragraph; the kinds are explained at the head of each source. */
    record Line(String kind, String text) {}

    static final Path FOLDER = Path.of("src/test/resources/sample");

    static SampleText read(String name) {
        List<Line> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(name + ".txt"))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int bar = line.indexOf('|');
                    lines.add(new Line(line.substring(0, bar), line.substring(bar + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleText(name, lines);
    }

    /** The paragraphs with the labels that a reader sees: operative ones and those of leaders counted, sub-paragraphs by letter. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        int number = 0;
        int letter = 0;
        for (Line line : lines) {
            switch (line.kind) {
                case "OP", "P" -> {
                    letter = 0;
                    labels.add(++number + ".");
                }
                case "SUB" -> labels.add("(" + (char) ('a' + letter++) + ")");
                default -> labels.add("");
            }
        }
        return labels;
    }
}
