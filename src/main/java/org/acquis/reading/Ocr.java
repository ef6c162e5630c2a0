package org.acquis.reading;

/**
 * Whether pages without text are recognised from their pictures.
 *
 * @param wanted whether they are
 * @param languages of the text: codes of ISO 639 or of tesseract, parted by {@code +}; empty for English
 */
public record Ocr(boolean wanted, String languages) {

    /** Pages without text stay unread. */
    public static final Ocr NO = new Ocr(false, "");
}
