package org.acquis.reading.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.Block;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.acquis.statement.Note;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one paragraph of an OpenDocument text. */
final class OdtRuns {

    private static final int MOST_BLANKS = 1000;

    private final ReadContext context;
    private final OdtStyles styles;
    private final OdtChanges changes;
    private final OdtStory story;
    private final List<Line> ended = new ArrayList<>();
    private Line line = new Line();
    private final List<Block> boxes = new ArrayList<>();
    private boolean afterBlank = true;
    private int written;

    OdtRuns(ReadContext context, OdtStyles styles, OdtChanges changes, OdtStory story) {
        this.context = context;
        this.styles = styles;
        this.changes = changes;
        this.story = story;
    }

    Line line() {
        return line;
    }

    /** Paragraphs whose ends were deleted and stand in this one; they come before its line. */
    List<Line> ended() {
        return ended;
    }

    /** What stands in text boxes anchored in the paragraph. */
    List<Block> boxes() {
        return boxes;
    }

    /** Reads the current element, which has a style. */
    void read(OdtXml xml, String family, @Nullable String style) throws XMLStreamException {
        inlines(xml, styles.isHidden(family, style), Boolean.TRUE.equals(styles.emphasis(family, style)));
    }

    private void inlines(OdtXml xml, boolean hidden, boolean emphasised) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.step(depth)) {
            if (xml.isText()) {
                add(collapsed(xml.here()), hidden, emphasised);
            } else {
                element(xml, hidden, emphasised);
            }
        }
    }

    private void element(OdtXml xml, boolean hidden, boolean emphasised) throws XMLStreamException {
        String name = xml.name();
        switch (name) {
            case "text:span" -> {
                String style = xml.attribute("style-name");
                Boolean emphasis = styles.emphasis("text", style);
                inlines(xml, hidden || styles.isHidden("text", style), emphasis == null ? emphasised : emphasis);
            }
            case "text:s" -> {
                add(blanks(xml), hidden, emphasised);
                afterBlank = false;
            }
            case "text:tab" -> add("\t", hidden, emphasised);
            case "text:line-break" -> add("\n", hidden, emphasised);
            case "text:note" -> note(xml, hidden);
            case "office:annotation" -> comment(xml);
            case "text:change" -> deleted(changes.deleted(xml.attribute("change-id")), hidden);
            case "text:change-start" -> line.add(changes.begin(xml.attribute("change-id")), false);
            case "text:change-end" -> line.add(changes.end(xml.attribute("change-id")), false);
            case "text:ruby" -> {
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    if (xml.name().equals("text:ruby-base")) {
                        inlines(xml, hidden, emphasised);
                    }
                }
            }
            case "text:hidden-text", "text:hidden-paragraph" ->
                context.findings()
                        .met(Findings.Kind.HIDDEN_CHARACTERS, xml.text().length());
            case "text:soft-page-break", "office:annotation-end", "text:bookmark", "text:toc-mark", "text:script" -> {
                // places, not text
            }
            default -> {
                if (name.startsWith("draw:")) {
                    List<Block> inside = frame(xml, story, context.findings());
                    if (!hidden && !changes.leavesOut()) {
                        boxes.addAll(inside);
                    }
                } else {
                    inlines(xml, hidden, emphasised);
                }
            }
        }
    }

    private void deleted(List<String> texts, boolean hidden) {
        for (int k = 0; k < texts.size(); k++) {
            if (k > 0) {
                ended.add(line);
                line = new Line();
            }
            add(texts.get(k), hidden, false);
        }
    }

    /** The words of a deleted paragraph. */
    static String words(OdtXml xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        words(xml, words);
        return words.toString();
    }

    private static void words(OdtXml xml, StringBuilder words) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.step(depth)) {
            if (xml.isText()) {
                words.append(xml.here().replaceAll("[ \\t\\r\\n]+", " "));
                continue;
            }
            switch (xml.name()) {
                case "text:s" -> words.append(blanks(xml));
                case "text:tab" -> words.append('\t');
                case "text:line-break" -> words.append('\n');
                case "text:note", "office:annotation" -> {
                    // kept apart from text, and deleted here
                }
                default -> words(xml, words);
            }
        }
    }

    private static String blanks(OdtXml xml) {
        return " ".repeat(Math.min(MOST_BLANKS, Math.max(1, xml.number("c", 1))));
    }

    /** Blanks in the file are one blank, and none after another (OpenDocument 1.3, part 3, 6.1.2). */
    private String collapsed(String text) {
        StringBuilder plain = new StringBuilder();
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !afterBlank) {
                plain.append(blank ? ' ' : c);
            }
            afterBlank = blank;
        }
        return plain.toString();
    }

    private void add(String text, boolean hidden, boolean emphasised) {
        if (text.isEmpty() || changes.leavesOut()) {
            return;
        }
        if (hidden) {
            context.findings().met(Findings.Kind.HIDDEN_CHARACTERS, text.strip().length());
        } else {
            // Counted before the paragraph ends: a small file may ask for very many blanks, or one deletion many times.
            written += text.length();
            context.checkPartText(written);
            line.add(text.replace("\u00AD", ""), emphasised);
        }
    }

    private void note(OdtXml xml, boolean hidden) throws XMLStreamException {
        String mark = "";
        String text = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text:note-citation")) {
                mark = xml.text().strip();
            } else if (xml.name().equals("text:note-body")) {
                text = StoryText.of(story.another().blocks(xml)).strip();
            }
        }
        if (!hidden && !changes.leavesOut() && !text.isEmpty()) {
            line.note(new Note(mark, text));
        }
    }

    private void comment(OdtXml xml) throws XMLStreamException {
        String author = null;
        String date = null;
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "dc:creator" -> author = xml.text();
                case "dc:date" -> date = xml.text();
                case "text:p", "text:list" ->
                    text.append(text.isEmpty() ? "" : "\n").append(xml.text());
                default -> {
                    // initials
                }
            }
        }
        context.findings().comment(author, date, text.toString());
    }

    /** What stands in the text boxes of a frame or drawing; pictures and objects are counted. */
    static List<Block> frame(OdtXml xml, OdtStory story, Findings findings) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        boolean object = false;
        boolean picture = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "draw:text-box" -> blocks.addAll(story.another().blocks(xml));
                case "text:p", "text:list" -> blocks.addAll(shape(xml));
                case "draw:object", "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame" -> {
                    object = true;
                    external(xml, findings);
                }
                case "draw:image" -> {
                    picture = true;
                    external(xml, findings);
                }
                default -> {
                    // Titles, outlines and handles say nothing; drawings may hold others.
                    if (xml.name().startsWith("draw:")) {
                        blocks.addAll(frame(xml, story, findings));
                    }
                }
            }
        }
        // An object comes with its picture.
        if (object) {
            findings.met(Findings.Kind.EMBEDDED);
        } else if (picture) {
            findings.met(Findings.Kind.PICTURE);
        }
        return blocks;
    }

    private static void external(OdtXml xml, Findings findings) {
        String target = xml.attribute("href");
        if (target != null && target.contains(":")) {
            findings.external(xml.name().substring("draw:".length()));
        }
    }

    private static List<Block> shape(OdtXml xml) throws XMLStreamException {
        String text = xml.text().replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? List.of() : List.of(Block.paragraph(text, null));
    }
}
