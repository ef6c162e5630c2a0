package org.acquis.reading;

import java.util.List;
import org.acquis.statement.Source;
import org.acquis.statement.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one file.
 *
 * @param title the title from the document's own properties, or null
 * @param blocks in reading order
 * @param aside running heads, page numbers and other furniture that was kept out of the blocks, in page order
 * @param masthead the lines above the title that give organ, symbol, day and language, kept out of the blocks; empty where it has
 *     none
 * @param warnings what was met and not read, or read in a way that people should know of
 */
public record SourceDocument(
        Source source,
        @Nullable String title,
        List<Block> blocks,
        List<String> aside,
        List<String> masthead,
        List<Warning> warnings) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        aside = List.copyOf(aside);
        masthead = List.copyOf(masthead);
        warnings = List.copyOf(warnings);
    }

    /** A document in which nobody has looked for a masthead. */
    public SourceDocument(
            Source source, @Nullable String title, List<Block> blocks, List<String> aside, List<Warning> warnings) {
        this(source, title, blocks, aside, List.of(), warnings);
    }
}
