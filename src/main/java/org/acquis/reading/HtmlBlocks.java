package org.acquis.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acquis.statement.Note;
import org.jsoup.nodes.Element;

/** Makes blocks of the elements of a page as they open and close. */
final class HtmlBlocks {

    private static final Set<String> EMPHASIS = Set.of("i", "em", "b", "strong", "u", "cite");

    private final HtmlNotes notes;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Note> found = new ArrayList<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private int emphasis;
    private int emphasised;
    private int heading;
    private int inCall;
    private int inRow;
    private boolean preformatted;
    private boolean centred;
    private String label = "";

    HtmlBlocks(HtmlNotes notes) {
        this.notes = notes;
    }

    void text(String more) {
        if (inCall > 0) {
            return;
        }
        if (preformatted) {
            append(more);
            return;
        }
        String spaced = more.replaceAll("[ \\t\\r\\n\\f]+", " ");
        append(text.length() == 0 || endsBlank() ? spaced.stripLeading() : spaced);
    }

    private void append(String more) {
        if (emphasised > 0 && emphasis == text.length()) {
            emphasis += more.length();
        }
        text.append(more);
    }

    private boolean endsBlank() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    void open(Element element) {
        String name = element.normalName();
        if (EMPHASIS.contains(name)) {
            emphasised++;
        } else if (name.equals("br")) {
            append("\n");
        } else if (name.equals("tr")) {
            flush();
            inRow++;
        } else if (name.equals("td") || name.equals("th")) {
            text.append(inRow > 0 && text.length() > 0 && !endsBlank() ? " " : "");
        } else if (name.equals("a")) {
            Note note = notes.of(element);
            if (note != null) {
                found.add(note);
                inCall++;
            }
        } else if (isBlock(element)) {
            flush();
            begin(element, name);
        }
    }

    private void begin(Element element, String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
            case "pre" -> preformatted = true;
            case "ol", "ul" -> lists.push(new HtmlList(element));
            case "li" -> label = lists.isEmpty() ? "•" : lists.peek().next(element);
            default -> {
                // a block without a meaning of its own
            }
        }
        String style = (element.attr("style") + element.attr("align")).replaceAll("\\s", "");
        centred = style.toLowerCase(Locale.ROOT).contains("center") || name.equals("center");
    }

    void close(Element element) {
        String name = element.normalName();
        if (EMPHASIS.contains(name)) {
            emphasised = Math.max(0, emphasised - 1);
        } else if (name.equals("tr")) {
            row();
        } else if (name.equals("td") || name.equals("th")) {
            cell();
        } else if (name.equals("a")) {
            inCall -= notes.of(element) != null ? 1 : 0;
        } else if (isBlock(element)) {
            flush();
            heading = 0;
            preformatted &= !name.equals("pre");
            if ((name.equals("ol") || name.equals("ul")) && !lists.isEmpty()) {
                lists.pop();
            }
        }
    }

    /** Elements that break the line; of those inside the cells of a table only the text counts. */
    private boolean isBlock(Element element) {
        return inRow == 0 && element.isBlock();
    }

    private void cell() {
        if (inRow > 0) {
            cells.add(text.toString().strip());
            text.setLength(0);
            emphasis = 0;
        }
    }

    private void row() {
        inRow = Math.max(0, inRow - 1);
        if (inRow > 0) {
            return;
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            boolean frame = cells.size() == 1;
            blocks.add(new Block(
                    frame ? Block.Kind.PARAGRAPH : Block.Kind.TABLE_ROW,
                    "",
                    0,
                    String.join("\t", cells),
                    null,
                    found,
                    0,
                    false));
        }
        cells.clear();
        found.clear();
        text.setLength(0);
    }

    private void flush() {
        String plain = text.toString().strip();
        if (!plain.isEmpty() || !found.isEmpty()) {
            Block.Kind kind =
                    heading > 0 ? Block.Kind.HEADING : label.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.LIST_ITEM;
            int level = heading > 0 ? heading : label.isEmpty() ? 0 : lists.size();
            blocks.add(new Block(kind, label, level, plain, null, found, Math.min(emphasis, plain.length()), centred));
            label = "";
        }
        text.setLength(0);
        found.clear();
        emphasis = 0;
    }

    List<Block> all() {
        flush();
        return blocks;
    }
}
