package org.acquis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acquis.language.Months;
import org.acquis.language.ShippedTable;
import org.jspecify.annotations.Nullable;

/**
 * What a masthead is made of: names of organs, symbols, the distribution, a date, languages ({@code masthead.tsv} beside this
 * class). The elements are those of the United Nations Editorial Manual, "Mastheads and cover pages", and of the first pages of
 * the Council of the European Union, NATO and the African Union.
 */
final class MastheadWords {

    /** What an element says. */
    enum Kind {
        /** The symbol or number of the document. */
        SYMBOL(true),
        /** Who may have it. */
        DISTRIBUTION(true),
        /** In which language it was written. */
        ORIGINAL(true),
        /** The number of a law in the making that it belongs to. */
        FILE(true),
        /** The day, perhaps with a place. */
        DATE(false),
        /** Fields of work with a number. */
        SUBJECT(false),
        /** Words such as LIMITE. */
        MARKING(false),
        /** Addresses and telephones of the issuer. */
        CONTACT(false),
        /** Who issues it. */
        ORGAN(false),
        /** The first or last words of a name that is broken over lines, with the words of another column between them. */
        PART(false),
        /** The language of this text. */
        LANGUAGE(false),
        /** The seat. */
        PLACE(false),
        /** The meeting by its number. */
        MEETING(false);

        private final boolean telling;

        Kind(boolean telling) {
            this.telling = telling;
        }

        /** Whether it stands in mastheads and hardly anywhere else alone in a line. */
        boolean isTelling() {
            return telling;
        }

        /** Whether a masthead may end with it; names and places below the rest of it belong to the text. */
        boolean mayEnd() {
            return ordinal() <= CONTACT.ordinal();
        }
    }

    /**
     * One element.
     *
     * @param end the UTF-16 unit after it
     */
    record Element(Kind kind, String text, int end) {}

    /** What may stand after an element. */
    private static final String END = "(?=[\\s*|]|$)";

    private static final Pattern BETWEEN = pattern("[\\s*|]*");

    private static final Map<Kind, Pattern> FORMS = forms();
    private static final Pattern DISTRIBUTION = pattern("distr\\.?\\s?:?");
    private static final Pattern ORIGINAL =
            pattern("(\\p{L}+)\\s?[:：]?\\s*(\\p{L}+(?:(?:\\s?/\\s?|,?\\s+(?:and|et|y)\\s+)\\p{L}+)*)" + END);
    private static final Pattern OR_BETWEEN = pattern("\\s?/\\s?|,?\\s+(?:and|et|y)\\s+");
    private static final Pattern DAY = pattern(
            "(?:\\p{Nd}{1,2}(?:st|nd|rd|th|er|º)?\\s+(?:of\\s+|de\\s+)?(\\p{L}+(?:\\s\\p{L}+)??)(?:/\\p{L}+)?\\.?,?\\s+(?:del?\\s+)?\\p{Nd}{4}"
                    + "(?:\\s+года|\\s+г\\.)?|(\\p{L}+)\\.?\\s+\\p{Nd}{1,2},?\\s+\\p{Nd}{4}"
                    + "|\\p{Nd}{4}\\s?年\\s?\\p{Nd}{1,2}\\s?月\\s?\\p{Nd}{1,2}\\s?日)"
                    + END);
    private static final Pattern SUBJECT = Pattern.compile("([A-Z]{2,9})(?:\\s?/\\s?([A-Z]{2,9}))?\\s+\\d{1,4}" + END);

    private static final int MOST_WORDS = 8;
    private static final Pattern WORD = pattern("[^\\s*|]+");

    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> ORGANS = ofKind("organ");
    private static final Map<String, Kind> NAMES = names();

    private MastheadWords() {}

    /** The elements of a text in order; empty where a part of it is none. */
    static Optional<List<Element>> elements(String text) {
        List<Element> found = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        for (int at = between.lookingAt() ? between.end() : 0; at < text.length(); ) {
            Optional<Element> next = at(text, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
            between.region(next.get().end(), text.length());
            at = between.lookingAt() ? between.end() : next.get().end();
        }
        return isEachNameWhole(found) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Element> at(String text, int at) {
        return FORMS.entrySet().stream()
                .flatMap(form -> {
                    Matcher matcher = from(form.getValue(), text, at);
                    return matcher.lookingAt()
                            ? Stream.of(element(form.getKey(), text, at, matcher.end()))
                            : Stream.empty();
                })
                .findFirst()
                .or(() -> distribution(text, at))
                .or(() -> original(text, at))
                .or(() -> day(text, at))
                .or(() -> subject(text, at))
                .or(() -> name(text, at));
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }

    private static Element element(Kind kind, String text, int from, int to) {
        return new Element(kind, text.substring(from, to), to);
    }

    /** The word by itself too, because what it says may stand in another line. */
    private static Optional<Element> distribution(String text, int at) {
        Matcher matcher = from(DISTRIBUTION, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Matcher between = from(BETWEEN, text, matcher.end());
        Matcher word = from(WORD, text, between.lookingAt() ? between.end() : matcher.end());
        boolean said = word.lookingAt() && ofKind("distribution").contains(folded(word.group()));
        int end = said ? word.end() : matcher.end();
        return end == text.length() || Character.isWhitespace(text.charAt(end))
                ? Optional.of(element(Kind.DISTRIBUTION, text, at, end))
                : Optional.empty();
    }

    private static Optional<Element> original(String text, int at) {
        Matcher matcher = from(ORIGINAL, text, at);
        boolean is = matcher.lookingAt()
                && ofKind("original").contains(folded(matcher.group(1)))
                && OR_BETWEEN
                        .splitAsStream(matcher.group(2))
                        .allMatch(language -> ofKind("language").contains(folded(language)));
        return is ? Optional.of(element(Kind.ORIGINAL, text, at, matcher.end())) : Optional.empty();
    }

    private static Optional<Element> day(String text, int at) {
        Matcher matcher = from(DAY, text, at);
        boolean is = matcher.lookingAt() && isMonth(matcher.group(1)) && isMonth(matcher.group(2));
        return is ? Optional.of(element(Kind.DATE, text, at, matcher.end())) : Optional.empty();
    }

    private static boolean isMonth(@Nullable String word) {
        return word == null || Months.number(word).isPresent();
    }

    private static Optional<Element> subject(String text, int at) {
        Matcher matcher = from(SUBJECT, text, at);
        boolean is = matcher.lookingAt()
                && ofKind("subject").contains(folded(matcher.group(1)))
                && (matcher.group(2) == null || ofKind("subject").contains(folded(matcher.group(2))));
        return is ? Optional.of(element(Kind.SUBJECT, text, at, matcher.end())) : Optional.empty();
    }

    /** The longest name; a place may have a comma after it, before the day. */
    private static Optional<Element> name(String text, int at) {
        List<Integer> ends = new ArrayList<>();
        Matcher word = from(WORD, text, at);
        while (ends.size() < MOST_WORDS && word.find()) {
            ends.add(0, word.end());
        }
        for (int end : ends) {
            String words = folded(text.substring(at, end));
            Kind kind = NAMES.get(words);
            boolean place = words.endsWith(",") && NAMES.get(words.substring(0, words.length() - 1)) == Kind.PLACE;
            if (kind != null || place) {
                return Optional.of(element(kind == null ? Kind.PLACE : kind, text, at, end));
            }
        }
        return Optional.empty();
    }

    /** Parts of names count where the other part stands too, the first before the last. */
    private static boolean isEachNameWhole(List<Element> elements) {
        List<Element> names = elements.stream()
                .filter(element -> element.kind() == Kind.ORGAN || element.kind() == Kind.PART)
                .toList();
        Set<Element> whole = new HashSet<>();
        for (int k = 0; k < names.size(); k++) {
            for (Element later : names.subList(k + 1, names.size())) {
                if (ORGANS.contains(folded(names.get(k).text() + " " + later.text()))) {
                    whole.add(names.get(k));
                    whole.add(later);
                }
            }
        }
        return names.stream().allMatch(name -> name.kind() == Kind.ORGAN || whole.contains(name));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Map<Kind, Pattern> forms() {
        Map<Kind, Pattern> forms = new LinkedHashMap<>();
        forms.put(
                Kind.FILE,
                pattern(
                        "(?:Inter-?institutional\\s+File|Dossier\\s+interinstitutionnel)\\s?:?\\s+\\p{Nd}{4}/\\p{Nd}{2,5}"
                                + "(?:\\s?\\([A-Z]{3,4}\\))?" + END));
        forms.put(Kind.ORIGINAL, pattern("\\(OR\\.\\s+[a-z]{2}(?:[,/]\\s?[a-z]{2})*\\)" + END));
        forms.put(
                Kind.SYMBOL,
                pattern("(?=\\S*\\p{Nd})(?-i:[A-Z]{1,10}[A-Z.-]{0,6}(?:\\p{Nd}{1,3})?(?:/[A-Za-z0-9.()-]{1,20}){1,7}"
                        + "(?:\\s+\\(\\p{Nd}{4}\\))?"
                        + "|[A-Z]-?[A-Z]{1,4}\\(\\p{Nd}{4}\\)\\s?\\p{Nd}{1,5}(?:-REV\\p{Nd}*|\\sfinal)?"
                        + "|\\p{Nd}{3,5}(?:/\\p{Nd})?/\\p{Nd}{2}(?:\\s+(?:REV|COR|ADD|INIT|EXT|DCL)\\s?\\p{Nd}{0,2})*)"
                        + END));
        forms.put(Kind.MARKING, Pattern.compile("(?:" + Markings.WORDS + ")" + END));
        forms.put(Kind.MEETING, pattern("\\p{Nd}{1,5}(?:st|nd|rd|th)\\s+(?:plenary\\s+)?meeting" + END));
        forms.put(
                Kind.CONTACT,
                pattern("(?:(?:P\\.?\\s?O\\.?\\s?Box|B\\.\\s?P\\.)\\s?:?\\s*[\\p{Nd}-]{1,10}"
                        + "|(?:Tel|Telephone|Téléphone|Phone|Fax)\\.?\\s?:?\\s*\\+?[\\p{Nd}()][\\p{Nd}\\s()/.-]{4,40}"
                        + "|(?:Website|Web|E-?mail)\\s?:(?:\\s*[\\w:/-]+[@.][\\w@:/.-]{2,80})?|www\\.[\\w/.-]{4,80})"
                        + END));
        return forms;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Map<String, Set<String>> words() {
        return ShippedTable.rows(MastheadWords.class, "masthead.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> folded(row.get(1)), Collectors.toSet())));
    }

    private static Set<String> ofKind(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    private static Map<String, Kind> names() {
        Map<String, Kind> names = new HashMap<>();
        ofKind("language").forEach(language -> names.put(language, Kind.LANGUAGE));
        ofKind("place").forEach(place -> names.put(place, Kind.PLACE));
        ORGANS.forEach(organ -> names.put(organ, Kind.ORGAN));
        for (String organ : ORGANS) {
            for (int blank = organ.indexOf(' '); blank > 0; blank = organ.indexOf(' ', blank + 1)) {
                names.putIfAbsent(organ.substring(0, blank), Kind.PART);
                names.putIfAbsent(organ.substring(blank + 1), Kind.PART);
            }
        }
        return names;
    }
}
