package org.acquis.alignment;

import java.util.Arrays;

/**
 * The words of a passage in their order, ready to be compared with those of many others. The longest common subsequence is counted with
 * a bit for each word, 64 at a time (H. Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004).
 */
final class WordOrder {

    private static final int BITS = 64;
    private static final int NONE = -1;
    private static final int SPREAD = 0x9E3779B9;

    private final int[] words;
    private final int blocks;
    private final int shift;

    /** A table of the words by their hash: the place where each stands last, or {@link #NONE}. */
    private final int[] last;

    /** The place before this one where the same word stands, or {@link #NONE}. */
    private final int[] before;

    WordOrder(int[] words) {
        this.words = words;
        blocks = (words.length + BITS - 1) / BITS;
        int bits = BITS / 2 + 1 - Integer.numberOfLeadingZeros(words.length + 1);
        shift = BITS / 2 - bits;
        last = new int[1 << bits];
        Arrays.fill(last, NONE);
        before = new int[words.length];
        for (int place = 0; place < words.length; place++) {
            int at = at(words[place]);
            before[place] = last[at];
            last[at] = place;
        }
    }

    /** Where a word is in the table, or the free entry for it. */
    private int at(int word) {
        int at = word * SPREAD >>> shift;
        while (last[at] != NONE && words[last[at]] != word) {
            at = at + 1 & last.length - 1;
        }
        return at;
    }

    /** Twice the longest common subsequence of words over the number of words of both, from 0 to 1. */
    double common(int[] others) {
        if (words.length == 0 || others.length == 0) {
            return 0;
        }
        long[] open = new long[blocks];
        Arrays.fill(open, -1L);
        long[] here = new long[blocks];
        for (int word : others) {
            int latest = last[at(word)];
            if (latest != NONE) {
                for (int place = latest; place != NONE; place = before[place]) {
                    here[place / BITS] |= 1L << place;
                }
                step(open, here);
                for (int place = latest; place != NONE; place = before[place]) {
                    here[place / BITS] = 0;
                }
            }
        }
        return 2.0 * closed(open) / (words.length + others.length);
    }

    /** One word of the other passage: {@code V = (V + (V & M)) | (V & ~M)} over all blocks, the lowest first. */
    private static void step(long[] open, long[] here) {
        long carry = 0;
        for (int block = 0; block < open.length; block++) {
            long v = open[block];
            long sum = v + (v & here[block]);
            long carried = sum + carry;
            boolean over = Long.compareUnsigned(sum, v) < 0 || Long.compareUnsigned(carried, sum) < 0;
            carry = over ? 1 : 0;
            open[block] = carried | v & ~here[block];
        }
    }

    private int closed(long[] open) {
        int closed = 0;
        for (int block = 0; block < blocks; block++) {
            boolean whole = block < blocks - 1 || words.length % BITS == 0;
            closed += Long.bitCount(~open[block] & (whole ? -1L : (1L << words.length) - 1));
        }
        return closed;
    }
}
