package org.acquis.reading.rtf;

import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.Revisions;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.acquis.reading.office.Symbols;
import org.jspecify.annotations.Nullable;

/** One run of paragraphs of a Rich Text file: the body, a note, a running head, a comment or a text box. */
final class RtfFlow {

    /** What it is. */
    enum Kind {
        BODY,
        FOOTNOTE,
        ENDNOTE,
        HEAD,
        COMMENT,
        BOX
    }

    private final ReadContext context;
    private final @Nullable RtfFlow around;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> boxes = new ArrayList<>();
    private final List<Block> cell = new ArrayList<>();
    private final List<List<Block>> cells = new ArrayList<>();
    private Line line = new Line();
    private @Nullable Line joined;
    private String shown = "";
    private Kind kind;

    /** The number of the paragraph as the program that wrote the file showed it. */
    final StringBuilder label = new StringBuilder();

    /** The level of the list, from 0. */
    int level;
    /** The level of the heading from 1, or 0. */
    int heading;

    boolean centred;
    boolean inTable;

    RtfFlow(Kind kind, @Nullable RtfFlow around, ReadContext context) {
        this.kind = kind;
        this.around = around;
        this.context = context;
    }

    Kind kind() {
        return kind;
    }

    void becomesEndnote() {
        kind = kind == Kind.FOOTNOTE ? Kind.ENDNOTE : kind;
    }

    @Nullable
    RtfFlow around() {
        return around;
    }

    Line line() {
        return line;
    }

    /** What stands in a text box comes after the paragraph that holds it. */
    void box(List<Block> inside) {
        boxes.addAll(inside);
    }

    void startParagraph() {
        level = 0;
        heading = 0;
        centred = false;
        inTable = false;
    }

    /** Adds text that is wanted, between the marks of its change where those are shown ({@code +}, {@code -} or empty). */
    void add(String text, boolean emphasised, String change) {
        context.countCharacters(text.length());
        String mark = context.revisions() == Revisions.SHOW ? change : "";
        if (!mark.equals(shown)) {
            closeMark();
            line.add(mark.isEmpty() ? "" : "{" + mark, emphasised);
            shown = mark;
        }
        line.add(text, emphasised);
    }

    private void closeMark() {
        line.add(shown.isEmpty() ? "" : shown + "}", false);
        shown = "";
    }

    /** @param markGone whether its end is deleted, so that the next paragraph goes on here */
    void endParagraph(boolean markGone) {
        closeMark();
        Line ended = line;
        line = new Line();
        if (joined != null) {
            ended.putBefore(joined);
            joined = null;
        }
        if (markGone) {
            joined = ended.isEmpty() ? null : ended;
            return;
        }
        List<Block> to = target();
        String number = label.toString().replace("\t", " ").strip();
        label.setLength(0);
        String shownNumber = number.isEmpty() ? "" : Symbols.bullet(number);
        if (!ended.isBlank() || !ended.notes().isEmpty() || StoryText.standsAlone(shownNumber, heading > 0)) {
            to.add(new Block(
                    heading > 0
                            ? Block.Kind.HEADING
                            : shownNumber.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.LIST_ITEM,
                    shownNumber,
                    heading > 0 ? heading : shownNumber.isEmpty() ? 0 : level + 1,
                    ended.text(),
                    null,
                    ended.notes(),
                    ended.emphasis(),
                    centred));
        }
        to.addAll(boxes);
        boxes.clear();
    }

    private List<Block> target() {
        if (inTable) {
            return cell;
        }
        endRow();
        return blocks;
    }

    void endCell() {
        inTable = true;
        endParagraph(false);
        cells.add(List.copyOf(cell));
        cell.clear();
    }

    void endRow() {
        if (!cell.isEmpty()) {
            cells.add(List.copyOf(cell));
            cell.clear();
        }
        if (!cells.isEmpty()) {
            blocks.addAll(StoryText.row(cells));
            cells.clear();
        }
    }

    /** The blocks, when all has been read. */
    List<Block> end() {
        endParagraph(false);
        endRow();
        return blocks;
    }
}
