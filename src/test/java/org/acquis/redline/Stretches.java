package org.acquis.redline;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.reading.Xml;

/**
 * The tracked changes of a body as a reader sees them: marked text in a row is one change, however many marks it was written with,
 * and over the ends of marked paragraphs too. By this count programs that join touching changes can be compared with others.
 */
final class Stretches {

    private static final Map<String, String> KINDS = Map.of("ins", "+", "moveTo", "+", "del", "-", "moveFrom", "-");
    private static final Set<String> NO_TEXT = Set.of(
            "sectPr", "tblPr", "tblGrid", "tcPr", "instrText", "delInstrText", "sdtPr", "rPrChange", "pPrChange");

    private final List<String> all = new ArrayList<>();
    private final Deque<String> kinds = new ArrayDeque<>(List.of(""));
    private String kind = "";
    private final StringBuilder text = new StringBuilder();
    private boolean words;
    private boolean paragraphMarks;
    private String mark = "";

    private Stretches() {}

    /** Each change as its sign and its text, in order. */
    static List<String> of(byte[] docx) throws XMLStreamException {
        byte[] body = WordText.bytes(docx, "word/document.xml");
        Stretches stretches = new Stretches();
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(body));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> stretches.start(xml);
                case XMLStreamConstants.END_ELEMENT -> stretches.end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> stretches.characters(xml.getText());
                default -> {
                    // comments are no text
                }
            }
        }
        stretches.finish();
        return stretches.all;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (NO_TEXT.contains(name)) {
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
            return;
        }
        switch (name) {
            case "p" -> mark = "";
            case "pPr", "trPr" -> paragraphMarks = true;
            case "t", "delText" -> words = true;
            case "tr" -> kinds.push(kinds.element());
            default -> {
                String found = KINDS.get(name);
                if (found != null && paragraphMarks) {
                    mark = found;
                } else if (found != null) {
                    kinds.push(found);
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> paragraphMarks = false;
            case "trPr" -> {
                paragraphMarks = false;
                kinds.pop();
                kinds.push(mark.isEmpty() ? kinds.element() : mark);
                mark = "";
            }
            case "t", "delText" -> words = false;
            case "p" -> {
                String ofMark = mark.isEmpty() ? kinds.element() : mark;
                if (!ofMark.equals(kind)) {
                    finish();
                }
                mark = "";
            }
            case "tr" -> kinds.pop();
            default -> {
                if (KINDS.containsKey(name) && !paragraphMarks) {
                    kinds.pop();
                }
            }
        }
    }

    private void characters(String found) {
        if (!words) {
            return;
        }
        if (!kinds.element().equals(kind)) {
            finish();
            kind = kinds.element();
        }
        text.append(found);
    }

    private void finish() {
        String shown = text.toString().replaceAll("[\\s\\u200B-\\u200D]+", " ").strip();
        if (!kind.isEmpty() && !shown.isEmpty()) {
            all.add(kind + shown);
        }
        text.setLength(0);
        kind = "";
    }
}
