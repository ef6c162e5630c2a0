package org.acquis.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A joint statement, split into clauses.
 *
 * @param id unique in its library, lower case, such as {@code tokyo-2012}
 * @param series id of the series it belongs to, or null
 * @param meeting number or name of the meeting in the series, or null
 * @param language ISO 639-1 code
 * @param complete whether the text is the whole statement; absence proves nothing where it is not
 * @param clauses in document order
 * @param participation who took part, as claimed by whom
 */
public record Statement(
        String id,
        String title,
        @Nullable String series,
        @Nullable String meeting,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String issuer,
        StatementKind kind,
        String language,
        boolean complete,
        Source source,
        List<Clause> clauses,
        List<Warning> warnings,
        Participation participation) {
    public Statement {
        clauses = List.copyOf(clauses);
        warnings = List.copyOf(warnings);
    }

    /** A statement of which nobody says who took part. */
    public Statement(
            String id,
            String title,
            @Nullable String series,
            @Nullable String meeting,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String issuer,
            StatementKind kind,
            String language,
            boolean complete,
            Source source,
            List<Clause> clauses,
            List<Warning> warnings) {
        this(
                id,
                title,
                series,
                meeting,
                date,
                place,
                issuer,
                kind,
                language,
                complete,
                source,
                clauses,
                warnings,
                Participation.UNKNOWN);
    }

    /** The clause with this id, ignoring case. */
    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(c -> c.id().equalsIgnoreCase(clauseId)).findFirst();
    }

    /** The same statement with these clauses. */
    public Statement withClauses(List<Clause> newClauses) {
        return new Statement(
                id,
                title,
                series,
                meeting,
                date,
                place,
                issuer,
                kind,
                language,
                complete,
                source,
                newClauses,
                warnings,
                participation);
    }

    /** The same statement in a series. */
    public Statement withSeries(String newSeries) {
        return new Statement(
                id,
                title,
                newSeries,
                meeting,
                date,
                place,
                issuer,
                kind,
                language,
                complete,
                source,
                clauses,
                warnings,
                participation);
    }

    /** The same statement under another id. */
    public Statement withId(String newId) {
        return new Statement(
                newId,
                title,
                series,
                meeting,
                date,
                place,
                issuer,
                kind,
                language,
                complete,
                source,
                clauses,
                warnings,
                participation);
    }

    /** The same statement, read from this file. */
    public Statement withSource(Source newSource) {
        return new Statement(
                id,
                title,
                series,
                meeting,
                date,
                place,
                issuer,
                kind,
                language,
                complete,
                newSource,
                clauses,
                warnings,
                participation);
    }

    /** The same statement with these participants. */
    public Statement withParticipation(Participation newParticipation) {
        return new Statement(
                id,
                title,
                series,
                meeting,
                date,
                place,
                issuer,
                kind,
                language,
                complete,
                source,
                clauses,
                warnings,
                newParticipation);
    }
}
