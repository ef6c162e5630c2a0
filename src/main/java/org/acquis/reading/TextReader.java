package org.acquis.reading;

import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.statement.Source;
import org.jspecify.annotations.Nullable;

/**
 * Plain text: a block for each group of lines between blank lines, every line kept behind a {@code \n}. Which line breaks are
 * hard wraps is decided later, where clauses are made. A form feed begins a new page, and a new block unless the sentence runs
 * on in small letters.
 */
final class TextReader {

    private final boolean paged;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> group = new ArrayList<>();
    private int page = 1;
    private int groupPage = 1;

    private TextReader(boolean paged) {
        this.paged = paged;
    }

    static SourceDocument read(String text, Source source, Limits limits) {
        if (text.length() > limits.characters()) {
            throw new Refused(
                    Refused.Code.LIMIT_SIZE,
                    source.file(),
                    "more than " + limits.characters() + " characters; split the file");
        }
        TextReader reader = new TextReader(text.indexOf('\f') >= 0);
        for (String line : unifiedLines(text).split("\n", -1)) {
            reader.take(line);
        }
        reader.flush();
        Source complete =
                new Source(source.file(), source.format(), source.sha256(), reader.paged ? reader.page : null);
        return new SourceDocument(complete, null, reader.blocks, List.of(), List.of());
    }

    static String unifiedLines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace("\u2029", "\n\n");
    }

    private void take(String line) {
        String rest = line;
        for (int feed = rest.indexOf('\f'); feed >= 0; feed = rest.indexOf('\f')) {
            if (feed > 0) {
                addLine(rest.substring(0, feed));
            }
            page++;
            rest = rest.substring(feed + 1);
            if (!runsOn(rest)) {
                flush();
            }
            if (rest.isEmpty()) {
                return;
            }
        }
        addLine(rest);
    }

    private void addLine(String line) {
        String trimmed = line.stripTrailing();
        if (trimmed.isBlank()) {
            flush();
            return;
        }
        if (group.isEmpty()) {
            groupPage = page;
        }
        group.add(trimmed);
    }

    private static boolean runsOn(String nextLine) {
        String start = nextLine.stripLeading();
        return !start.isEmpty() && Character.isLowerCase(start.codePointAt(0));
    }

    private void flush() {
        if (!group.isEmpty()) {
            blocks.add(Block.paragraph(String.join("\n", group), pageOfGroup()));
            group.clear();
        }
    }

    private @Nullable Integer pageOfGroup() {
        return paged ? groupPage : null;
    }
}
