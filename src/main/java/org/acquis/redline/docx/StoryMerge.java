package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acquis.redline.docx.Stream.Entry;
import org.acquis.redline.docx.Stream.Status;
import org.acquis.redline.match.Matcher;
import org.acquis.redline.match.Matcher.Reach;
import org.acquis.redline.match.Region;
import org.acquis.redline.match.Unit;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Merges an old story into a new one: a body, a cell, a text box, a note, a header. The new one is marked where it stands. */
final class StoryMerge {

    private final Merging merging;
    private final Part oldPart;
    private final Part newPart;
    private final Keys oldKeys;
    private final Keys newKeys;
    private final ParagraphWriter writer;
    private final ParagraphMarks marks;
    private final TableMerge tables;

    StoryMerge(Merging merging, Part oldPart, Part newPart) {
        this.merging = merging;
        this.oldPart = oldPart;
        this.newPart = newPart;
        this.oldKeys = new Keys(oldPart, merging.notes::oldName);
        this.newKeys = new Keys(newPart, merging.notes::newName);
        Importer importer = merging.importer(oldPart, newPart);
        this.writer = new ParagraphWriter(merging, this, importer);
        this.marks = new ParagraphMarks(merging, importer);
        this.tables = new TableMerge(merging, this, importer, oldKeys, newKeys);
    }

    Document newDocument() {
        return newPart.tree();
    }

    /** Merges and marks a story that stands inside another, such as a cell; it is marked plainly with that one alone. */
    void merge(Element oldStory, Element newStory) {
        merge("", oldStory, newStory, within(), (old, young) -> Matcher.Hints.NONE);
    }

    /** Merges and marks a story of its own, such as a note. */
    void merge(String name, Element oldStory, Element newStory) {
        merge(name, oldStory, newStory, within(), (old, young) -> Matcher.Hints.NONE);
    }

    /** Gives hints from the units of both stories. */
    interface Guide {
        Matcher.Hints hints(List<Unit> old, List<Unit> young);
    }

    /** @param name of the story, by which its parts are named; empty inside another story */
    void merge(String name, Element oldStory, Element newStory, Reach reach, Guide guide) {
        List<Element> olds = Blocks.of(oldStory);
        List<Element> news = Blocks.of(newStory);
        List<Unit> oldUnits = olds.stream().map(oldKeys::unit).toList();
        List<Unit> newUnits = news.stream().map(newKeys::unit).toList();
        List<Region> regions = Matcher.match(oldUnits, newUnits, reach, guide.hints(oldUnits, newUnits));
        List<Written> story = new ArrayList<>();
        Place place = new Place(newStory, news.isEmpty() ? null : news.get(0));
        Map<Integer, Integer> moveNames = new HashMap<>();
        for (int k = 0; k < regions.size(); k++) {
            Region region = regions.get(k);
            List<Element> left = olds.subList(region.oldFrom(), region.oldTo());
            List<Element> right = news.subList(region.newFrom(), region.newTo());
            merging.tally.region(region, oldUnits, newUnits);
            switch (region.fate()) {
                case KEPT -> {
                    boolean equal = left.size() == 1
                            && right.size() == 1
                            && oldUnits.get(region.oldFrom())
                                    .key()
                                    .equals(newUnits.get(region.newFrom()).key());
                    if (!equal && isPlain(name, "part " + k)) {
                        replaced(left, right, story, place);
                    } else {
                        kept(left, right, equal, story, place);
                    }
                }
                case DELETED -> left.forEach(block -> deleted(block, Status.DELETED, story, place));
                case INSERTED -> right.forEach(block -> inserted(block, Status.INSERTED, story, place));
                case MOVED_FROM, MOVED_TO -> {
                    if (!merging.settings.nativeMoves() || isPlain(name, "move " + region.move())) {
                        movedPlainly(left, right, story, place);
                    } else {
                        moved(region, left, right, story, place, moveNames);
                    }
                }
            }
        }
        ParagraphMarks.keepLast(story);
        story.stream().filter(one -> !one.table).forEach(marks::write);
    }

    /** Marks all of a story as standing on the new side alone. */
    void inserted(Element story) {
        for (Element block : Blocks.of(story)) {
            insertedContent(block);
        }
    }

    private void insertedContent(Element block) {
        if (Word.is(block, "tbl")) {
            tables.inserted(block);
        } else {
            writer.write(InlineMerge.whole(InlineItems.of(List.of(block), newKeys), Status.INSERTED))
                    .forEach(this::keepMark);
        }
    }

    /** The new paragraphs of a story that stands on the old side alone, their marks unmarked. */
    void deleted(Element oldStory, Element into) {
        for (Element block : Blocks.of(oldStory)) {
            if (Word.is(block, "tbl")) {
                into.appendChild(tables.deleted(block));
            } else {
                into.appendChild(deletedContent(block));
            }
        }
    }

    Element deletedContent(Element paragraph) {
        Written written = writer.write(InlineMerge.whole(InlineItems.of(List.of(paragraph), oldKeys), Status.DELETED))
                .get(0);
        keepMark(written);
        return written.element;
    }

    private void keepMark(Written written) {
        Element properties = written.mark.isOld() ? marks.oldProperties(written) : written.newProperties;
        Word.remove(Word.child(written.element, "pPr"));
        if (properties != null) {
            written.element.insertBefore(properties, written.element.getFirstChild());
        }
    }

    private void kept(List<Element> left, List<Element> right, boolean equal, List<Written> story, Place place) {
        if (Word.is(right.get(0), "tbl")) {
            if (!equal || merging.settings.formatting()) {
                tables.merge(left.get(0), right.get(0));
            } else {
                pairNotes(left.get(0), right.get(0));
            }
            story.add(Written.table(right.get(0)));
            place.at(right.get(0));
            return;
        }
        if (equal && !merging.settings.formatting()) {
            pairNotes(left.get(0), right.get(0));
            Written same = Written.paragraph(right.get(0), Status.SAME, left.get(0), right.get(0));
            story.add(same);
            place.at(right.get(0));
            return;
        }
        put(InlineMerge.of(InlineItems.of(left, oldKeys), InlineItems.of(right, newKeys)), left, right, story, place);
    }

    private boolean isPlain(String story, String part) {
        return !story.isEmpty() && merging.isPlain(story + " " + part);
    }

    private void replaced(List<Element> left, List<Element> right, List<Written> story, Place place) {
        if (Word.is(right.get(0), "tbl")) {
            deleted(left.get(0), Status.DELETED, story, place);
            inserted(right.get(0), Status.INSERTED, story, place);
        } else {
            put(
                    InlineMerge.plain(InlineItems.of(left, oldKeys), InlineItems.of(right, newKeys)),
                    left,
                    right,
                    story,
                    place);
        }
    }

    private void put(List<Entry> entries, List<Element> left, List<Element> right, List<Written> story, Place place) {
        for (Written written : writer.write(entries)) {
            written.joined = left.size() + right.size() > 2;
            place.put(written.element);
            story.add(written);
        }
    }

    private void pairNotes(Element left, Element right) {
        if (!merging.notes.any()) {
            return;
        }
        List<Element> olds = Notes.references(left);
        List<Element> news = Notes.references(right);
        for (int k = 0; k < Math.min(olds.size(), news.size()); k++) {
            merging.notes.matched(olds.get(k), news.get(k));
        }
    }

    private void deleted(Element block, Status status, List<Written> story, Place place) {
        if (Word.is(block, "tbl")) {
            Element table = tables.deleted(block);
            place.put(table);
            story.add(Written.table(table));
            return;
        }
        for (Written written : writer.write(InlineMerge.whole(InlineItems.of(List.of(block), oldKeys), status))) {
            place.put(written.element);
            story.add(written);
        }
    }

    private void inserted(Element block, Status status, List<Written> story, Place place) {
        place.at(block);
        if (Word.is(block, "tbl")) {
            tables.inserted(block);
            story.add(Written.table(block));
            return;
        }
        story.addAll(writer.write(InlineMerge.whole(InlineItems.of(List.of(block), newKeys), status)));
    }

    private void movedPlainly(List<Element> left, List<Element> right, List<Written> story, Place place) {
        merging.tally.moving(true);
        left.forEach(block -> deleted(block, Status.DELETED, story, place));
        right.forEach(block -> inserted(block, Status.INSERTED, story, place));
        merging.tally.moving(false);
    }

    private void moved(
            Region region,
            List<Element> left,
            List<Element> right,
            List<Written> story,
            Place place,
            Map<Integer, Integer> names) {
        boolean from = region.fate() == Region.Fate.MOVED_FROM;
        int first = story.size();
        left.forEach(block -> deleted(block, Status.MOVED_FROM, story, place));
        right.forEach(block -> inserted(block, Status.MOVED_TO, story, place));
        String name = "move" + names.computeIfAbsent(region.move(), key -> merging.marks.next());
        Element head = story.get(first).element;
        Element start = merging.marks.mark(head, from ? "moveFromRangeStart" : "moveToRangeStart");
        Word.set(start, "name", name);
        head.insertBefore(start, afterProperties(head));
        Element end = Word.create(head, from ? "moveFromRangeEnd" : "moveToRangeEnd");
        Word.set(end, "id", Objects.requireNonNull(Word.attribute(start, "id")));
        place.put(end);
    }

    private static @Nullable Node afterProperties(Element paragraph) {
        Element properties = Word.child(paragraph, "pPr");
        return properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
    }

    /** The object of an entry as it goes into the marked text; what stayed is merged inside. */
    Element object(Entry entry) {
        Item item = entry.item();
        Element element = item.element();
        if (entry.young() == null) {
            return merging.importer(oldPart, newPart).whole(element);
        }
        boolean note = Word.name(element).endsWith("noteReference");
        if (entry.old() != null) {
            if (note) {
                merging.notes.matched(entry.old().element(), element);
            }
            mergeBoxes(entry.old().element(), element);
        } else if (note) {
            merging.notes.inserted(element);
        }
        return (Element) element.cloneNode(true);
    }

    private void mergeBoxes(Element left, Element right) {
        List<Element> olds = Blocks.boxes(left);
        List<Element> news = Blocks.boxes(right);
        for (int k = 0; k < Math.min(olds.size(), news.size()); k++) {
            merge(olds.get(k), news.get(k));
        }
    }

    /** How far matching goes inside cells, boxes and notes: nothing moves there. */
    Reach within() {
        return merging.settings.reach() == Reach.EQUAL ? Reach.EQUAL : Reach.IN_ORDER;
    }

    /** The looks of a run in one form for both documents. */
    String looks(@Nullable Element run, boolean old) {
        Element looks = run == null ? null : Word.child(run, "rPr");
        return looks == null ? "-" : Canonical.of(looks, old ? oldPart : newPart);
    }
}
