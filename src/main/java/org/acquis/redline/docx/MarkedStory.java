package org.acquis.redline.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.reading.SummaryControl;
import org.jspecify.annotations.Nullable;

/**
 * The text of one story as its XML stands, all changes accepted and all rejected. Reads the stream of the part on its own and
 * shares nothing with what wrote it: proofs rest on it.
 */
final class MarkedStory {

    private static final int GONE_WHEN_ACCEPTED = 1;
    private static final int GONE_WHEN_REJECTED = 2;
    private static final Set<String> SKIPPED = Set.of(
            "rPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "instrText", "delInstrText", "sdtEndPr", "numberingChange");
    private static final Set<String> OBJECTS = Set.of("drawing", "pict", "object");

    private final StringBuilder accepted = new StringBuilder();
    private final StringBuilder rejected = new StringBuilder();
    private int inserted;
    private int deleted;

    private static final class Frame {
        private final String name;
        private int gone;
        private int mark;
        private boolean summary;

        private Frame(String name, int gone) {
            this.name = name;
            this.gone = gone;
        }
    }

    /** Reads on from the start of the story's element to its end. */
    static MarkedStory read(XMLStreamReader xml) throws XMLStreamException {
        MarkedStory story = new MarkedStory();
        story.walk(xml);
        return story;
    }

    /** The paragraphs that are left when all is accepted, blanks made one, empty ones left out. */
    List<String> accepted() {
        return lines(accepted);
    }

    /** The paragraphs that are left when all is rejected. */
    List<String> rejected() {
        return lines(rejected);
    }

    int inserted() {
        return inserted;
    }

    int deleted() {
        return deleted;
    }

    private static List<String> lines(StringBuilder text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.toString().split("\n")) {
            String one = line.replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!one.isEmpty()) {
                lines.add(one);
            }
        }
        return lines;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(new Frame("", 0));
        while (!frames.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, frames);
                case XMLStreamConstants.END_ELEMENT -> {
                    Frame frame = frames.pop();
                    if (frame.name.equals("p")) {
                        put('\n', frame.gone | frame.mark);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    Frame frame = frames.peek();
                    if (frame != null && frame.name.equals("text")) {
                        for (char c : xml.getText().toCharArray()) {
                            put(c == '\n' ? ' ' : c, frame.gone);
                        }
                    }
                }
                default -> {
                    // comments and instructions are no text
                }
            }
        }
    }

    private void start(XMLStreamReader xml, Deque<Frame> frames) throws XMLStreamException {
        String space = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        String name = xml.getLocalName();
        Frame parent = Objects.requireNonNull(frames.peek());
        boolean word = space.equals(Word.W);
        if (space.equals(Word.MC) && name.equals("Fallback") || word && (SKIPPED.contains(name) || parent.summary)) {
            if (name.equals("rPr") && parent.name.equals("pPr")) {
                markOfParagraph(xml, frames);
            } else {
                skip(xml);
            }
            return;
        }
        if (!word) {
            frames.push(new Frame(space.equals(Word.M) && name.equals("t") ? "text" : "", parent.gone));
            return;
        }
        if (List.of("pPr", "trPr", "tcPr").contains(parent.name)) {
            int gone = gone(name.equals("cellIns") ? "ins" : name.equals("cellDel") ? "del" : name);
            if (gone != 0 && !parent.name.equals("pPr")) {
                frames.pop();
                Objects.requireNonNull(frames.peek()).gone |= gone;
                frames.push(parent);
            }
            skip(xml);
            return;
        }
        if (name.equals("sdtPr")) {
            parent.summary = namesSummary(xml);
            return;
        }
        int gone = parent.gone | gone(name);
        switch (name) {
            case "t", "delText" -> frames.push(new Frame("text", gone));
            case "p", "pPr", "trPr", "tcPr", "tr", "tc" -> frames.push(new Frame(name, gone));
            default -> {
                sign(name, gone);
                frames.push(new Frame("", gone));
            }
        }
    }

    private static boolean namesSummary(XMLStreamReader properties) throws XMLStreamException {
        boolean found = false;
        int depth = 1;
        while (depth > 0) {
            int event = properties.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                found |= properties.getLocalName().equals("tag")
                        && SummaryControl.TAG.equals(properties.getAttributeValue(Word.W, "val"));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return found;
    }

    private void sign(String name, int gone) {
        switch (name) {
            case "tab", "ptab" -> put('\t', gone);
            case "br", "cr" -> put('\u000B', gone);
            case "noBreakHyphen" -> put('\u2011', gone);
            case "footnoteReference", "endnoteReference" -> put('\u2020', gone);
            default -> {
                if (OBJECTS.contains(name)) {
                    put('\uFFFC', gone);
                }
            }
        }
    }

    private static int gone(@Nullable String name) {
        return switch (Objects.requireNonNullElse(name, "")) {
            case "del", "moveFrom" -> GONE_WHEN_ACCEPTED;
            case "ins", "moveTo" -> GONE_WHEN_REJECTED;
            default -> 0;
        };
    }

    private static void markOfParagraph(XMLStreamReader xml, Deque<Frame> frames) throws XMLStreamException {
        int depth = 1;
        int mark = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                mark |= depth++ == 1 ? gone(xml.getLocalName()) : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        Frame properties = frames.pop();
        Objects.requireNonNull(frames.peek()).mark |= mark;
        frames.push(properties);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void put(char c, int gone) {
        if ((gone & GONE_WHEN_ACCEPTED) == 0) {
            accepted.append(c);
        } else if ((gone & GONE_WHEN_REJECTED) == 0) {
            deleted += c == '\n' ? 0 : 1;
        }
        if ((gone & GONE_WHEN_REJECTED) == 0) {
            rejected.append(c);
        } else if ((gone & GONE_WHEN_ACCEPTED) == 0) {
            inserted += c == '\n' ? 0 : 1;
        }
    }
}
