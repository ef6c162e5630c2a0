package org.acquis.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A table for CSV and spreadsheets.
 *
 * @param name of the sheet, at most 31 characters
 * @param rows as long as the head each
 */
record Sheet(String name, List<String> head, List<List<Sheet.Cell>> rows) {

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
