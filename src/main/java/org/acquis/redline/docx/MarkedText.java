package org.acquis.redline.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.reading.Xml;

/** The text of a whole document with its changes: body, notes, heads and feet of pages. */
final class MarkedText {

    private final MarkedStory body;
    private final List<MarkedStory> notes = new ArrayList<>();
    private final Map<String, MarkedStory> furniture = new TreeMap<>();

    private MarkedText(MarkedStory body) {
        this.body = body;
    }

    /** @param headers names of the parts with heads and feet of pages */
    static MarkedText of(WordFile file, Collection<String> headers) throws XMLStreamException {
        MarkedText text =
                new MarkedText(stories(file, file.main().name(), "body").get(0));
        for (String kind : List.of("footnote", "endnote")) {
            Part part = file.related(kind + "s");
            if (part != null) {
                text.notes.addAll(stories(file, part.name(), kind));
            }
        }
        for (String part : headers) {
            if (file.has(part)) {
                text.furniture.put(part, header(file, part));
            }
        }
        return text;
    }

    private static MarkedStory header(WordFile file, String part) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(file.content(part)));
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before the root is no text
        }
        return MarkedStory.read(xml);
    }

    private static List<MarkedStory> stories(WordFile file, String part, String element) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(file.content(part)));
        List<MarkedStory> stories = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                String type = xml.getAttributeValue(Word.W, "type");
                MarkedStory story = MarkedStory.read(xml);
                if (type == null || type.equals("normal") || !element.endsWith("note")) {
                    stories.add(story);
                }
            }
        }
        return stories;
    }

    List<String> body(Function<MarkedStory, List<String>> state) {
        return state.apply(body);
    }

    /** The texts of the notes in the order of the alphabet: ids and places may change. */
    List<String> notes(Function<MarkedStory, List<String>> state) {
        return notes.stream()
                .map(note -> String.join(" ", state.apply(note)))
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    List<String> furniture(String part, Function<MarkedStory, List<String>> state) {
        MarkedStory story = furniture.get(part);
        return story == null ? List.of() : state.apply(story);
    }

    int inserted() {
        return all().mapToInt(MarkedStory::inserted).sum();
    }

    int deleted() {
        return all().mapToInt(MarkedStory::deleted).sum();
    }

    private Stream<MarkedStory> all() {
        return Stream.concat(Stream.of(body), Stream.concat(notes.stream(), furniture.values().stream()));
    }
}
