package org.acquis.reading.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The code pages that the bytes of a Rich Text file are in: of the whole file, and of fonts that have one of their own. */
final class RtfCodePages {

    private static final int MOST_FONTS = 10_000;
    private static final int SYMBOL = 2;

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset usual = named("windows-1252");

    /** A word that names the code page of the file. */
    void file(String word, int number) {
        switch (word) {
            case "ansicpg" -> usual = page(number);
            case "mac" -> usual = named("x-MacRoman");
            case "pc" -> usual = named("IBM437");
            case "pca" -> usual = named("IBM850");
            default -> {
                // "ansi" is what holds anyway
            }
        }
    }

    /** A font says what characters it has ({@code fcharset}, the numbers of Windows). */
    void font(int font, int charset) {
        if (charsets.size() < MOST_FONTS) {
            charsets.put(font, charset);
        }
    }

    boolean isSymbol(int font) {
        return charsets.getOrDefault(font, 1) == SYMBOL;
    }

    Charset of(int font) {
        return switch (charsets.getOrDefault(font, 1)) {
            case 0 -> named("windows-1252");
            case 77 -> named("x-MacRoman");
            case 128 -> named("windows-31j");
            case 129 -> named("x-windows-949");
            case 134 -> named("GBK");
            case 136 -> named("Big5");
            case 161 -> named("windows-1253");
            case 162 -> named("windows-1254");
            case 163 -> named("windows-1258");
            case 177 -> named("windows-1255");
            case 178 -> named("windows-1256");
            case 186 -> named("windows-1257");
            case 204 -> named("windows-1251");
            case 222 -> named("x-windows-874");
            case 238 -> named("windows-1250");
            case 255 -> named("IBM850");
            default -> usual;
        };
    }

    private static Charset page(int number) {
        return switch (number) {
            case 932 -> named("windows-31j");
            case 936 -> named("GBK");
            case 949 -> named("x-windows-949");
            case 950 -> named("Big5");
            case 874 -> named("x-windows-874");
            case 10000 -> named("x-MacRoman");
            case 65001 -> named("UTF-8");
            default -> named(number >= 1250 && number <= 1258 ? "windows-" + number : "IBM" + number);
        };
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
