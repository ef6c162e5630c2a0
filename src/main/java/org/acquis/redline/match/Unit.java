package org.acquis.redline.match;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Words;

/**
 * A paragraph or table as matching sees it.
 *
 * @param kind units of different kinds never match
 * @param key equal where the units are equal in all that a reader sees, pictures and notes included
 * @param label the number typed at its head, or an empty text
 * @param body the text without the label
 * @param size how many words the body has
 * @param words hash codes of its words and of each two words in a row, sorted: likeness goes by wording and order
 */
public record Unit(Kind kind, String key, String label, String body, int size, int[] words) {

    /** What a unit is. */
    public enum Kind {
        PARAGRAPH,
        TABLE,
        /** A row of a table, a cell of a row, a note. */
        PART
    }

    private static final Pattern LABEL = Pattern.compile("\\s*((?:"
            + "\\(?\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3})*\\s?[.):](?=[\\s\\p{L}])"
            + "|\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})+(?=\\s)"
            + "|\\p{Nd}{1,3}(?=\\t)"
            + "|\\(?\\p{L}{1,4}\\)"
            + "|[IVXLivxl]{1,6}\\.(?=\\s)|\\p{L}\\.(?=\\s)"
            + "|(?:OP|PP)\\s?\\p{Nd}{1,3}[.:)]?"
            + "|(?:Article|Section|Rule|Chapter|Annex)\\s(?:\\p{Nd}{1,3}|[IVXL]{1,6})\\s?[.:]?"
            + ")[\\s\\u00A0]*)(?=\\S)");

    /** A unit of this text. */
    public static Unit of(Kind kind, String key, String text) {
        Matcher matcher = LABEL.matcher(text);
        int cut = kind == Kind.PARAGRAPH && matcher.lookingAt() ? matcher.end() : 0;
        String body = text.substring(cut).strip();
        List<String> words = Words.words(body);
        int size = words.size();
        int[] hashes = new int[Math.max(0, 2 * size - 1)];
        for (int k = 0; k < size; k++) {
            hashes[k] = words.get(k).hashCode();
            if (k > 0) {
                hashes[size + k - 1] =
                        words.get(k - 1).hashCode() * 31 + words.get(k).hashCode() + 1;
            }
        }
        Arrays.sort(hashes);
        return new Unit(kind, key, text.substring(0, cut).strip(), body, size, hashes);
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    /** The words that both have, as a share of all: 2 shared / (all of both); 1 where neither has any. */
    double alike(Unit other) {
        int all = words.length + other.words.length;
        return all == 0 ? 1 : 2.0 * shared(words, other.words) / all;
    }

    /** How many words two sorted lists share, each counted as often as both have it. */
    static int shared(int[] left, int[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                shared++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** The words of the left list that the right one lacks. */
    static int[] without(int[] left, int[] right) {
        int[] rest = new int[left.length];
        int size = 0;
        int j = 0;
        for (int word : left) {
            while (j < right.length && right[j] < word) {
                j++;
            }
            if (j < right.length && right[j] == word) {
                j++;
            } else {
                rest[size++] = word;
            }
        }
        return Arrays.copyOf(rest, size);
    }
}
