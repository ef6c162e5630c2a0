package org.acquis.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A table for CSV and spreadsheets.
 *
 * @param name of the sheet, at most 31 characters
 * @param rows as long as the head each
 * @param widest how many characters a column may be wide in a workbook
 */
record Sheet(String name, List<String> head, List<List<Sheet.Cell>> rows, int widest) {

    private static final int USUAL_WIDTH = 60;

    /** A table with columns of the usual width. */
    Sheet(String name, List<String> head, List<List<Sheet.Cell>> rows) {
        this(name, head, rows, USUAL_WIDTH);
    }

    /** A value of a table; text from documents is always {@link Words}, never a formula. */
    sealed interface Cell permits Words, Figure, Day {}

    /** Text; an empty one for nothing. */
    record Words(String text) implements Cell {}

    /** A number. */
    record Figure(double value) implements Cell {}

    /** A date. */
    record Day(LocalDate date) implements Cell {}

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(double value) {
        return new Figure(value);
    }
}
