package org.acquis.reading.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.Block;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.jspecify.annotations.Nullable;

/** Walks through paragraphs, lists and tables of an OpenDocument text and makes blocks of them. */
final class OdtStory {

    private final ReadContext context;
    private final OdtStyles styles;
    private final OdtChanges changes;
    private final OdtLists lists;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Line joined;

    OdtStory(ReadContext context, OdtStyles styles, OdtChanges changes) {
        this(context, styles, changes, new OdtLists(styles));
    }

    private OdtStory(ReadContext context, OdtStyles styles, OdtChanges changes, OdtLists lists) {
        this.context = context;
        this.styles = styles;
        this.changes = changes;
        this.lists = lists;
    }

    /** The blocks inside the current element. */
    List<Block> blocks(OdtXml xml) throws XMLStreamException {
        inside(xml);
        if (joined != null && !joined.isBlank()) {
            blocks.add(Block.paragraph(joined.text(), null));
        }
        return blocks;
    }

    private void inside(OdtXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "text:p" -> paragraph(xml, 0);
                case "text:h" -> paragraph(xml, Math.max(1, xml.number("outline-level", 1)));
                case "text:list" -> list(xml);
                case "text:numbered-paragraph", "text:index-body", "office:text" -> inside(xml);
                case "text:section" -> section(xml);
                case "table:table" -> table(xml);
                case "text:tracked-changes" -> changes.read(xml);
                case "text:change", "text:change-start", "text:change-end" -> change(xml);
                case "text:table-of-content" -> context.findings().met(Findings.Kind.CONTENTS);
                default -> {
                    // Declarations of variables, forms and page sequences hold no text.
                    if (xml.name().startsWith("draw:")) {
                        blocks.addAll(OdtRuns.frame(xml, this, context.findings()));
                    }
                }
            }
        }
    }

    /** Marks of changes between paragraphs concern whole ones. */
    private void change(OdtXml xml) {
        String id = xml.attribute("change-id");
        List<String> texts = switch (xml.name()) {
            case "text:change-start" -> List.of(changes.begin(id));
            case "text:change-end" -> List.of(changes.end(id));
            default -> changes.deleted(id);
        };
        for (String part : texts) {
            context.countCharacters(part.length());
            if (part.chars().anyMatch(Character::isLetterOrDigit)) {
                blocks.add(Block.paragraph(part, null));
            }
        }
    }

    private void section(OdtXml xml) throws XMLStreamException {
        if ("none".equals(xml.attribute("display"))) {
            context.findings().met(Findings.Kind.HIDDEN_CHARACTERS, xml.text().length());
        } else {
            inside(xml);
        }
    }

    private void list(OdtXml xml) throws XMLStreamException {
        lists.begin(
                xml.attribute("style-name"),
                xml.attribute("id"),
                "true".equals(xml.attribute("continue-numbering")),
                xml.attribute("continue-list"));
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text:list-item") || xml.name().equals("text:list-header")) {
                lists.item(xml.name().equals("text:list-header"), xml.number("start-value", 0));
                inside(xml);
            }
        }
        lists.end();
    }

    private void paragraph(OdtXml xml, int heading) throws XMLStreamException {
        String style = xml.attribute("style-name");
        boolean listHeader = "true".equals(xml.attribute("is-list-header"));
        OdtRuns runs = new OdtRuns(context, styles, changes, this);
        runs.read(xml, "paragraph", style);
        Line line = runs.line();
        for (Line ended : runs.ended()) {
            context.countCharacters(ended.text().length());
            block(afterJoined(ended), style, heading, listHeader);
        }
        context.countCharacters(line.text().length());
        afterJoined(line);
        if (changes.leavesOut()) {
            // Its end was inserted: without it, the next paragraph goes on here.
            joined = line.isEmpty() ? null : line;
            return;
        }
        block(line, style, heading, listHeader);
        blocks.addAll(runs.boxes());
    }

    private Line afterJoined(Line line) {
        if (joined != null) {
            line.putBefore(joined);
            joined = null;
        }
        return line;
    }

    private void block(Line line, @Nullable String style, int heading, boolean listHeader) {
        int level = lists.level();
        if (line.isBlank() && line.notes().isEmpty()) {
            // An empty item is counted and shows its number alone.
            String label = level > 0 ? lists.next() : "";
            if (StoryText.standsAlone(label, heading > 0)) {
                add(line, style, heading, label, level);
            }
            return;
        }
        String label = level > 0 ? lists.next() : heading > 0 && !listHeader ? lists.heading(heading) : "";
        add(line, style, heading, label, level);
    }

    private void add(Line line, @Nullable String style, int heading, String label, int level) {
        Block.Kind kind =
                heading > 0 ? Block.Kind.HEADING : label.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.LIST_ITEM;
        blocks.add(new Block(
                kind,
                label,
                heading > 0 ? heading : label.isEmpty() ? 0 : level,
                line.text(),
                null,
                line.notes(),
                line.emphasis(),
                styles.isCentred(style)));
    }

    private void table(OdtXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "table:table-row" -> row(xml);
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> table(xml);
                default -> {
                    // columns and looks
                }
            }
        }
    }

    private void row(OdtXml xml) throws XMLStreamException {
        List<List<Block>> cells = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("table:table-cell")) {
                cells.add(another().blocks(xml));
            }
        }
        blocks.addAll(StoryText.row(cells));
    }

    /** A walk for a cell, a text box or a note; its lists may go on with those outside. */
    OdtStory another() {
        return new OdtStory(context, styles, changes, lists.inside());
    }
}
