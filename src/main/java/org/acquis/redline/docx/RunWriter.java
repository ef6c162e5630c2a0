package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acquis.redline.docx.Stream.Entry;
import org.acquis.redline.docx.Stream.Status;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts runs with their marks, and what they are wrapped in, into one paragraph. */
final class RunWriter {

    /** A wrapper that has begun and not ended. */
    private record Opened(Wrapper wrapper, Element content, Status status, boolean field) {}

    private final Element paragraph;
    private final Merging merging;
    private final StoryMerge stories;
    private final Importer importer;
    private final List<Opened> opened = new ArrayList<>();
    private @Nullable Element mark;
    private Status status = Status.SAME;
    private @Nullable Element run;
    private @Nullable Element source;
    private String oldLooks = "";
    private @Nullable Element text;
    private final StringBuilder words = new StringBuilder();

    RunWriter(Element paragraph, Merging merging, StoryMerge stories, Importer importer) {
        this.paragraph = paragraph;
        this.merging = merging;
        this.stories = stories;
        this.importer = importer;
    }

    /** Writes an entry into these wrappers, the outermost first. */
    void put(Entry entry, List<Wrapper> path) {
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

    /** Ends the run and the mark that are open. */
    void endMark() {
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
        List<Element> pieces = simpleField ? SimpleField.head(Objects.requireNonNull(wrapper.element)) : wrapper.head;
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
    void close(int depth) {
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
