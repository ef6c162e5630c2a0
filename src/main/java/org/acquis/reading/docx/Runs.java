package org.acquis.reading.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.Block;
import org.acquis.reading.Revisions;
import org.acquis.reading.office.Fields;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.Symbols;
import org.acquis.statement.Note;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one paragraph: text, breaks, symbols, notes, fields, tracked changes, and the text boxes anchored in it. */
final class Runs {

    private final ReadContext context;
    private final Styles styles;
    private final NoteTexts notes;
    private final Fields fields;
    private final Story story;
    private final Line line = new Line();
    private final List<Block> boxes = new ArrayList<>();
    private ParagraphProperties properties = new ParagraphProperties();
    private boolean contents;

    Runs(ReadContext context, Styles styles, NoteTexts notes, Fields fields, Story story) {
        this.context = context;
        this.styles = styles;
        this.notes = notes;
        this.fields = fields;
        this.story = story;
    }

    Line line() {
        return line;
    }

    /** What stands in text boxes anchored in the paragraph. */
    List<Block> boxes() {
        return boxes;
    }

    /** Reads the current paragraph to its end. */
    ParagraphProperties paragraph(WordXml xml) throws XMLStreamException {
        inlines(xml, true);
        if (contents) {
            context.findings().met(Findings.Kind.CONTENTS);
        }
        return properties;
    }

    private void inlines(WordXml xml, boolean shown) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pPr" -> properties = ParagraphProperties.read(xml, context.findings());
                case "r" -> run(xml, shown);
                case "ins", "moveTo" -> changed(xml, shown, true, xml.name().equals("moveTo"));
                case "del", "moveFrom" -> changed(xml, shown, false, xml.name().equals("moveFrom"));
                case "fldSimple" -> simpleField(xml, shown);
                case "m:t" -> add(xml.text(), shown, false);
                case "mc:AlternateContent" -> firstChoice(xml, () -> inlines(xml, shown));
                case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr" -> {
                    // what a control is, not what it holds
                }
                case "hyperlink",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "dir",
                        "bdo",
                        "ruby",
                        "rubyBase",
                        "m:oMath",
                        "m:oMathPara",
                        "m:r" -> inlines(xml, shown);
                default -> {
                    if (xml.name().startsWith("m:")) {
                        inlines(xml, shown);
                    }
                }
            }
        }
    }

    /** Reads the content of one element. */
    private interface Content {
        void read() throws XMLStreamException;
    }

    private static void firstChoice(WordXml xml, Content choice) throws XMLStreamException {
        int depth = xml.depth();
        boolean taken = false;
        while (xml.nextChild(depth)) {
            if (!taken) {
                taken = true;
                choice.read();
            }
        }
    }

    private void changed(WordXml xml, boolean shown, boolean inserted, boolean move) throws XMLStreamException {
        Findings.Kind kind = move ? Findings.Kind.MOVE : inserted ? Findings.Kind.INSERTION : Findings.Kind.DELETION;
        context.findings().revision(kind, xml.attribute("author"), xml.attribute("date"));
        Revisions state = context.revisions();
        if (state == Revisions.SHOW) {
            line.add(inserted ? "{+" : "{-", false);
            inlines(xml, shown);
            line.add(inserted ? "+}" : "-}", false);
        } else {
            inlines(xml, shown && inserted == (state == Revisions.FINAL));
        }
    }

    private void simpleField(WordXml xml, boolean shown) throws XMLStreamException {
        String instruction = xml.attribute("instr");
        boolean isContents = instruction != null && Fields.isContents(instruction);
        contents |= isContents;
        inlines(xml, shown && !isContents);
    }

    private void run(WordXml xml, boolean shown) throws XMLStreamException {
        runContent(xml, shown, styles.isEmphasised(properties.style()));
    }

    private void runContent(WordXml xml, boolean shown, boolean styleEmphasis) throws XMLStreamException {
        boolean visible = shown;
        boolean emphasised = styleEmphasis;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "rPr" -> {
                    Look look = look(xml, emphasised);
                    emphasised = look.emphasised;
                    if (look.hidden) {
                        visible = false;
                        hide(xml, depth);
                        return;
                    }
                }
                case "t", "delText" -> add(xml.text(), visible, emphasised);
                case "tab", "ptab" -> add("\t", visible, emphasised);
                case "br", "cr" -> add("\n", visible, emphasised);
                case "noBreakHyphen" -> add("\u2011", visible, emphasised);
                case "sym" -> symbol(xml, visible, emphasised);
                case "fldChar" -> fields.mark(orEmpty(xml.attribute("fldCharType")));
                case "instrText", "delInstrText" -> fields.instruction(xml.text());
                case "footnoteReference" -> note(notes.footnote(xml.attribute("id")), visible);
                case "endnoteReference" -> note(notes.endnote(xml.attribute("id")), visible);
                case "drawing", "pict", "object" -> {
                    if (xml.name().equals("object")) {
                        context.findings().met(Findings.Kind.EMBEDDED);
                    }
                    picture(xml, visible);
                }
                case "mc:AlternateContent" -> {
                    boolean seen = visible;
                    firstChoice(xml, () -> runContent(xml, seen, false));
                }
                case "ruby" -> inlines(xml, visible);
                default -> {
                    // soft hyphens, page marks and the like
                }
            }
        }
    }

    private record Look(boolean hidden, boolean emphasised) {}

    private Look look(WordXml xml, boolean inherited) throws XMLStreamException {
        boolean hidden = false;
        boolean emphasised = inherited;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "rStyle" -> {
                    hidden |= styles.isHidden(xml.value());
                    emphasised |= styles.isEmphasised(xml.value());
                }
                case "vanish", "specVanish" -> hidden = xml.isOn();
                case "i", "b", "u" -> emphasised = xml.isOn() || emphasised && !inherited;
                case "rPrChange" ->
                    context.findings()
                            .revision(Findings.Kind.FORMAT_CHANGE, xml.attribute("author"), xml.attribute("date"));
                default -> {
                    // looks
                }
            }
        }
        return new Look(hidden, emphasised);
    }

    /** The rest of a hidden run: fields still count, text is reported and left out. */
    private void hide(WordXml xml, int depth) throws XMLStreamException {
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "t" ->
                    context.findings()
                            .met(Findings.Kind.HIDDEN_CHARACTERS, xml.text().length());
                case "fldChar" -> fields.mark(orEmpty(xml.attribute("fldCharType")));
                case "instrText" -> fields.instruction(xml.text());
                default -> {
                    // nothing that a reader of the page would see
                }
            }
        }
    }

    private void add(String text, boolean shown, boolean emphasised) {
        if (fields.inInstruction()) {
            return;
        }
        if (fields.inContents()) {
            contents = true;
            return;
        }
        if (shown) {
            line.add(text.replace("\u00AD", ""), emphasised);
        }
    }

    private void symbol(WordXml xml, boolean shown, boolean emphasised) {
        String symbol = Symbols.of(xml.attribute("font"), xml.attribute("char"));
        if (symbol == null) {
            context.findings().met(Findings.Kind.UNKNOWN_SYMBOL);
        }
        add(symbol == null ? "\uFFFD" : symbol, shown, emphasised);
    }

    private void note(@Nullable Note note, boolean shown) {
        if (note != null && shown) {
            line.note(note);
        }
    }

    private void picture(WordXml xml, boolean shown) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    List<Block> inside = story.blocks(xml);
                    if (shown) {
                        boxes.addAll(inside);
                    }
                }
                case "pic:pic", "v:imagedata" -> context.findings().met(Findings.Kind.PICTURE);
                case "c:chart", "dgm:relIds" -> context.findings().met(Findings.Kind.CHART);
                default -> picture(xml, shown);
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
