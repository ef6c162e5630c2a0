package org.acquis.application;

import java.time.LocalDate;
import org.acquis.statement.Participation;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a {@code series.yaml} says of a statement; null where it says nothing and the text decides.
 *
 * @param complete whether the text is the whole statement
 */
public record Details(
        @Nullable String id,
        @Nullable String title,
        @Nullable String series,
        @Nullable String meeting,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String issuer,
        @Nullable StatementKind kind,
        @Nullable Boolean complete,
        @Nullable Participation participation) {

    /** Nothing is said. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null, null, null);

    /** These details, and those of the other where these say nothing. */
    Details or(Details other) {
        return new Details(
                first(id, other.id),
                first(title, other.title),
                first(series, other.series),
                first(meeting, other.meeting),
                first(date, other.date),
                first(place, other.place),
                first(issuer, other.issuer),
                first(kind, other.kind),
                first(complete, other.complete),
                first(participation, other.participation));
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a != null ? a : b;
    }
}
