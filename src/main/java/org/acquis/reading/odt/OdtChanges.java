package org.acquis.reading.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.Revisions;
import org.acquis.reading.office.Findings;
import org.jspecify.annotations.Nullable;

/** Tracked changes of an OpenDocument text: deleted words stand at its head and are called by marks, inserted ones stand between two. */
final class OdtChanges {

    private final Revisions state;
    private final Findings findings;
    private final Map<String, List<String>> deleted = new HashMap<>();
    private final Set<String> insertions = new HashSet<>();
    private final Set<String> insideOf = new HashSet<>();

    OdtChanges(Revisions state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    /** Takes the list of changes. */
    void read(OdtXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String id = String.valueOf(xml.attribute("id"));
            int region = xml.depth();
            while (xml.nextChild(region)) {
                change(id, xml);
            }
        }
    }

    private void change(String id, OdtXml xml) throws XMLStreamException {
        Findings.Kind kind = switch (xml.name()) {
            case "text:insertion" -> Findings.Kind.INSERTION;
            case "text:deletion" -> Findings.Kind.DELETION;
            default -> Findings.Kind.FORMAT_CHANGE;
        };
        List<String> paragraphs = new ArrayList<>();
        String author = null;
        String date = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("office:change-info")) {
                int info = xml.depth();
                while (xml.nextChild(info)) {
                    if (xml.name().equals("dc:creator")) {
                        author = xml.text();
                    } else if (xml.name().equals("dc:date")) {
                        date = xml.text();
                    }
                }
            } else {
                paragraphs(xml, paragraphs);
            }
        }
        findings.revision(kind, author, date);
        if (kind == Findings.Kind.DELETION) {
            deleted.put(id, paragraphs);
        } else if (kind == Findings.Kind.INSERTION) {
            insertions.add(id);
        }
    }

    /** Deleted paragraphs stand as they are or inside lists, tables and sections. */
    private static void paragraphs(OdtXml xml, List<String> paragraphs) throws XMLStreamException {
        if (xml.name().equals("text:p") || xml.name().equals("text:h")) {
            paragraphs.add(OdtRuns.words(xml));
            return;
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            paragraphs(xml, paragraphs);
        }
    }

    /** What stands in the text where words were deleted: one text, or several where the ends of paragraphs were deleted too. */
    List<String> deleted(@Nullable String id) {
        List<String> texts = deleted.getOrDefault(String.valueOf(id), List.of());
        return switch (state) {
            case FINAL -> List.of();
            case ORIGINAL -> texts;
            case SHOW ->
                texts.stream()
                        .map(text -> text.isEmpty() ? "" : "{-" + text + "-}")
                        .toList();
        };
    }

    /** Inserted words begin; what stands in the text there. */
    String begin(@Nullable String id) {
        if (!insertions.contains(String.valueOf(id))) {
            return "";
        }
        insideOf.add(String.valueOf(id));
        return state == Revisions.SHOW ? "{+" : "";
    }

    /** Inserted words end. */
    String end(@Nullable String id) {
        return insideOf.remove(String.valueOf(id)) && state == Revisions.SHOW ? "+}" : "";
    }

    /** Whether what comes now was inserted and is not wanted. */
    boolean leavesOut() {
        return state == Revisions.ORIGINAL && !insideOf.isEmpty();
    }
}
