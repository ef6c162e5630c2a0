package org.acquis.redline.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** What the making of one redline shares: both documents, the marks, what is imported, what was met. */
final class Merging {

    final WordFile old;
    final WordFile young;
    final Settings settings;
    final Marks marks;
    final Styles styles;
    final Lists lists;
    final Numbers numbersOfOld;
    final Numbers numbersOfNew;
    final Notes notes;
    /** What could not be marked, a line each. */
    final Set<String> unmarked = new TreeSet<>();

    private final Set<String> parts = new LinkedHashSet<>();
    private final Map<String, Importer> importers = new HashMap<>();
    final Tally tally = new Tally();

    Merging(WordFile old, WordFile young, Settings settings, String author, String date) {
        this.old = old;
        this.young = young;
        this.settings = settings;
        this.marks = new Marks(author, date, highestId(young));
        this.styles = new Styles(old, young);
        this.lists = new Lists(old, young);
        this.numbersOfOld = new Numbers(old);
        this.numbersOfNew = new Numbers(young);
        this.notes = new Notes(this);
    }

    private static int highestId(WordFile file) {
        int highest = 0;
        for (Element element : Word.below(file.main().tree())) {
            String name = Word.name(element);
            String id = Word.attribute(element, "id");
            if (id != null && (name.startsWith("bookmark") || name.startsWith("comment")) && id.matches("\\d{1,8}")) {
                highest = Math.max(highest, Integer.parseInt(id));
            }
        }
        return highest;
    }

    /** Brings content of the old part into the new one; one for each two parts. */
    Importer importer(Part from, Part into) {
        return importers.computeIfAbsent(from.name() + "\n" + into.name(), key -> new Importer(this, from, into));
    }

    /** Merges stories of these two parts. */
    StoryMerge stories(Part oldPart, Part newPart) {
        return new StoryMerge(this, oldPart, newPart);
    }

    /** Whether a part of the text that could be marked finely is to be deleted and inserted whole. */
    boolean isPlain(String part) {
        parts.add(part);
        return settings.plain().contains(part);
    }

    /** The parts that were asked about, in the order of the text. */
    List<String> parts() {
        return List.copyOf(parts);
    }
}
