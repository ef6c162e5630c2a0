package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.Refused;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Reads a redline again and compares it with both documents: all rejected it must be the old one, all accepted the new one,
 * every id unique, every move whole, every reference leading somewhere.
 */
final class Proof {

    private static final Set<String> MARKS = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "pPrChange",
            "rPrChange",
            "cellIns",
            "cellDel",
            "moveFromRangeStart",
            "moveToRangeStart");

    private final List<String> faults = new ArrayList<>();
    private int revisions;
    private int inserted;
    private int deleted;

    private Proof() {}

    /**
     * Proves a redline.
     *
     * @param pairs old header or footer by new one
     */
    static Proof of(byte[] redline, WordFile old, WordFile young, Map<String, String> pairs) {
        Proof proof = new Proof();
        try {
            WordFile made = WordFile.open(redline, "redline");
            proof.texts(MarkedText.of(made), MarkedText.of(old), MarkedText.of(young), pairs);
            proof.marks(made);
            proof.references(made);
        } catch (XMLStreamException | Refused e) {
            proof.faults.add("it cannot be read again");
        }
        return proof;
    }

    /** What is wrong, a line each; empty when all is proven. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    int revisions() {
        return revisions;
    }

    int inserted() {
        return inserted;
    }

    int deleted() {
        return deleted;
    }

    private void texts(MarkedText made, MarkedText old, MarkedText young, Map<String, String> pairs) {
        inserted = made.inserted();
        deleted = made.deleted();
        same("body, all accepted", made.body(MarkedStory::accepted), young.body(MarkedStory::accepted));
        same("body, all rejected", made.body(MarkedStory::rejected), old.body(MarkedStory::accepted));
        same("notes, all accepted", made.notes(MarkedStory::accepted), young.notes(MarkedStory::accepted));
        same("notes, all rejected", made.notes(MarkedStory::rejected), old.notes(MarkedStory::accepted));
        pairs.forEach((ofNew, ofOld) -> {
            same(
                    "header, all accepted",
                    made.furniture(ofNew, MarkedStory::accepted),
                    young.furniture(ofNew, MarkedStory::accepted));
            same(
                    "header, all rejected",
                    made.furniture(ofNew, MarkedStory::rejected),
                    old.furniture(ofOld, MarkedStory::accepted));
        });
    }

    private void same(String what, List<String> found, List<String> wanted) {
        if (found.equals(wanted)) {
            return;
        }
        int at = 0;
        while (at < found.size() && at < wanted.size() && found.get(at).equals(wanted.get(at))) {
            at++;
        }
        faults.add(what + ": paragraph " + (at + 1));
    }

    private void marks(WordFile file) {
        Set<String> ids = new HashSet<>();
        Map<String, Integer> ranges = new HashMap<>();
        Map<String, Integer> halves = new HashMap<>();
        for (String part : file.names()) {
            if (!part.endsWith(".xml") || !file.types().of(part).contains("wordprocessingml")) {
                continue;
            }
            for (Element element : allBelow(file.part(part).orElseThrow().tree().getDocumentElement())) {
                String name = Word.name(element);
                String id = String.valueOf(Word.attribute(element, "id"));
                if (MARKS.contains(name)) {
                    if (!name.endsWith("RangeStart")) {
                        revisions++;
                    }
                    if (!ids.add(id)) {
                        faults.add("id " + id + " is used twice");
                    }
                }
                if (name.startsWith("move") && name.endsWith("RangeStart")) {
                    ranges.merge(name.replace("Start", "") + id, 1, Integer::sum);
                    halves.merge(
                            String.valueOf(Word.attribute(element, "name")),
                            name.startsWith("moveFrom") ? 1 : 100,
                            Integer::sum);
                } else if (name.startsWith("move") && name.endsWith("RangeEnd")) {
                    ranges.merge(name.replace("End", "") + id, -1, Integer::sum);
                }
            }
        }
        if (ranges.values().stream().anyMatch(count -> count != 0)) {
            faults.add("a move that has no end");
        }
        if (halves.values().stream().anyMatch(count -> count != 101)) {
            faults.add("a move without its other half");
        }
    }

    private static List<Element> allBelow(Element root) {
        List<Element> all = new ArrayList<>();
        for (Element child : Word.children(root)) {
            all.add(child);
            all.addAll(allBelow(child));
        }
        return all;
    }

    private void references(WordFile file) {
        for (String name : file.names()) {
            if (!name.endsWith(".xml") || !file.types().of(name).contains("wordprocessingml")) {
                continue;
            }
            Part part = file.part(name).orElseThrow();
            Set<String> known = new HashSet<>();
            part.relationships().all().forEach(one -> known.add(one.id()));
            for (Element element : allBelow(part.tree().getDocumentElement())) {
                for (Attr attribute : Word.attributes(element)) {
                    if (Word.R.equals(attribute.getNamespaceURI())
                            && !attribute.getValue().isEmpty()
                            && !known.contains(attribute.getValue())) {
                        faults.add("a reference in " + name + " leads nowhere");
                    }
                }
            }
        }
        for (String name : file.names()) {
            if (!name.endsWith(".rels")
                    && !name.equals("[Content_Types].xml")
                    && file.types().of(name).isEmpty()) {
                faults.add("the kind of " + name + " is not declared");
            }
        }
    }
}
