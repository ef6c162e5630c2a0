package org.acquis.reading.rtf;

/** Fonts, and the looks of characters that matter to what is read: emphasis, hidden text and code pages. */
final class RtfLooks {

    private static final int MOST_FALLBACK = 100;

    private final RtfCodePages pages;
    private int usualFont = -1;
    private int listedFont;

    RtfLooks(RtfCodePages pages) {
        this.pages = pages;
    }

    /** Characters of this group from here on as the style of nothing has them. */
    void plain(RtfGroup group) {
        group.plain(usualFont);
    }

    /**
     * A word about looks; false for other words.
     *
     * @param on whether it is switched on
     */
    boolean word(String name, int number, boolean on, RtfGroup group) {
        switch (name) {
            case "plain" -> plain(group);
            case "i" -> group.italic = on;
            case "b" -> group.bold = on;
            case "ul", "uld", "uldb", "ulw" -> group.underlined = on;
            case "ulnone" -> group.underlined = false;
            case "v" -> group.hidden = on;
            case "f" -> {
                group.font = number;
                listedFont = number;
            }
            case "fcharset" -> pages.font(listedFont, number);
            case "deff" -> {
                usualFont = number;
                group.font = number;
            }
            case "ansicpg", "mac", "pc", "pca" -> pages.file(name, number);
            case "uc" -> group.fallback = Math.max(0, Math.min(MOST_FALLBACK, number));
            default -> {
                return false;
            }
        }
        return true;
    }
}
