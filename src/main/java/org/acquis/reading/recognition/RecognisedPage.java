package org.acquis.reading.recognition;

import java.util.List;

/**
 * A page as the program recognised it.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param lines in the order of the program
 * @param rules heights of ruling lines, in pixels from the top
 */
public record RecognisedPage(int width, int height, List<RecognisedLine> lines, List<Float> rules) {

    private static final double SENSE = 0.55;

    public RecognisedPage {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** The letters of lines that run across the page, each counting as much as the program is sure of it. */
    public double worth() {
        return lines.stream()
                .filter(RecognisedLine::upright)
                .flatMap(line -> line.words().stream())
                .mapToDouble(word -> word.confidence() * word.letters().size())
                .sum();
    }

    /** Whether the page seems to lie on its side or head: less than about half of its letters make sense as it stands. */
    public boolean seemsTurned() {
        int letters = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToInt(word -> word.letters().size())
                .sum();
        return worth() < SENSE * letters;
    }
}
