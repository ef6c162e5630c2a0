package org.acquis.redline.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.reading.Xml;

/** Looks through the parts of a redline for what would make Word call it damaged. */
final class MarkScan {

    private static final Set<String> MARKS =
            Set.of("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "cellIns", "cellDel");
    private static final int FROM = 1;
    private static final int TO = 100;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> ranges = new HashMap<>();
    private final Map<String, Integer> halves = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int revisions;

    private MarkScan() {}

    static MarkScan of(WordFile file) throws XMLStreamException {
        MarkScan scan = new MarkScan();
        for (String name : file.names()) {
            if (name.endsWith(".xml") && file.types().of(name).contains("wordprocessingml")) {
                scan.part(file.part(name).orElseThrow());
            }
        }
        if (scan.ranges.values().stream().anyMatch(count -> count != 0)) {
            scan.faults.add("a move that has no end");
        }
        if (scan.halves.values().stream().anyMatch(count -> count != FROM + TO)) {
            scan.faults.add("a move without its other half");
        }
        return scan;
    }

    int revisions() {
        return revisions;
    }

    List<String> faults() {
        return faults;
    }

    private void part(Part part) throws XMLStreamException {
        Set<String> known = new HashSet<>();
        part.relationships().all().forEach(one -> known.add(one.id()));
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(part.file().content(part.name())));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (Word.W.equals(xml.getNamespaceURI())) {
                    mark(xml);
                }
                references(xml, known, part.name());
            }
        }
    }

    private void mark(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String id = String.valueOf(xml.getAttributeValue(Word.W, "id"));
        boolean start = name.startsWith("move") && name.endsWith("RangeStart");
        if (MARKS.contains(name)) {
            revisions++;
        }
        if ((MARKS.contains(name) || start) && !ids.add(id)) {
            faults.add("id " + id + " is used twice");
        }
        if (start) {
            ranges.merge(name.replace("Start", "") + id, 1, Integer::sum);
            String move = String.valueOf(xml.getAttributeValue(Word.W, "name"));
            halves.merge(move, name.startsWith("moveFrom") ? FROM : TO, Integer::sum);
        } else if (name.startsWith("move") && name.endsWith("RangeEnd")) {
            ranges.merge(name.replace("End", "") + id, -1, Integer::sum);
        }
    }

    private void references(XMLStreamReader xml, Set<String> known, String part) {
        for (int k = 0; k < xml.getAttributeCount(); k++) {
            String id = xml.getAttributeValue(k);
            if (Word.R.equals(xml.getAttributeNamespace(k)) && !id.isEmpty() && !known.contains(id)) {
                faults.add("the reference " + id + " in " + part + " leads nowhere");
            }
        }
    }
}
