package org.acquis.library.search;

import java.time.LocalDate;

/** The names of the index's fields, and how values are written in them. A change here asks for a new {@link #VERSION}. */
final class Form {

    /** An index of another form is made anew. */
    static final String VERSION = "1";

    /** Stems of the text with their places. */
    static final String TEXT = "text";

    /** The statement's key: its id and the time it was stored. */
    static final String KEY = "key";

    static final String STATEMENT = "statement";
    static final String CLAUSE = "clause";
    static final String SERIES = "series";
    static final String MEETING = "meeting";
    static final String DATE = "date";
    static final String ISSUER = "issuer";
    static final String KIND = "kind";
    static final String ROLE = "role";
    static final String DEMAND = "demand";
    static final String ACT = "act";
    static final String AXIS = "axis";
    static final String STRENGTH = "strength";
    static final String ADDRESSEE = "addressee";

    /** A number that clauses of the same wording share. */
    static final String WORDING = "wording";

    /** Shown, never searched: the text as it stands. */
    static final String SHOWN = "shown";

    /** The date of a statement that has none. */
    static final int NO_DATE = 0;

    private Form() {}

    /** A date as a number that sorts: 20121130. */
    static int number(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    static LocalDate date(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    /** A number that two texts share when they differ in nothing but case, quotes, dashes and spacing (64-bit FNV-1a). */
    static long wording(String folded) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
