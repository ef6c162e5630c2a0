package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.Refused;

/**
 * Reads a redline again and compares it with both documents: all rejected it must be the old one, all accepted the new one,
 * every id unique, every move whole, every reference leading somewhere.
 */
final class Proof {

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
            proof.texts(
                    MarkedText.of(made, pairs.keySet()),
                    MarkedText.of(old, pairs.values()),
                    MarkedText.of(young, pairs.keySet()),
                    pairs);
            MarkScan scan = MarkScan.of(made);
            proof.revisions = scan.revisions();
            proof.faults.addAll(scan.faults());
            for (String part : made.names()) {
                if (!young.has(part)
                        && !part.endsWith(".rels")
                        && made.types().of(part).isEmpty()) {
                    proof.faults.add("the kind of " + part + " is not declared");
                }
            }
        } catch (XMLStreamException | Refused e) {
            proof.faults.add("it cannot be read again");
        }
        return proof;
    }

    /** What is wrong, a line each; empty when all is proven. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Something else that is wrong. */
    void fault(String fault) {
        faults.add(fault);
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
}
