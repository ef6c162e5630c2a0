package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A row of a table that comes once for each value of a field: its first cell begins with {@code {{for each guest}}}, its last one
 * ends with {@code {{end}}}. In the row {@code {{guest}}} is the value, and {@code {{guest.country}}} the one at the same place in
 * the list of that field.
 *
 * @param row the element of the row
 * @param first its first paragraph
 * @param last its last paragraph
 * @param name of the field
 */
record RepeatedRow(Element row, Element first, Element last, String name) {

    /** The repeated row that a paragraph stands in; empty where it stands in none. */
    static Optional<RepeatedRow> around(Element paragraph) {
        for (Node node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
            if (WordText.is(node, "tr")) {
                return of((Element) node);
            }
        }
        return Optional.empty();
    }

    /** The row, where it is a repeated one. */
    static Optional<RepeatedRow> of(Element row) {
        List<Element> paragraphs = new ArrayList<>();
        gather(row, paragraphs);
        if (paragraphs.size() < 2) {
            return Optional.empty();
        }
        Element first = paragraphs.get(0);
        Element last = paragraphs.get(paragraphs.size() - 1);
        String opening = new WordText(first).text();
        String closing = new WordText(last).text();
        List<Mark> opens = TemplatePage.marks(opening);
        List<Mark> ends = TemplatePage.marks(closing);
        boolean repeats = surplus(opens) == 1
                && surplus(ends) == -1
                && opens.get(0).kind() == Mark.Kind.EACH
                && opening.substring(0, opens.get(0).start()).isBlank()
                && ends.get(ends.size() - 1).kind() == Mark.Kind.END
                && closing.substring(ends.get(ends.size() - 1).end()).isBlank();
        return repeats
                ? Optional.of(new RepeatedRow(row, first, last, opens.get(0).name()))
                : Optional.empty();
    }

    /** How many parts more are opened than closed. */
    private static int surplus(List<Mark> marks) {
        int surplus = 0;
        for (Mark mark : marks) {
            surplus += mark.opens() ? 1 : mark.kind() == Mark.Kind.END ? -1 : 0;
        }
        return surplus;
    }

    private static void gather(Node node, List<Element> paragraphs) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordText.is(child, "p")) {
                paragraphs.add((Element) child);
            } else {
                gather(child, paragraphs);
            }
        }
    }

    /** Puts a row for each value in place of this one; a table that is left without a row goes. */
    void repeat(List<String> values, TemplatePage page) {
        Node table = row.getParentNode();
        withoutMarks();
        for (int k = 0; k < values.size(); k++) {
            Node copy = row.cloneNode(true);
            table.insertBefore(copy, row);
            List<Element> paragraphs = new ArrayList<>();
            gather(copy, paragraphs);
            for (Element paragraph : paragraphs) {
                fill(new WordText(paragraph), values.get(k), k, page);
            }
        }
        table.removeChild(row);
        boolean empty = true;
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            empty &= !WordText.is(child, "tr");
        }
        if (empty) {
            table.getParentNode().removeChild(table);
        }
    }

    private void withoutMarks() {
        WordText opening = new WordText(first);
        Mark open = TemplatePage.marks(opening.text()).get(0);
        opening.replace(open.start(), open.end(), "");
        WordText closing = new WordText(last);
        List<Mark> ends = TemplatePage.marks(closing.text());
        Mark end = ends.get(ends.size() - 1);
        closing.replace(end.start(), end.end(), "");
    }

    private void fill(WordText words, String value, int k, TemplatePage page) {
        List<Mark> marks = TemplatePage.marks(words.text());
        for (int m = marks.size() - 1; m >= 0; m--) {
            Mark mark = marks.get(m);
            if (mark.kind() != Mark.Kind.FIELD) {
                continue;
            }
            if (mark.name().equals(name)) {
                words.replace(mark.start(), mark.end(), value);
            } else if (mark.name().startsWith(name + ".")) {
                List<String> others = page.values(mark.name());
                String other = k < others.size() ? others.get(k) : "[" + mark.name() + "]";
                words.replace(mark.start(), mark.end(), other);
            }
        }
    }
}
