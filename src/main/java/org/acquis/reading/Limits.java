package org.acquis.reading;

/**
 * How much one file may ask of the reader; beyond it the file is refused with a LIMIT code.
 *
 * @param inputBytes size of the file itself
 * @param inflatedBytes bytes of all parts of a package together, counted as they are inflated and not as declared
 * @param partBytes bytes of one XML part, counted as they are inflated
 * @param entries parts of a package
 * @param depth XML elements inside each other
 * @param characters UTF-16 units of text in all blocks and notes together
 * @param pages pages of a PDF
 * @param seconds wall-clock time for the whole file
 * @param heapMegabytes memory of the process that parses it
 */
public record Limits(
        long inputBytes,
        long inflatedBytes,
        long partBytes,
        int entries,
        int depth,
        int characters,
        int pages,
        int seconds,
        int heapMegabytes) {

    private static final long MEGABYTE = 1024L * 1024L;

    /** Generous for any statement ever made, and far below what takes a machine down. */
    public static Limits standard() {
        return new Limits(50 * MEGABYTE, 300 * MEGABYTE, 100 * MEGABYTE, 1000, 400, 10_000_000, 5000, 60, 512);
    }

    /** The same limits with another time for one file. */
    public Limits withSeconds(int newSeconds) {
        return new Limits(
                inputBytes, inflatedBytes, partBytes, entries, depth, characters, pages, newSeconds, heapMegabytes);
    }
}
