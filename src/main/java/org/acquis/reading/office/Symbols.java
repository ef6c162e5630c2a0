package org.acquis.reading.office;

import org.jspecify.annotations.Nullable;

/** Characters of symbol fonts that statements use, as Unicode. */
public final class Symbols {

    private static final int PRIVATE = 0xF000;

    private Symbols() {}

    /** A bullet as people would type it: those of symbol fonts and private characters become {@code •}. */
    public static String bullet(String text) {
        int c = text.codePointAt(0);
        boolean known = c < 0xE000 || c > 0xF8FF;
        return known && !text.equals("o") && !text.equals("§") ? text.strip() : "•";
    }

    /**
     * The character of a {@code w:sym} element.
     *
     * @param font its name, or null
     * @param code four hexadecimal digits, or null
     * @return null where the character is not known
     */
    public static @Nullable String of(@Nullable String font, @Nullable String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{1,5}")) {
            return null;
        }
        int c = Integer.parseInt(code, 16);
        if (c < PRIVATE || c > 0xF0FF) {
            return Character.isValidCodePoint(c) && Character.isDefined(c) ? Character.toString(c) : null;
        }
        if (font != null && !font.equalsIgnoreCase("Symbol") && !font.startsWith("Wingdings")) {
            return Character.toString(c - PRIVATE);
        }
        return switch (c - PRIVATE) {
            case 0xB7, 0x6C, 0x6E, 0xA7, 0x9F -> "•";
            case 0x2D -> "−";
            case 0xB1 -> "±";
            case 0xA3 -> "≤";
            case 0xB3 -> "≥";
            case 0xB4 -> "×";
            case 0xB0 -> "°";
            case 0xAE, 0xE0, 0xF0 -> "→";
            case 0xFC -> "✓";
            case 0xFE, 0x52 -> "☑";
            case 0xA8, 0x6F -> "☐";
            default -> null;
        };
    }
}
