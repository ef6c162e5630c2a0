package org.acquis.reading;

import org.acquis.reading.office.ListNumbers;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows for the items of a list (HTML Standard, 4.4.5). */
final class HtmlList {

    private final boolean ordered;
    private final String type;
    private int next;

    HtmlList(Element list) {
        this.ordered = list.normalName().equals("ol");
        this.type = list.attr("type");
        this.next = number(list.attr("start"), 1);
    }

    /** The label of the next item. */
    String next(Element item) {
        if (!ordered) {
            return "•";
        }
        int value = number(item.attr("value"), next);
        next = value + 1;
        return ListNumbers.write(value, format()) + ".";
    }

    private String format() {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private static int number(String text, int otherwise) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
