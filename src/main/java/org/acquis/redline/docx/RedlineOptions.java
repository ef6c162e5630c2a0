package org.acquis.redline.docx;

/**
 * What a person may choose of a redline.
 *
 * @param author shown beside each change
 * @param date of each change, such as {@code 2020-03-01T00:00:00Z}; the same date gives the same bytes
 * @param nativeMoves whether moved paragraphs bear Word's marks of moves; else they are deleted and inserted
 * @param formatting whether changes of looks are marked too
 * @param strengthComments whether changes of strength are told in the margin
 */
public record RedlineOptions(
        String author,
        String date,
        boolean nativeMoves,
        boolean formatting,
        SummaryPlace summary,
        boolean strengthComments) {

    /** Where the summary stands. */
    public enum SummaryPlace {
        NONE,
        START,
        END
    }

    /** Marks of moves, no marks of looks, no summary, no comments. */
    public static RedlineOptions by(String author, String date) {
        return new RedlineOptions(author, date, true, false, SummaryPlace.NONE, false);
    }
}
