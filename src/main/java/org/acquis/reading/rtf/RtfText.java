package org.acquis.reading.rtf;

import java.io.ByteArrayOutputStream;

/** Characters of a Rich Text file while they come in, as bytes of a code page or by their Unicode numbers. */
final class RtfText {

    private final RtfCodePages pages;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private int font;

    RtfText(RtfCodePages pages) {
        this.pages = pages;
    }

    void add(int value, int ofFont) {
        if (font != ofFont) {
            decode();
            font = ofFont;
        }
        bytes.write(value);
    }

    void add(String more) {
        decode();
        text.append(more);
    }

    private void decode() {
        if (bytes.size() == 0) {
            return;
        }
        if (pages.isSymbol(font)) {
            for (byte value : bytes.toByteArray()) {
                text.append(value == ' ' ? ' ' : (char) (0xF000 + (value & 0xFF)));
            }
        } else {
            text.append(bytes.toString(pages.of(font)));
        }
        bytes.reset();
    }

    /** What has come in since the last time; halves of characters outside the first 65,536 are shown as unknown. */
    String take() {
        decode();
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> sound.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        text.setLength(0);
        return sound.toString();
    }
}
