package org.acquis.library.search;

import java.time.LocalDate;
import java.util.List;
import org.acquis.statement.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where one wording stands, apart from case, quotes, dashes and spacing.
 *
 * @param times how many clauses have it
 * @param places the first of them, by date and citation
 * @param first date of its first use, or null where no dated statement has it
 * @param last date of its last use, or null
 */
public record Uses(
        int times,
        List<Citation> places,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    public Uses {
        places = List.copyOf(places);
    }
}
