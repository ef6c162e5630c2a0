package org.acquis.reading.pdf;

import java.util.regex.Pattern;

/** Knows the look of a number or bullet at the beginning of a line. */
final class Labels {

    private static final String WORDS =
            "(?:Article|Section|Chapter|Annex|Artikel|Artículo|Статья|المادة|第)\\s*\\S+|(?:PP|OP|Pp|Op)\\s?\\d+";
    private static final String NUMBER = "\\(?(?:\\d{1,3}|[٠-٩]{1,3}|[a-zA-Z]|[ivxIVX]{1,6}|[\\u0621-\\u064A])[.)]\\)?";
    /** So numbered are resolutions in Arabic. */
    private static final String DASHED = "(?:\\d{1,3}|[٠-٩]{1,3})\\s?[-–]";

    private static final String DECIMAL = "\\d{1,3}(?:\\.\\d{1,3})+\\.?";
    private static final String BULLET = "[-–—•▪●◦‣*·■□○➢➤✓✔\\uF000-\\uF0FF]";

    private static final Pattern OPENS = Pattern.compile("^[\\[\"“(]?(?:" + NUMBER + "(?:\\s|$)|" + DECIMAL + "\\s|"
            + DASHED + "\\s|" + BULLET + "\\s|" + WORDS + ").*");
    private static final Pattern ALONE =
            Pattern.compile("[\\[\"“(]?(?:" + NUMBER + "|" + DECIMAL + "|" + BULLET + "|" + WORDS + ")[.:]?");
    private static final String ANNEX =
            "(?:Annex|Annexe|ANNEX|ANNEXE|Appendix|APPENDIX|Anexo|Anlage|Приложение)(?:\\s+(?:[IVXLC]{1,5}|[A-Z]|\\d{1,2}))?";
    private static final Pattern WORD_ALONE = Pattern.compile("(?:" + WORDS + "|" + ANNEX + ")[.:]?");

    /** What may hang to the left of a text as its mark, though it could open a line of running text: a number, {@code o}. */
    private static final Pattern HANGS = Pattern.compile("\\d{1,3}|[o§Øüvq]");

    private Labels() {}

    /** Whether a line begins with a label. */
    static boolean opens(String text) {
        return OPENS.matcher(text).matches();
    }

    /** Whether a text is a label and nothing else. */
    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /** Whether a text can be the mark of a text that stands to its right behind a wide gap. */
    static boolean hangs(String text) {
        return isAlone(text) || HANGS.matcher(text).matches();
    }

    /** Whether a text is a label with a word in it, such as {@code Article 4}, and nothing else. */
    static boolean isWordAlone(String text) {
        return WORD_ALONE.matcher(text).matches();
    }
}
