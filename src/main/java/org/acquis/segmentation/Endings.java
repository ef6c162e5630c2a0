package org.acquis.segmentation;

import java.util.List;

/**
 * The lines that a text, or its part before an annex, ends with: adoption, place and date, names and offices of those who sign.
 * They are short, bear no number, and begin with a line that is known to close a statement.
 */
final class Endings {

    private static final int LONGEST = 200;
    private static final int FEW_WORDS = 12;

    private Endings() {}

    /** For each paragraph whether it is such a line. */
    static boolean[] of(List<Paragraph> paragraphs) {
        boolean[] closing = new boolean[paragraphs.size()];
        int end = paragraphs.size();
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            if (isAnnex(paragraphs.get(i))) {
                end = i;
            } else if (i == end - 1 && isLine(paragraphs.get(i))) {
                end = markFrom(paragraphs, i, closing);
            }
        }
        return closing;
    }

    /** Marks the stretch of short lines that ends at a place; answers where it begins. */
    private static int markFrom(List<Paragraph> paragraphs, int last, boolean[] closing) {
        int from = last;
        while (from > 1 && isLine(paragraphs.get(from - 1))) {
            from--;
        }
        boolean closed = false;
        for (int i = from; i <= last; i++) {
            closed |= Headings.isClosing(paragraphs.get(i).text());
            closing[i] = closed;
        }
        return from;
    }

    private static boolean isAnnex(Paragraph paragraph) {
        return paragraph.label().isEmpty() && Headings.isAnnex(paragraph.text());
    }

    private static boolean isLine(Paragraph paragraph) {
        String text = paragraph.text();
        if (paragraph.isTable() || isAnnex(paragraph) || text.length() > LONGEST || hasLabel(paragraph)) {
            return false;
        }
        boolean few = text.split("\\s+", FEW_WORDS + 1).length <= FEW_WORDS;
        return Headings.isClosing(text) || few && !Openings.opensSmall(text) && !text.endsWith(";");
    }

    private static boolean hasLabel(Paragraph paragraph) {
        return !paragraph.label().isEmpty()
                || LabelParser.parse(paragraph.text())
                        .filter(label -> !label.weak())
                        .isPresent();
    }
}
