package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acquis.redline.match.Matcher;
import org.acquis.redline.match.Matcher.Reach;
import org.acquis.redline.match.Region;
import org.acquis.redline.match.Unit;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Footnotes and endnotes of both documents: which is which, and what becomes of their text. */
final class Notes {

    private final Merging merging;
    private final Map<String, Element> ofOld = new LinkedHashMap<>();
    private final Map<String, Element> ofNew = new LinkedHashMap<>();
    private final Map<String, String> oldNames = new HashMap<>();
    private final Map<String, String> newNames = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> doneOfOld = new HashSet<>();

    Notes(Merging merging) {
        this.merging = merging;
    }

    /** Finds out which note became which. */
    void prepare() {
        for (String kind : List.of("footnote", "endnote")) {
            List<String> olds = collect(merging.old, kind, ofOld);
            List<String> news = collect(merging.young, kind, ofNew);
            List<Unit> oldUnits = olds.stream().map(key -> unit(ofOld, key)).toList();
            List<Unit> newUnits = news.stream().map(key -> unit(ofNew, key)).toList();
            olds.forEach(key -> oldNames.put(key, "old " + key));
            news.forEach(key -> newNames.put(key, "new " + key));
            Reach reach = merging.settings.reach() == Reach.EQUAL ? Reach.EQUAL : Reach.IN_ORDER;
            for (Region region : Matcher.match(oldUnits, newUnits, reach, Matcher.Hints.NONE)) {
                if (region.fate() == Region.Fate.KEPT) {
                    String name = "both " + olds.get(region.oldFrom());
                    oldNames.put(olds.get(region.oldFrom()), name);
                    newNames.put(news.get(region.newFrom()), name);
                }
            }
        }
    }

    private static Unit unit(Map<String, Element> notes, String key) {
        String text = Objects.requireNonNull(notes.get(key)).getTextContent();
        return Unit.of(Unit.Kind.PART, text, text);
    }

    /** The keys of the notes of a document in the order of their references; those that nothing refers to come last. */
    private static List<String> collect(WordFile file, String kind, Map<String, Element> notes) {
        Part part = file.related(kind + "s");
        if (part == null) {
            return List.of();
        }
        Map<String, Element> found = new HashMap<>();
        for (Element note : Word.children(part.tree().getDocumentElement())) {
            if (Word.is(note, kind)) {
                found.put(kind + " " + Word.attribute(note, "id"), note);
            }
        }
        List<String> keys = new ArrayList<>();
        for (Element reference : references(file.main().tree().getDocumentElement())) {
            String key = key(reference);
            Element note = found.get(key);
            if (note != null && !notes.containsKey(key)) {
                notes.put(key, note);
                keys.add(key);
            }
        }
        for (Element note : Word.children(part.tree().getDocumentElement())) {
            String key = Word.name(note) + " " + Word.attribute(note, "id");
            if (found.containsKey(key) && !isSeparator(Word.attribute(note, "type")) && !notes.containsKey(key)) {
                notes.put(key, note);
                keys.add(key);
            }
        }
        return keys;
    }

    private static String key(Element reference) {
        return Word.name(reference).replace("Reference", "") + " " + Word.attribute(reference, "id");
    }

    static List<Element> references(Element root) {
        List<Element> references = new ArrayList<>();
        if (Word.name(root).endsWith("noteReference")) {
            references.add(root);
        }
        Word.below(root).stream()
                .filter(one -> Word.name(one).endsWith("noteReference"))
                .forEach(references::add);
        return references;
    }

    boolean any() {
        return !ofOld.isEmpty() || !ofNew.isEmpty();
    }

    String oldName(Element reference) {
        return Word.name(reference) + oldNames.getOrDefault(key(reference), "");
    }

    String newName(Element reference) {
        return Word.name(reference) + newNames.getOrDefault(key(reference), "");
    }

    /** A reference stayed: the text of the old note is merged into that of the new one. */
    void matched(Element oldReference, Element newReference) {
        Element left = ofOld.get(key(oldReference));
        Element right = ofNew.get(key(newReference));
        if (left != null && right != null && done.add(key(newReference))) {
            doneOfOld.add(key(oldReference));
            merge(left, right);
        }
    }

    private void merge(Element left, Element right) {
        String kind = Word.name(right);
        StoryMerge stories = merging.stories(part(merging.old, kind), part(merging.young, kind));
        stories.merge(kind + " " + Word.attribute(right, "id"), left, right);
    }

    /** Marks the notes that nothing in the text refers to. */
    void finish() {
        Map<String, String> oldByName = new HashMap<>();
        oldNames.forEach((key, name) -> oldByName.put(name, key));
        for (Map.Entry<String, Element> one : ofNew.entrySet()) {
            if (done.add(one.getKey())) {
                String key = oldByName.getOrDefault(newNames.getOrDefault(one.getKey(), ""), "");
                Element left = ofOld.get(key);
                if (left != null && doneOfOld.add(key)) {
                    merge(left, one.getValue());
                } else {
                    insertedNote(one.getValue());
                }
            }
        }
        for (Map.Entry<String, Element> one : ofOld.entrySet()) {
            if (doneOfOld.add(one.getKey())) {
                deletedNote(one.getValue());
            }
        }
    }

    /** A reference is new: so is its note. */
    void inserted(Element reference) {
        Element note = ofNew.get(key(reference));
        if (note != null && done.add(key(reference))) {
            insertedNote(note);
        }
    }

    private void insertedNote(Element note) {
        merging.tally.note();
        Part part = part(merging.young, Word.name(note));
        merging.stories(part, part).inserted(note);
    }

    /** A reference was deleted: its note is brought along, its text deleted; gives the note's id. */
    String deleted(Element reference) {
        String id = Objects.requireNonNullElse(Word.attribute(reference, "id"), "0");
        Element note = ofOld.get(key(reference));
        if (note == null) {
            return id;
        }
        doneOfOld.add(key(reference));
        return deletedNote(note);
    }

    private String deletedNote(Element note) {
        merging.tally.note();
        String kind = Word.name(note);
        Part from = part(merging.old, kind);
        Part into = target(kind, from);
        Element root = into.tree().getDocumentElement();
        Element copy = Word.create(root, kind);
        String free = String.valueOf(highest(root) + 1);
        Word.set(copy, "id", free);
        root.appendChild(copy);
        merging.stories(from, into).deleted(note, copy);
        return free;
    }

    private static int highest(Element root) {
        int highest = 0;
        for (Element note : Word.children(root)) {
            String id = Word.attribute(note, "id");
            if (id != null && id.matches("\\d{1,9}")) {
                highest = Math.max(highest, Integer.parseInt(id));
            }
        }
        return highest;
    }

    private static Part part(WordFile file, String kind) {
        return Objects.requireNonNull(file.related(kind + "s"), kind);
    }

    /** The part for notes of this kind; a document that has none gets one with the separators of the old. */
    private Part target(String kind, Part from) {
        Part into = merging.young.related(kind + "s");
        if (into != null) {
            return into;
        }
        String plural = kind + "s";
        String xml = "<w:" + plural + " xmlns:w=\"" + Word.W + "\"/>";
        String name = merging.young.add(
                "word/" + plural + ".xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml." + plural + "+xml",
                xml.getBytes(StandardCharsets.UTF_8));
        merging.young.main().relationships().add(Word.R + "/" + plural, "/" + name, false);
        Part made = merging.young.part(name).orElseThrow();
        for (Element note : Word.children(from.tree().getDocumentElement())) {
            if (isSeparator(Word.attribute(note, "type"))) {
                made.tree()
                        .getDocumentElement()
                        .appendChild(merging.importer(from, made).whole(note));
            }
        }
        return made;
    }

    private static boolean isSeparator(@Nullable String type) {
        return type != null && !type.equals("normal");
    }
}
