package org.acquis.redline.docx;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acquis.redline.match.Matcher;
import org.acquis.redline.match.Region;
import org.acquis.redline.match.Unit;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Merges tables row by row and cell by cell. */
final class TableMerge {

    private static final Set<String> STRUCTURE =
            Set.of("tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "smartTag");

    private final Merging merging;
    private final StoryMerge stories;
    private final Importer importer;
    private final Keys oldKeys;
    private final Keys newKeys;

    TableMerge(Merging merging, StoryMerge stories, Importer importer, Keys oldKeys, Keys newKeys) {
        this.merging = merging;
        this.stories = stories;
        this.importer = importer;
        this.oldKeys = oldKeys;
        this.newKeys = newKeys;
    }

    void merge(Element oldTable, Element newTable) {
        List<Element> olds = Blocks.rows(oldTable);
        List<Element> news = Blocks.rows(newTable);
        List<Region> regions = matched(
                olds.stream().map(oldKeys::row).toList(),
                news.stream().map(newKeys::row).toList());
        Element last = null;
        for (Region region : regions) {
            for (int i = region.oldFrom(); i < region.oldTo(); i++) {
                if (region.fate() != Region.Fate.KEPT) {
                    merging.tally.row();
                    Element row = deletedRow(olds.get(i));
                    put(row, last, news.isEmpty() ? null : news.get(0), newTable);
                    last = row;
                }
            }
            for (int j = region.newFrom(); j < region.newTo(); j++) {
                last = news.get(j);
                if (region.fate() == Region.Fate.KEPT) {
                    cells(olds.get(region.oldFrom()), last);
                } else {
                    merging.tally.row();
                    insertedRow(last);
                }
            }
        }
    }

    private List<Region> matched(List<Unit> olds, List<Unit> news) {
        return Matcher.match(olds, news, stories.within(), Matcher.Hints.NONE);
    }

    private static void put(Element block, @Nullable Element after, @Nullable Element before, Element home) {
        if (after != null) {
            Objects.requireNonNull(after.getParentNode()).insertBefore(block, after.getNextSibling());
        } else if (before != null) {
            Objects.requireNonNull(before.getParentNode()).insertBefore(block, before);
        } else {
            home.appendChild(block);
        }
    }

    private void cells(Element oldRow, Element newRow) {
        List<Element> olds = Blocks.cells(oldRow);
        List<Element> news = Blocks.cells(newRow);
        if (olds.size() == news.size()) {
            for (int k = 0; k < olds.size(); k++) {
                stories.merge(olds.get(k), news.get(k));
            }
            return;
        }
        merging.unmarked.add("not marked: widths of table columns");
        Element last = null;
        for (Region region : matched(
                olds.stream().map(oldKeys::cell).toList(),
                news.stream().map(newKeys::cell).toList())) {
            for (int i = region.oldFrom(); i < region.oldTo(); i++) {
                if (region.fate() != Region.Fate.KEPT) {
                    Element cell = (Element) deletedStructure(olds.get(i));
                    markCell(cell, "cellDel");
                    put(cell, last, news.isEmpty() ? null : news.get(0), newRow);
                    last = cell;
                }
            }
            for (int j = region.newFrom(); j < region.newTo(); j++) {
                last = news.get(j);
                if (region.fate() == Region.Fate.KEPT) {
                    stories.merge(olds.get(region.oldFrom()), last);
                } else {
                    stories.inserted(last);
                    markCell(last, "cellIns");
                }
            }
        }
    }

    private void markCell(Element cell, String name) {
        Element properties = Word.childFirst(cell, "tcPr");
        properties.insertBefore(merging.marks.mark(cell, name), Word.child(properties, "tcPrChange"));
    }

    /** Marks a table that stands on the new side alone. */
    void inserted(Element table) {
        Blocks.rows(table).forEach(this::insertedRow);
    }

    private void insertedRow(Element row) {
        Blocks.cells(row).forEach(stories::inserted);
        markRow(row, "ins");
    }

    /** The copy of a table that stands on the old side alone, marked. */
    Element deleted(Element table) {
        Element copy = deletedStructure(table);
        Blocks.rows(copy).forEach(row -> markRow(row, "del"));
        return copy;
    }

    private Element deletedRow(Element row) {
        Element copy = deletedStructure(row);
        markRow(copy, "del");
        return copy;
    }

    private void markRow(Element row, String name) {
        Element properties = Word.child(row, "trPr");
        if (properties == null) {
            properties = Word.create(row, "trPr");
            Element exceptions = Word.child(row, "tblPrEx");
            row.insertBefore(properties, exceptions == null ? row.getFirstChild() : exceptions.getNextSibling());
        }
        properties.insertBefore(merging.marks.mark(row, name), Word.child(properties, "trPrChange"));
    }

    private Element deletedStructure(Element element) {
        if (Word.is(element, "p")) {
            return stories.deletedContent(element);
        }
        if (!STRUCTURE.contains(Word.name(element))) {
            return importer.whole(element);
        }
        Element copy = importer.bare(element);
        for (Element child : Word.children(element)) {
            copy.appendChild(deletedStructure(child));
        }
        if (Word.is(copy, "tbl")) {
            Blocks.rows(copy).stream().filter(row -> nested(element)).forEach(row -> markRow(row, "del"));
        }
        return copy;
    }

    private static boolean nested(Element table) {
        return Word.is(table.getParentNode(), "tc");
    }
}
