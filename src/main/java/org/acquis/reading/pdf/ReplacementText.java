package org.acquis.reading.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page gives for glyphs whose font does not say it ({@code ActualText}, ISO 32000-1, 14.9.4), such as the two
 * halves of an Arabic letter. Only short spans are believed: with long ones a page could say what it does not show.
 */
final class ReplacementText {

    private static final int LONGEST = 4;
    private static final int DEEPEST = 64;

    /** One open span: its text, where it begins, and whether its text has been given out. */
    private static final class Span {
        private final @Nullable String text;
        private final int from;
        private boolean given;

        private Span(@Nullable String text, int from) {
            this.text = text;
            this.from = from;
        }
    }

    private final Deque<Span> open = new ArrayDeque<>();
    private int deeper;

    void clear() {
        open.clear();
        deeper = 0;
    }

    /** @param characters how many characters the document had before the span */
    void begin(@Nullable COSDictionary properties, int characters) {
        if (open.size() >= DEEPEST) {
            deeper++;
            return;
        }
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Span(text != null && isLetters(text) ? text : null, characters));
    }

    /** Brackets are left to the reader of the line, who turns them round in scripts that run from the right. */
    private static boolean isLetters(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    void end() {
        if (deeper > 0) {
            deeper--;
        } else if (!open.isEmpty()) {
            open.pop();
        }
    }

    /**
     * What a glyph means.
     *
     * @param text as its font says
     * @param number of the glyph in the document
     * @return the text of the span for its first glyph, nothing for its second to fourth
     */
    String of(String text, int number) {
        Span span = open.peek();
        if (span == null || span.text == null || number - span.from > LONGEST) {
            return text;
        }
        if (span.given) {
            return "";
        }
        span.given = true;
        return span.text;
    }
}
