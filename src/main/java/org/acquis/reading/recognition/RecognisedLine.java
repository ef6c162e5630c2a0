package org.acquis.reading.recognition;

import java.util.List;

/**
 * A line as the program recognised it; all measures in pixels, from the upper left.
 *
 * @param words in the order of the program, which is the order of reading
 * @param left edge
 * @param right edge
 * @param baseline height of the baseline at the middle of the line
 * @param slope of the baseline, downwards to the right
 * @param upright whether it runs across the page; the program also finds lines that run up or down
 * @param size from the top of tall letters to the foot of those that go below the baseline
 */
public record RecognisedLine(
        List<Word> words, float left, float right, float baseline, float slope, boolean upright, float size) {

    /**
     * A word.
     *
     * @param letters in order
     * @param confidence from 0 to 1
     */
    public record Word(List<Letter> letters, float left, float right, float confidence) {
        public Word {
            letters = List.copyOf(letters);
        }

        /** Its letters as one string. */
        public String text() {
            StringBuilder text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.text()));
            return text.toString();
        }
    }

    /**
     * A letter or sign.
     *
     * @param confidence from 0 to 1
     */
    public record Letter(String text, float confidence) {}

    public RecognisedLine {
        words = List.copyOf(words);
    }
}
