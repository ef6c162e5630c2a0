package org.acquis.reading.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.Block;
import org.acquis.reading.Revisions;
import org.acquis.reading.SummaryControl;
import org.acquis.reading.office.Fields;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.jspecify.annotations.Nullable;

/** Walks through paragraphs and tables, in the body, a note, a text box or a header, and makes blocks of them. */
final class Story {

    private final ReadContext context;
    private final Styles styles;
    private final Numbering numbering;
    private final NoteTexts notes;

    Story(ReadContext context, Styles styles, Numbering numbering, NoteTexts notes) {
        this.context = context;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** The blocks inside the current element. */
    List<Block> blocks(WordXml xml) throws XMLStreamException {
        Flow flow = new Flow();
        inside(xml, flow);
        if (flow.joined != null) {
            flow.blocks.add(Block.paragraph(flow.joined.text(), null));
        }
        flow.blocks.addAll(flow.boxes);
        return flow.blocks;
    }

    /** One run of paragraphs: fields and deleted paragraph marks reach over paragraphs. */
    private static final class Flow {
        private final List<Block> blocks = new ArrayList<>();
        private final Fields fields = new Fields();
        private @Nullable Line joined;
        /** Text boxes of paragraphs that run on into the next; they come after the whole of it. */
        private final List<Block> boxes = new ArrayList<>();
    }

    private void inside(WordXml xml, Flow flow) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "p" -> paragraph(xml, flow);
                case "tbl" -> table(xml, flow);
                case "sdt" -> control(xml, flow);
                case "sdtContent", "customXml", "smartTag", "ins", "moveTo", "mc:Choice" -> inside(xml, flow);
                case "del", "moveFrom" -> {
                    if (context.revisions() != Revisions.FINAL) {
                        inside(xml, flow);
                    }
                }
                case "mc:AlternateContent" -> firstChoice(xml, flow);
                case "altChunk" -> context.findings().met(Findings.Kind.ALT_CHUNK);
                case "subDoc" -> context.findings().met(Findings.Kind.SUB_DOCUMENT);
                default -> {
                    // section properties, bookmarks and range marks hold no text
                }
            }
        }
    }

    private void control(WordXml xml, Flow flow) throws XMLStreamException {
        int depth = xml.depth();
        boolean summary = false;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("sdtPr")) {
                summary = isSummary(xml);
            } else if (xml.name().equals("sdtContent") && !summary) {
                inside(xml, flow);
            }
        }
    }

    private static boolean isSummary(WordXml properties) throws XMLStreamException {
        int depth = properties.depth();
        boolean summary = false;
        while (properties.nextChild(depth)) {
            summary |= properties.name().equals("tag") && SummaryControl.TAG.equals(properties.value());
        }
        return summary;
    }

    private void firstChoice(WordXml xml, Flow flow) throws XMLStreamException {
        int depth = xml.depth();
        boolean taken = false;
        while (xml.nextChild(depth)) {
            if (!taken) {
                taken = true;
                inside(xml, flow);
            }
        }
    }

    private void paragraph(WordXml xml, Flow flow) throws XMLStreamException {
        Runs runs = new Runs(context, styles, notes, flow.fields, this);
        ParagraphProperties properties = runs.paragraph(xml);
        Line line = runs.line();
        context.countCharacters(line.text().length());
        boolean markGone = context.revisions() == Revisions.FINAL && properties.isMarkDeleted()
                || context.revisions() == Revisions.ORIGINAL && properties.isMarkInserted();
        if (flow.joined != null) {
            line.putBefore(flow.joined);
            flow.joined = null;
        }
        if (markGone) {
            flow.joined = line.isEmpty() ? null : line;
        } else {
            flow.blocks.addAll(block(line, properties));
        }
        flow.boxes.addAll(runs.boxes());
        if (!markGone) {
            flow.blocks.addAll(flow.boxes);
            flow.boxes.clear();
        }
    }

    private List<Block> block(Line line, ParagraphProperties properties) {
        String list = properties.list(styles);
        String label = "";
        int level = 0;
        if (list != null && !list.equals("0")) {
            int listLevel = properties.listLevel(list, styles, numbering);
            label = numbering.next(list, listLevel, styles);
            level = listLevel + 1;
        }
        Integer outline = properties.outlineLevel(styles);
        if (line.isBlank() && line.notes().isEmpty() && !StoryText.standsAlone(label, outline != null)) {
            return List.of();
        }
        Block.Kind kind =
                outline != null ? Block.Kind.HEADING : label.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.LIST_ITEM;
        return List.of(new Block(
                kind,
                label,
                outline != null ? outline + 1 : level,
                line.text(),
                null,
                line.notes(),
                line.emphasis(),
                properties.isCentred(styles)));
    }

    private void table(WordXml xml, Flow flow) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tr" -> row(xml, flow);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> table(xml, flow);
                default -> {
                    // grid and looks
                }
            }
        }
    }

    private void row(WordXml xml, Flow flow) throws XMLStreamException {
        List<List<Block>> cells = new ArrayList<>();
        boolean gone = cells(xml, cells);
        if (gone) {
            return;
        }
        flow.blocks.addAll(StoryText.row(cells));
    }

    private boolean cells(WordXml xml, List<List<Block>> cells) throws XMLStreamException {
        boolean gone = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tc" -> cells.add(blocks(xml));
                case "trPr" -> gone = isRowGone(xml);
                case "sdt", "sdtContent", "customXml" -> gone |= cells(xml, cells);
                default -> {
                    // looks
                }
            }
        }
        return gone;
    }

    private boolean isRowGone(WordXml xml) throws XMLStreamException {
        boolean gone = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("del")) {
                context.findings().revision(Findings.Kind.DELETION, xml.attribute("author"), xml.attribute("date"));
                gone |= context.revisions() == Revisions.FINAL;
            } else if (xml.name().equals("ins")) {
                context.findings().revision(Findings.Kind.INSERTION, xml.attribute("author"), xml.attribute("date"));
                gone |= context.revisions() == Revisions.ORIGINAL;
            }
        }
        return gone;
    }
}
