package org.acquis.reading.office;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acquis.reading.Block;

/** What paragraphs of office documents are together: the text of a note or a box, a row of a table, a number without a text. */
public final class StoryText {

    private static final Pattern NUMBERED_WORD = Pattern.compile("\\p{L}{3,}.*\\p{Nd}|\\p{L}{3,}\\s+\\p{L}");

    private StoryText() {}

    /** Word shows the number of an empty paragraph; one with a word in it ({@code Article 4}), or set as a heading, is text. */
    public static boolean standsAlone(String label, boolean heading) {
        return heading
                ? label.chars().anyMatch(Character::isLetterOrDigit)
                : NUMBERED_WORD.matcher(label).find();
    }

    /** A row of one cell is a frame about text; other rows are one block with their cells parted by tabs. */
    public static List<Block> row(List<List<Block>> cells) {
        if (cells.size() == 1) {
            return cells.get(0);
        }
        String text = cells.stream().map(StoryText::of).collect(Collectors.joining("\t"));
        if (text.isBlank()) {
            return List.of();
        }
        return List.of(new Block(
                Block.Kind.TABLE_ROW,
                "",
                0,
                text,
                null,
                cells.stream()
                        .flatMap(List::stream)
                        .flatMap(block -> block.notes().stream())
                        .toList(),
                0,
                false));
    }

    /** The text of blocks as one: labels before their texts, a line each. */
    public static String of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> (block.label().isEmpty() ? "" : block.label() + " ")
                        + block.text().replace('\t', ' ').strip())
                .collect(Collectors.joining("\n"));
    }
}
