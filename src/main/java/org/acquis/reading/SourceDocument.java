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
 * @param warnings what was met and not read, or read in a way that people should know of
 */
public record SourceDocument(
        Source source, @Nullable String title, List<Block> blocks, List<String> aside, List<Warning> warnings) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        aside = List.copyOf(aside);
        warnings = List.copyOf(warnings);
    }
}
