package org.acquis.redline.docx;

import org.acquis.redline.docx.Stream.Status;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the marks of tracked changes, each with an id of its own. */
final class Marks {

    private final String author;
    private final String date;
    private int ids;

    /**
     * @param author shown beside each change
     * @param date of each change, ISO 8601 with time and Z
     * @param above ids begin above this number
     */
    Marks(String author, String date, int above) {
        this.author = author;
        this.date = date;
        this.ids = above;
    }

    /** A mark such as {@code ins}; what it marks goes into it. */
    Element mark(Node beside, String name) {
        Element mark = Word.create(beside, name);
        Word.set(mark, "id", String.valueOf(next()));
        Word.set(mark, "author", author);
        Word.set(mark, "date", date);
        return mark;
    }

    int next() {
        return ++ids;
    }

    /** The element that marks content of this status. */
    static String element(Status status) {
        return switch (status) {
            case DELETED -> "del";
            case INSERTED -> "ins";
            case MOVED_FROM -> "moveFrom";
            case MOVED_TO -> "moveTo";
            case SAME -> throw new IllegalArgumentException("what stayed bears no mark");
        };
    }
}
