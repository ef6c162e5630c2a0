package org.acquis.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.segmentation.Numeral.Style;

/**
 * Parts a label from the paragraph it opens, over the numbering habits of statements. Whether it is one, where that
 * depends on its neighbours, is decided by {@link Numbering}.
 */
final class LabelParser {

    private static final int HEAD = 80;
    private static final String INSERT =
            "(?:\\s?(?:bis|ter|quater|quat|quinquies|sexies|septies|[Aa]lt\\b(?:\\.?\\s?\\d{1,2})?))";
    private static final Pattern PREFIX = Pattern.compile("([\"“”„«‘]\\s?)?(\\[+\\s?)?");
    private static final Pattern PART = Pattern.compile(
            "(PP|OP|Pp|Op)\\s?(\\d{1,3})(" + INSERT + "*)((?:\\s?\\([a-z]{1,4}\\))*)\\s?[.):]?(?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("([\\p{L}]{3,10}|§{1,2})\\s?(\\p{Nd}{1,3}|[IVXL]{1,7}|[A-Z])("
            + INSERT + "*)(\\s?[.:)\\-–—])?(?=\\s|\\(|$)");
    private static final Pattern CHINESE_ARTICLE =
            Pattern.compile("第\\s?(\\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})\\s?([条條章节節款項项])(?=[\\s\u3000:：(（]|$)[:：]?");
    private static final Pattern CHINESE =
            Pattern.compile("[(（]?(\\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})(?:[)）]|[、．])(?=\\S|\\s)");
    private static final Pattern DECIMAL = Pattern.compile("(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){0,3})\\.(\\p{Nd}{1,3})("
            + INSERT + "*)[.):]?(?=\\s+[^\\p{Ll}\\p{Nd}%°]|$)");
    private static final Pattern NUMBER = Pattern.compile("(\\()?(\\p{Nd}{1,3})(" + INSERT
            + "*)(\\)\\.?|\\s?\\.\\)?|\\s?[-–](?=\\s)|/(?=\\s)|:(?=\\s))(?=[\\s\\p{Lu}\\p{Lo}\"“«\\[(]|$)");
    private static final Pattern BARE =
            Pattern.compile("(\\p{Nd}{1,3})(" + INSERT + "?)(?=\\s+[\\p{Lu}\\p{Lo}\\[“\"])");
    private static final Pattern LETTER = Pattern.compile("(\\()?([\\p{L}]{1,6})(" + INSERT
            + "*)(\\)\\.?|\\s?\\.(?=\\s|$)|\\s?[-–](?=\\s))(" + INSERT + "*)(?=[\\s\\p{L}\"“«\\[(]|$)");
    private static final Pattern BULLET =
            Pattern.compile("(?:[-–—•·●▪■◦*○‣⁃\u2023\uF0B7\uF0A7\uF0D8](?=\\s)|[•●▪\uF0B7\uF0A7]|o(?=\\s{2,}))");

    private LabelParser() {}

    /** The label that a paragraph begins with, if it begins with what can be one. */
    static Optional<Label> parse(String text) {
        Matcher prefix = PREFIX.matcher(text);
        String quote = "";
        String bracket = "";
        int from = 0;
        if (prefix.lookingAt()) {
            quote = prefix.group(1) == null ? "" : prefix.group(1);
            bracket = prefix.group(2) == null ? "" : prefix.group(2);
            from = prefix.end();
        }
        int to = Math.min(text.length(), from + HEAD);
        String head = text.substring(from, to);
        Optional<Found> found = find(head, text.length() - from);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found label = found.get();
        // An opening bracket belongs to the text that it brackets; an opening quotation mark stays with the label.
        String rest = bracket.stripTrailing() + text.substring(from + label.end).strip();
        return Optional.of(
                new Label(quote.strip() + head.substring(0, label.end).strip(), label.readings, rest, label.weak));
    }

    /** The readings of a label that stands apart from its text. */
    static Label given(String label, String text) {
        return parse(label + " X")
                .filter(found -> found.rest().equals("X"))
                .map(found -> new Label(label, found.readings(), text, false))
                .orElseGet(() -> new Label(label, List.of(new Numeral(Style.BULLET, label, 0, 0)), text, false));
    }

    private static Optional<Found> find(String head, int length) {
        return part(head)
                .or(() -> chinese(head))
                .or(() -> decimal(head))
                .or(() -> number(head))
                .or(() -> letter(head))
                .or(() -> word(head, length))
                .or(() -> bullet(head));
    }

    private static Optional<Found> part(String head) {
        Matcher matcher = PART.matcher(head);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int value = Numerals.digits(matcher.group(2));
        int insert = Numerals.insert(matcher.group(3));
        String below = matcher.group(4).strip();
        Numeral numeral = new Numeral(Style.PART, matcher.group(1) + below, value, insert);
        // OP3 bis may stand among operative paragraphs that are numbered without the letters.
        boolean plain = matcher.group(1).equalsIgnoreCase("OP") && below.isEmpty();
        List<Numeral> readings =
                plain ? List.of(numeral, new Numeral(Style.ARABIC, "x.", value, insert)) : List.of(numeral);
        return Optional.of(new Found(matcher.end(), readings, false));
    }

    private static Optional<Found> chinese(String head) {
        Matcher article = CHINESE_ARTICLE.matcher(head);
        if (article.lookingAt()) {
            return Optional.of(new Found(
                    article.end(),
                    List.of(new Numeral(Style.WORD, article.group(2), cjk(article.group(1)), 0)),
                    false));
        }
        Matcher matcher = CHINESE.matcher(head);
        if (!matcher.lookingAt() || !ideographic(matcher.group())) {
            return Optional.empty();
        }
        String shape = matcher.group().replace(matcher.group(1), "x");
        return Optional.of(
                new Found(matcher.end(), List.of(new Numeral(Style.ARABIC, shape, cjk(matcher.group(1)), 0)), false));
    }

    private static boolean ideographic(String label) {
        return label.codePoints().anyMatch(c -> Character.isIdeographic(c) || "、．（）".indexOf(c) >= 0);
    }

    private static int cjk(String number) {
        return Character.isDigit(number.charAt(0)) ? Numerals.digits(number) : Numerals.chinese(number);
    }

    private static Optional<Found> word(String head, int length) {
        Matcher matcher = WORD.matcher(head);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean sign = word.startsWith("§");
        if (!sign
                && (!StructureWords.is(StructureWords.Kind.HEADWORD, word) || Character.isLowerCase(head.charAt(0)))) {
            return Optional.empty();
        }
        String rest = head.substring(matcher.end()).strip();
        boolean delimited = matcher.group(4) != null;
        boolean cased =
                rest.isEmpty() || Character.isUpperCase(rest.codePointAt(0)) || "[\"“«".indexOf(rest.charAt(0)) >= 0;
        // Scripts without capitals: "Article 1 of the Charter" looks the same, so the sequence has to ask for it.
        boolean caseless = !cased && Character.getType(rest.codePointAt(0)) == Character.OTHER_LETTER;
        boolean titleInParentheses = rest.startsWith("(") && length <= HEAD;
        if (!cased && !caseless && !titleInParentheses && !delimited && !sign) {
            return Optional.empty();
        }
        String number = matcher.group(2);
        int value = Character.isDigit(number.charAt(0))
                ? Numerals.digits(number)
                : Numerals.letters(number, "").stream()
                        .map(Numeral::value)
                        .findFirst()
                        .orElse(0);
        return Optional.of(new Found(
                matcher.end(),
                List.of(new Numeral(Style.WORD, word, value, Numerals.insert(matcher.group(3)))),
                caseless && !delimited));
    }

    private static Optional<Found> decimal(String head) {
        Matcher matcher = DECIMAL.matcher(head);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                matcher.end(),
                List.of(new Numeral(
                        Style.DECIMAL,
                        matcher.group(1),
                        Numerals.digits(matcher.group(2)),
                        Numerals.insert(matcher.group(3)))),
                false));
    }

    private static Optional<Found> number(String head) {
        Matcher matcher = NUMBER.matcher(head);
        boolean opened = matcher.lookingAt() && matcher.group(1) != null;
        if (matcher.lookingAt() && (!opened || matcher.group(4).startsWith(")"))) {
            // "2)." and "1 ." are slips of the same list as "2)" and "1."
            String shape = opened ? "(x)" : "x" + matcher.group(4).strip().charAt(0);
            Numeral numeral = new Numeral(
                    Style.ARABIC, shape, Numerals.digits(matcher.group(2)), Numerals.insert(matcher.group(3)));
            return Optional.of(new Found(matcher.end(), List.of(numeral), monthFollows(head, matcher.end())));
        }
        Matcher bare = BARE.matcher(head);
        if (!bare.lookingAt() || monthFollows(head, bare.end())) {
            return Optional.empty();
        }
        Numeral numeral =
                new Numeral(Style.ARABIC, "x.", Numerals.digits(bare.group(1)), Numerals.insert(bare.group(2)));
        return Optional.of(new Found(bare.end(), List.of(numeral), true));
    }

    private static boolean monthFollows(String head, int from) {
        String[] words = head.substring(from).strip().split("[\\s,.]+", 2);
        return StructureWords.is(StructureWords.Kind.MONTH, words[0].toLowerCase(Locale.ROOT));
    }

    private static Optional<Found> letter(String head) {
        Matcher matcher = LETTER.matcher(head);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean opened = matcher.group(1) != null;
        char close = matcher.group(4).strip().charAt(0);
        if (opened != (close == ')') && close != ')') {
            return Optional.empty();
        }
        String shape = opened ? "(x)" : "x" + (close == '–' ? '-' : close);
        int insert = Numerals.insert(matcher.group(3) + matcher.group(5));
        List<Numeral> readings = Numerals.letters(matcher.group(2), shape).stream()
                .map(numeral -> new Numeral(numeral.style(), numeral.shape(), numeral.value(), insert))
                .toList();
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        // "A. Khan said" and "I - " are names and words unless a list asks for them.
        boolean weak = !opened
                && close != ')'
                && Character.isUpperCase(matcher.group(2).charAt(0));
        return Optional.of(new Found(matcher.end(), readings, weak));
    }

    private static Optional<Found> bullet(String head) {
        Matcher matcher = BULLET.matcher(head);
        if (!matcher.lookingAt() || head.substring(matcher.end()).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Found(matcher.end(), List.of(new Numeral(Style.BULLET, matcher.group(), 0, 0)), false));
    }

    private record Found(int end, List<Numeral> readings, boolean weak) {}
}
