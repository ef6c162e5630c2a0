package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acquis.redline.docx.Stream.Entry;
import org.acquis.redline.docx.Stream.Status;
import org.jspecify.annotations.Nullable;
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
        RunWriter runs = new RunWriter(element);
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

    /** A wrapper that has begun and not ended. */
    private record Opened(Wrapper wrapper, Element content, Status status, boolean field) {}

    /** Puts runs into one paragraph. */
    private final class RunWriter {
        private final Element paragraph;
        private final List<Opened> opened = new ArrayList<>();
        private @Nullable Element mark;
        private Status status = Status.SAME;
        private @Nullable Element run;
        private @Nullable Element source;
        private String oldLooks = "";
        private @Nullable Element text;
        private final StringBuilder words = new StringBuilder();

        private RunWriter(Element paragraph) {
            this.paragraph = paragraph;
        }

        private void put(Entry entry, List<Wrapper> path) {
            int k = 0;
            while (k < path.size()
                    && k < opened.size()
                    && path.get(k) == opened.get(k).wrapper()) {
                k++;
            }
            close(k);
            for (; k < path.size(); k++) {
                open(path.get(k), entry);
            }
            switch (entry.item().kind()) {
                case TEXT -> character(entry);
                case OBJECT -> object(entry);
                case MARKER -> marker(entry);
                case OPENING, MARK -> {
                    // a wrapper was opened above, a mark ends the paragraph
                }
            }
        }

        private void marker(Entry entry) {
            Item item = entry.item();
            endMark();
            Element copy = (Element) item.element().cloneNode(true);
            if (item.run() == null) {
                inner().appendChild(copy);
            } else {
                Element alone = newRun(item.run(), Status.SAME);
                alone.appendChild(copy);
                inner().appendChild(alone);
            }
        }

        private Element inner() {
            return opened.isEmpty() ? paragraph : opened.get(opened.size() - 1).content();
        }

        private void endRun() {
            endText();
            run = null;
            source = null;
        }

        private void endMark() {
            endRun();
            merging.tally.pause();
            mark = null;
            status = Status.SAME;
        }

        /** Where content of this status goes. */
        private Element place(Status wanted) {
            if (wanted != status) {
                endMark();
                status = wanted;
            }
            if (wanted == Status.SAME) {
                return inner();
            }
            if (mark == null) {
                mark = merging.marks.mark(paragraph, Marks.element(wanted));
                inner().appendChild(mark);
            }
            return mark;
        }

        private void open(Wrapper wrapper, Entry entry) {
            endMark();
            Status ofWrapper = entry.item().kind() == Item.Kind.OPENING ? entry.status() : Status.SAME;
            boolean simpleField = Word.is(wrapper.element, "fldSimple");
            if (wrapper.element != null && !(simpleField && ofWrapper != Status.SAME)) {
                boolean old = entry.young() == null;
                Element copy = old ? importer.bare(wrapper.element) : (Element) wrapper.element.cloneNode(false);
                Element content = copy;
                for (Element child : Word.children(wrapper.element)) {
                    String name = Word.name(child);
                    if (name.endsWith("Pr") && !name.equals("rPr")) {
                        copy.appendChild(old ? importer.whole(child) : child.cloneNode(true));
                    } else if (name.equals("sdtContent")) {
                        content = (Element) copy.appendChild(Word.create(copy, "sdtContent"));
                    }
                }
                inner().appendChild(copy);
                opened.add(new Opened(wrapper, content, ofWrapper, false));
                return;
            }
            List<Element> pieces =
                    simpleField ? SimpleField.head(Objects.requireNonNull(wrapper.element)) : wrapper.head;
            pieces(pieces, ofWrapper);
            opened.add(new Opened(wrapper, inner(), ofWrapper, true));
        }

        private void pieces(List<Element> pieces, Status of) {
            for (Element piece : pieces) {
                Element copy = of.isOld()
                        ? importer.whole(piece)
                        : (Element) Word.document(paragraph).importNode(piece, true);
                if (of == Status.DELETED) {
                    DeletedText.in(copy);
                }
                place(of).appendChild(copy);
                endRun();
            }
            endMark();
        }

        /** Ends the wrappers from this depth on. */
        private void close(int depth) {
            if (opened.size() > depth) {
                endMark();
            }
            while (opened.size() > depth) {
                Opened last = opened.remove(opened.size() - 1);
                if (last.field()) {
                    Element simple = last.wrapper().element;
                    pieces(simple != null ? SimpleField.tail(simple) : last.wrapper().tail, last.status());
                }
            }
        }

        private void character(Entry entry) {
            Item item = entry.item();
            begin(entry);
            Element into = Objects.requireNonNull(run);
            if (text == null) {
                text = Word.create(paragraph, entry.status() == Status.DELETED ? "delText" : "t");
                text.setAttributeNS(Word.XML, "xml:space", "preserve");
                into.appendChild(text);
            }
            words.append(item.shown());
            merging.tally.character(entry.status(), item.shown());
        }

        private void endText() {
            if (text != null) {
                text.setTextContent(words.toString());
                words.setLength(0);
                text = null;
            }
        }

        private void object(Entry entry) {
            Item item = entry.item();
            Element copy = stories.object(entry);
            if (item.run() == null) {
                Element home = place(entry.status());
                endRun();
                home.appendChild(copy);
            } else {
                begin(entry);
                endText();
                Objects.requireNonNull(run).appendChild(copy);
            }
        }

        /** Makes sure that a run with the right looks is open. */
        private void begin(Entry entry) {
            Element home = place(entry.status());
            Element wanted = entry.item().run();
            String before = looksBefore(entry);
            if (run != null && source == wanted && before.equals(oldLooks)) {
                return;
            }
            endRun();
            run = newRun(Objects.requireNonNull(wanted), entry.status());
            source = wanted;
            oldLooks = before;
            if (!before.isEmpty()) {
                looksChanged(run, Objects.requireNonNull(entry.old()));
            }
            home.appendChild(run);
        }

        private Element newRun(Element like, Status of) {
            Element made = Word.create(paragraph, "r");
            Element looks = Word.child(like, "rPr");
            if (looks != null) {
                made.appendChild(of.isOld() ? importer.whole(looks) : looks.cloneNode(true));
            }
            return made;
        }

        /** The old looks of what stayed, where they changed and such changes are marked; else an empty text. */
        private String looksBefore(Entry entry) {
            if (!merging.settings.formatting() || entry.old() == null || entry.young() == null) {
                return "";
            }
            String left = stories.looks(entry.old().run(), true);
            return left.equals(stories.looks(entry.young().run(), false)) ? "" : left;
        }

        private void looksChanged(Element changed, Item old) {
            Element looks = Word.childFirst(changed, "rPr");
            Element change = merging.marks.mark(changed, "rPrChange");
            Element before = Word.child(Objects.requireNonNull(old.run()), "rPr");
            change.appendChild(before == null ? Word.create(changed, "rPr") : importer.whole(before));
            looks.appendChild(change);
        }
    }
}
