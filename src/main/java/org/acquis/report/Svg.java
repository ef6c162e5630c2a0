package org.acquis.report;

/**
 * Draws into a page: lines, shapes and words in pixels, the origin at the top left. Looks come from the style sheet by class; every
 * chart has a name for those who do not see it and, elsewhere on the page, a table of the same figures.
 */
final class Svg {

    private final Html html;

    /** Opens a picture of this size in a region that scrolls sideways. */
    Svg(Html html, String name, String label, double width, double height) {
        this.html = html;
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", name);
        html.open(
                "svg",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height),
                "role",
                "img",
                "aria-label",
                label);
        html.newLine();
    }

    Svg line(String look, double fromX, double fromY, double toX, double toY) {
        html.element(
                "line",
                "",
                "class",
                look,
                "x1",
                number(fromX),
                "y1",
                number(fromY),
                "x2",
                number(toX),
                "y2",
                number(toY));
        return this;
    }

    /** A level curve between two points, with a word for the pointer. */
    Svg curve(String look, double fromX, double fromY, double toX, double toY, String tip) {
        double middle = (fromX + toX) / 2;
        String path = "M" + number(fromX) + " " + number(fromY) + "C" + number(middle) + " " + number(fromY) + " "
                + number(middle) + " " + number(toY) + " " + number(toX) + " " + number(toY);
        html.open("path", "class", look, "d", path).element("title", tip).close();
        return this;
    }

    Svg box(String look, double x, double y, double width, double height, String tip) {
        html.open(
                        "rect",
                        "class",
                        look,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height))
                .element("title", tip)
                .close();
        return this;
    }

    Svg dot(String look, double x, double y, double radius) {
        html.element("circle", "", "class", look, "cx", number(x), "cy", number(y), "r", number(radius));
        return this;
    }

    /** Words; {@code anchor} is start, middle or end. */
    Svg words(String look, String anchor, double x, double y, String text) {
        html.element("text", text, "class", look, "x", number(x), "y", number(y), "text-anchor", anchor);
        return this;
    }

    /** Words that rise to the right, for heads of narrow columns. */
    Svg rising(String look, double x, double y, String text) {
        String at = number(x) + " " + number(y);
        html.element(
                "text", text, "class", look, "x", number(x), "y", number(y), "transform", "rotate(-38 " + at + ")");
        return this;
    }

    void close() {
        html.close().close().newLine();
    }

    /** At most this many characters, the last one a mark of omission where the text is longer. */
    static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "\u2026";
    }

    private static String number(double value) {
        return Marks.number(Math.rint(value * 10) / 10);
    }
}
