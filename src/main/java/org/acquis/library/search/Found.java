package org.acquis.library.search;

import java.time.LocalDate;
import org.acquis.statement.Citation;
import org.acquis.statement.Role;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a search found.
 *
 * @param citation where it stands
 * @param series id of the statement's series, or null
 * @param date of the statement, or null
 * @param text as it stands
 * @param score how well it fits, comparable inside one search alone
 * @param uses where the same wording stands
 */
public record Found(
        Citation citation,
        @Nullable String series,
        @Nullable LocalDate date,
        Role role,
        String text,
        double score,
        Uses uses) {}
