package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The width that lines were wrapped at. It is learned from the lines that surely go on: the next one begins in small letters
 * and this one ends in no full stop.
 *
 * @param columns the longest line that goes on, odd ones aside; 0 where no line does
 * @param exact whether every word that would have fitted stands on the line: then a line that is shorter ends its paragraph
 */
record WrapWidth(int columns, boolean exact) {

    static final WrapWidth NONE = new WrapWidth(0, false);

    private static final int LONGEST_LINE = 160;
    private static final int FEW = 4;
    private static final double ODD = 0.02;

    /** Learns from groups of lines that stand together. */
    static WrapWidth of(List<List<String>> groups) {
        List<Integer> lengths = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (List<String> lines : groups) {
            for (int i = 1; i < lines.size(); i++) {
                String before = lines.get(i - 1);
                if (goesOn(before, lines.get(i)) && before.length() <= LONGEST_LINE) {
                    lengths.add(before.length());
                    wanted.add(wanted(before, lines.get(i)));
                }
            }
        }
        if (lengths.size() < FEW) {
            return NONE;
        }
        int[] sorted = lengths.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        int odd = (int) Math.floor(sorted.length * ODD);
        int columns = sorted[sorted.length - 1 - odd];
        long early = wanted.stream().filter(length -> length <= columns).count();
        return new WrapWidth(columns, early <= odd);
    }

    /** Whether the first word of the next line would have fitted on this one. */
    boolean isShort(String line, String next) {
        return wanted(line, next) <= columns;
    }

    /** Whether a line is so short that it ends a paragraph even where the edge is ragged. */
    boolean isVeryShort(String line) {
        return line.length() < 0.7 * columns;
    }

    /** Whether a line is far longer than the width: it was not wrapped at all. */
    boolean isUnwrapped(String line) {
        return line.length() > 1.4 * Math.max(columns, 60);
    }

    private static boolean goesOn(String line, String next) {
        return Openings.opensSmall(next)
                && Character.isLetter(next.charAt(0))
                && !Openings.endsTerminal(line)
                && LabelParser.parse(next).isEmpty();
    }

    private static int wanted(String line, String next) {
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space);
    }
}
