package org.acquis.redline.docx;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acquis.redline.docx.Stream.Status;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes what became of paragraph marks, and the properties that hang on them. */
final class ParagraphMarks {

    private static final Set<String> NO_LOOKS = Set.of("rPr", "sectPr", "pPrChange");
    private static final Set<String> BEFORE_NUMBER =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

    private final Merging merging;
    private final Importer importer;

    ParagraphMarks(Merging merging, Importer importer) {
        this.merging = merging;
        this.importer = importer;
    }

    /**
     * The last mark of a story cannot be deleted or inserted: where the last paragraphs are, the mark before them is instead, as
     * when a person types or deletes at the end.
     */
    static void keepLast(List<Written> story) {
        int last = story.size() - 1;
        if (last < 0 || story.get(last).table || story.get(last).mark == Status.SAME) {
            return;
        }
        int before = last;
        while (before >= 0 && !story.get(before).table && story.get(before).mark != Status.SAME) {
            if (story.get(before).mark != story.get(last).mark) {
                return;
            }
            before--;
        }
        if (before < 0 || story.get(before).table) {
            return;
        }
        Written kept = story.get(before);
        Written end = story.get(last);
        Element oldParagraph = kept.oldParagraph;
        Element newProperties = kept.newProperties;
        Status status = end.mark;
        if (status.isOld()) {
            kept.newProperties = null;
            end.newProperties = newProperties;
        } else {
            kept.oldParagraph = null;
            end.oldParagraph = oldParagraph;
        }
        kept.mark = status;
        end.mark = Status.SAME;
        kept.joined = true;
        end.joined = true;
    }

    void write(Written paragraph) {
        Element element = paragraph.element;
        Element properties = properties(paragraph);
        Word.remove(Word.child(element, "pPr"));
        if (paragraph.mark != Status.SAME) {
            properties = properties == null ? Word.create(element, "pPr") : properties;
            Element ofMark = ofMark(properties);
            ofMark.insertBefore(merging.marks.mark(element, Marks.element(paragraph.mark)), ofMark.getFirstChild());
        } else if (paragraph.oldParagraph != null) {
            properties = changed(paragraph, properties);
        }
        if (properties != null && properties.getFirstChild() != null) {
            element.insertBefore(properties, element.getFirstChild());
        }
    }

    private @Nullable Element properties(Written paragraph) {
        return paragraph.mark.isOld() ? oldProperties(paragraph) : paragraph.newProperties;
    }

    /** The properties of the old paragraph as the new document can have them, or null. */
    @Nullable
    Element oldProperties(Written paragraph) {
        Element old = paragraph.oldParagraph == null ? null : Word.child(paragraph.oldParagraph, "pPr");
        Element copy = old == null ? Word.create(paragraph.element, "pPr") : importer.whole(old);
        keepNumber(copy, placeOfOld(old));
        return copy.getFirstChild() == null ? null : copy;
    }

    /** The place in lists of an old paragraph, as the new document names the list; null where it has no number. */
    private Numbers.@Nullable Place placeOfOld(@Nullable Element old) {
        Numbers.Place place = merging.numbersOfOld.of(old);
        String list = place == null ? "0" : merging.lists.imported(place.list());
        return place == null || list.equals("0") ? null : new Numbers.Place(list, place.level());
    }

    /** Where the style of the new document would give another number than the paragraph had, its own is written out. */
    private void keepNumber(Element properties, Numbers.@Nullable Place wanted) {
        if (Objects.equals(merging.numbersOfNew.of(properties), wanted)) {
            return;
        }
        Word.remove(Word.child(properties, "numPr"));
        Element number = Word.create(properties, "numPr");
        Element level = Word.create(properties, "ilvl");
        Word.set(level, "val", wanted == null ? "0" : wanted.level());
        Element list = Word.create(properties, "numId");
        Word.set(list, "val", wanted == null ? "0" : wanted.list());
        number.appendChild(level);
        number.appendChild(list);
        Node place = properties.getFirstChild();
        while (place != null && BEFORE_NUMBER.contains(Word.name(place))) {
            place = place.getNextSibling();
        }
        properties.insertBefore(number, place);
    }

    private static Element ofMark(Element properties) {
        Element found = Word.child(properties, "rPr");
        if (found == null) {
            found = Word.create(properties, "rPr");
            Element section = Word.child(properties, "sectPr");
            properties.insertBefore(found, section != null ? section : Word.child(properties, "pPrChange"));
        }
        return found;
    }

    private @Nullable Element changed(Written paragraph, @Nullable Element properties) {
        Element old = paragraph.oldParagraph == null ? null : Word.child(paragraph.oldParagraph, "pPr");
        Element before = Word.create(paragraph.element, "pPr");
        if (old != null) {
            Word.children(importer.whole(old)).stream()
                    .filter(child -> !NO_LOOKS.contains(Word.name(child)))
                    .forEach(before::appendChild);
        }
        Numbers.Place place = placeOfOld(old);
        keepNumber(before, place);
        boolean differs = merging.settings.formatting() || paragraph.joined
                ? !looks(before).equals(looks(properties))
                : !Objects.equals(place, merging.numbersOfNew.of(properties));
        if (!differs) {
            return properties;
        }
        Element all = properties == null ? Word.create(paragraph.element, "pPr") : properties;
        Element change = merging.marks.mark(paragraph.element, "pPrChange");
        change.appendChild(before);
        all.appendChild(change);
        return all;
    }

    private String looks(@Nullable Element properties) {
        StringBuilder looks = new StringBuilder();
        if (properties != null) {
            Word.children(properties).stream()
                    .filter(child -> !NO_LOOKS.contains(Word.name(child)))
                    .forEach(child -> looks.append(Canonical.of(child, merging.young.main())));
        }
        return looks.toString();
    }
}
