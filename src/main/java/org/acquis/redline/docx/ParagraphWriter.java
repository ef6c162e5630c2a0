package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acquis.redline.docx.Stream.Entry;
import org.w3c.dom.Element;

/** Writes merged items as paragraphs with tracked changes; the runs and wrappers are those of the new document. */
final class ParagraphWriter {

    private final Merging merging;
    private final StoryMerge stories;
    private final Importer importer;

    ParagraphWriter(Merging merging, StoryMerge stories, Importer importer) {
        this.merging = merging;
        this.stories = stories;
        this.importer = importer;
    }

    /** The paragraphs in order: those of the new document, and new ones for marks that were deleted. */
    List<Written> write(List<Entry> entries) {
        List<Written> written = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < entries.size(); k++) {
            Item item = entries.get(k).item();
            if (item.kind() != Item.Kind.MARK) {
                continue;
            }
            written.add(paragraph(entries.subList(from, k), entries.get(k)));
            from = k + 1;
        }
        return written;
    }

    private Written paragraph(List<Entry> entries, Entry mark) {
        Element element;
        if (mark.young() == null) {
            element = Word.create(merging.young.main().tree(), "p");
            element = (Element) stories.newDocument().adoptNode(element);
        } else {
            element = mark.young().element();
        }
        Written written = Written.paragraph(
                element,
                mark.status(),
                mark.old() == null ? null : mark.old().element(),
                mark.young() == null ? null : mark.young().element());
        for (Element child : Word.children(element)) {
            if (!Word.is(child, "pPr")) {
                Word.remove(child);
            }
        }
        RunWriter runs = new RunWriter(element, merging, stories, importer);
        List<List<Wrapper>> paths = paths(entries);
        for (int k = 0; k < entries.size(); k++) {
            runs.put(entries.get(k), paths.get(k));
        }
        runs.close(0);
        runs.endMark();
        return written;
    }

    /** For each entry the wrappers that it goes into: those of the new document wherever it can. */
    private static List<List<Wrapper>> paths(List<Entry> entries) {
        List<List<Wrapper>> next = new ArrayList<>(Collections.nCopies(entries.size(), List.of()));
        List<Wrapper> following = List.of();
        for (int k = entries.size() - 1; k >= 0; k--) {
            following = entries.get(k).young() != null
                    ? Wrapper.path(entries.get(k).item().in())
                    : following;
            next.set(k, following);
        }
        Set<Wrapper> paired = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.old() != null && entry.young() != null && entry.old().kind() == Item.Kind.OPENING) {
                paired.add(Objects.requireNonNull(entry.old().in()));
            }
        }
        List<List<Wrapper>> paths = new ArrayList<>(entries.size());
        List<Wrapper> before = List.of();
        for (int k = 0; k < entries.size(); k++) {
            Entry entry = entries.get(k);
            if (entry.young() != null) {
                before = next.get(k);
                paths.add(before);
                continue;
            }
            List<Wrapper> own = Wrapper.path(entry.item().in()).stream()
                    .filter(one -> one.binding)
                    .toList();
            boolean inPaired = own.stream().anyMatch(paired::contains);
            List<Wrapper> path = new ArrayList<>(inPaired ? before : common(before, next.get(k)));
            own.stream().filter(one -> !paired.contains(one)).forEach(path::add);
            paths.add(path);
        }
        return paths;
    }

    private static List<Wrapper> common(List<Wrapper> left, List<Wrapper> right) {
        int k = 0;
        while (k < left.size() && k < right.size() && left.get(k) == right.get(k)) {
            k++;
        }
        return left.subList(0, k);
    }
}
