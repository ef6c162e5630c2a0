package org.acquis.segmentation;

import java.util.regex.Pattern;
import org.acquis.statement.BracketKind;

/** What the words inside a bracket, and those around it, say of it. */
final class BracketReading {

    /** Notes of editors: {@code [sic]}, {@code [...]}, {@code [emphasis added]}, the origin of a text, symbols of documents. */
    private static final Pattern EDITORIAL = Pattern.compile(
            "\\^.{0,12}|(?i:sic)|\\.{2,4}|…|\\*{1,3}|(?i:emphasis .{2,20}|applause"
                    + "|on the report of .*|without reference to .*|sur (?:le|la base du) rapport d.*|sans renvoi à .*"
                    + "|sobre la base del? informe .*|sin remisión previa .*|(?:unofficial )?translat(?:ed|ion)\\b.{0,40}"
                    + "|original: ?\\p{L}+|p\\.? ?\\d+|page \\d+|see .{2,80}|footnote .{1,20}|ibid\\.?)|(?:на основании|по) доклад.*|[A-Z]{1,4}/(?=\\S*\\d)\\S{2,40}|https?:.*");

    /** "Annex [...]" wants a number; "[...]" in a quotation tells of words left out. */
    private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,4}|…");

    private static final Pattern NUMBER_MISSING = Pattern.compile(
            "(?i:annex|article|paragraph|section|resolution|decision|appendix|annexe|artículo|anexo|résolution)\\s$");

    private static final Pattern AGREED = Pattern.compile(
            "(?i:(?:text |para(?:graph)? )?agreed(?: ad ref(?:erendum|\\.)?)?(?: (?:on|in) .{2,30})?|ad ref(?:erendum|\\.)?"
                    + "|convenu(?: ad referendum)?|acordado(?: ad referendum)?|согласовано)");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i:place ?holder\\b.*|t\\.?b\\.?[acd]\\.?|to be (?:determined|confirmed|completed|"
                    + "inserted|added|filled|decided|agreed|specified|updated|revised|developed|elaborated)\\b.*|insert\\b.*|pending\\b.*|note: pending\\b.*"
                    + "|(?:the )?(?:date|dates|place|venue|city|country|name|names|number|amount|year|month|day|title|signature|signatures)(?: [xy]| and (?:date|place|venue|time))?)"
                    + "|_{2,}|[.·]{5,}|[xXyYzZnN]{1,3}|(?:US)?[$€£¥]? ?\\p{Nd}[\\p{Nd}.,]*(?: ?[-–/]+ ?\\p{Nd}[\\p{Nd}.,]*)?(?:\\p{Nd}?[xX]{1,2})?(?: ?%| per cent| percent| ?(?:st|nd|rd|th))?"
                    + "|[xXyY]+ ?[%$€]|(?:US)?[$€£] ?[xXyY]+");

    private static final Pattern OPTION = Pattern.compile(
            "(?i:option|alternative|variante|opción|вариант) ?\\p{Nd}{0,2}\\s?[:.–-]?(?:\\s.*|$)|选项.*|(?i:no text)");

    private static final int OPTION_WORDS = 8;

    private BracketReading() {}

    /** Whether it is an editor's bracket, or a note mark, not a negotiator's. */
    static boolean isEditorial(String text, int start, int end) {
        String inside = text.substring(start + 1, end - 1).strip();
        if (ELLIPSIS.matcher(inside).matches()
                && NUMBER_MISSING.matcher(text.substring(0, start)).find()) {
            return false;
        }
        if (inside.isEmpty() || EDITORIAL.matcher(inside).matches()) {
            return true;
        }
        if (text.startsWith("(http", end)) {
            return true;
        }
        // "Yemen,[12]" is a note mark, "[60] countries" a number still to be settled.
        boolean figure = inside.length() <= 3 && inside.chars().allMatch(Character::isDigit);
        return figure && start > 0 && " \t[](/-–".indexOf(text.charAt(start - 1)) < 0;
    }

    /** Whether it says that the text is agreed: {@code [Agreed]}, {@code (Agreed ad ref)}. */
    static boolean isAgreed(String inside) {
        return AGREED.matcher(inside.strip()).matches();
    }

    static boolean isPlaceholder(String inside) {
        return ELLIPSIS.matcher(inside.strip()).matches()
                || PLACEHOLDER.matcher(inside.strip()).matches();
    }

    /** The kind of a bracket by its own words, its neighbours aside. */
    static BracketKind kind(Attribution attribution) {
        if (attribution.asks() != null) {
            return attribution.asks();
        }
        if (isPlaceholder(attribution.text())) {
            return BracketKind.PLACEHOLDER;
        }
        return OPTION.matcher(attribution.text()).matches() ? BracketKind.OPTION : BracketKind.TEXT;
    }

    /**
     * Whether two brackets side by side are wordings to choose from: they touch, or only a stroke, "or" or a space stands between
     * them, and with a space both are short and neither opens with a comma or "and".
     */
    static boolean areOptions(String first, String between, String second) {
        String gap = between.strip();
        if (!gap.isEmpty()) {
            return gap.equals("/") || gap.equals("or") || gap.equals("ou") || gap.equals("или");
        }
        if (goesOn(second) || goesOn(first)) {
            return false;
        }
        return between.isEmpty() || words(first) <= OPTION_WORDS && words(second) <= OPTION_WORDS;
    }

    private static boolean goesOn(String inside) {
        String text = inside.strip();
        return text.isEmpty()
                || ",;.".indexOf(text.charAt(0)) >= 0
                || text.matches("(?i:and|et|y|и|in|including)\\b.*")
                || text.endsWith(",");
    }

    private static int words(String text) {
        return text.strip().split("\\s+", OPTION_WORDS + 2).length;
    }
}
