package org.acquis.reading;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.acquis.language.Months;
import org.acquis.language.ShippedTable;

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

    private static final String END = "(?=[\\s*|]|$)";
    private static final Pattern BETWEEN = Pattern.compile("[\\s*|]*");

    private static final List<List<String>> ROWS = ShippedTable.rows(MastheadWords.class, "masthead.tsv");
    private static final List<String> ORGANS = words("organ");
    private static final Set<String> NAMES =
            ORGANS.stream().map(MastheadWords::folded).collect(Collectors.toUnmodifiableSet());

    /** In the order in which they are tried: the longer before what it may begin with. */
    private static final Map<Kind, Pattern> PATTERNS = patterns();

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
        for (Map.Entry<Kind, Pattern> entry : PATTERNS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                return Optional.of(new Element(entry.getKey(), matcher.group(), matcher.end()));
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
                if (NAMES.contains(folded(names.get(k).text() + " " + later.text()))) {
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

    private static Map<Kind, Pattern> patterns() {
        String month = Months.ANY + "(?:/" + Months.ANY + ")?\\.?";
        String day = "\\p{Nd}{1,2}(?:st|nd|rd|th|er|º)?\\s+(?:of\\s+|de\\s+)?" + month
                + ",?\\s+(?:del?\\s+)?\\p{Nd}{4}(?:\\s+года|\\s+г\\.)?|" + month + "\\s+\\p{Nd}{1,2},?\\s+\\p{Nd}{4}"
                + "|\\p{Nd}{4}\\s?年\\s?\\p{Nd}{1,2}\\s?月\\s?\\p{Nd}{1,2}\\s?日";
        String languages = anyOf(words("language"));
        String symbol =
                "(?-i:[A-Z]{1,10}[A-Z.-]{0,6}(?:\\p{Nd}{1,3})?(?:/[A-Za-z0-9.()-]{1,20}){1,7}(?:\\s+\\(\\p{Nd}{4}\\))?"
                        + "|[A-Z]-?[A-Z]{1,4}\\(\\p{Nd}{4}\\)\\s?\\p{Nd}{1,5}(?:-REV\\p{Nd}*|\\sfinal)?"
                        + "|\\p{Nd}{3,5}(?:/\\p{Nd})?/\\p{Nd}{2}(?:\\s+(?:REV|COR|ADD|INIT|EXT|DCL)\\s?\\p{Nd}{0,2})*)";
        Map<Kind, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(
                Kind.FILE,
                pattern(
                        "(?:Inter-?institutional\\s+File|Dossier\\s+interinstitutionnel)\\s?:?\\s+\\p{Nd}{4}/\\p{Nd}{2,5}"
                                + "(?:\\s?\\([A-Z]{3,4}\\))?"));
        patterns.put(Kind.DISTRIBUTION, pattern("Distr\\.?\\s?:?(?:\\s+" + anyOf(words("distribution")) + END + ")?"));
        patterns.put(
                Kind.ORIGINAL,
                pattern(anyOf(words("original")) + "\\s?[:：]?\\s*" + languages
                        + "(?:(?:\\s?/\\s?|,?\\s+and\\s+|,?\\s+et\\s+|,?\\s+y\\s+)" + languages
                        + ")*|\\(OR\\.\\s+[a-z]{2}(?:[,/]\\s?[a-z]{2})*\\)"));
        patterns.put(Kind.DATE, pattern("(?:" + anyOf(words("place")) + ",?\\s+)?(?:" + day + ")"));
        patterns.put(
                Kind.SUBJECT,
                pattern("(?-i:" + anyOf(words("subject")) + "(?:\\s?/\\s?" + anyOf(words("subject"))
                        + ")?\\s+\\p{Nd}{1,4})"));
        patterns.put(Kind.SYMBOL, pattern("(?=\\S*\\p{Nd})" + symbol));
        patterns.put(Kind.MARKING, pattern("(?-i:" + Markings.WORDS + ")"));
        patterns.put(Kind.ORGAN, pattern(anyOf(ORGANS)));
        patterns.put(Kind.MEETING, pattern("\\p{Nd}{1,5}(?:st|nd|rd|th)\\s+(?:plenary\\s+)?meeting"));
        patterns.put(
                Kind.CONTACT,
                pattern("(?:P\\.?\\s?O\\.?\\s?Box|B\\.\\s?P\\.)\\s?:?\\s*[\\p{Nd}-]{1,10}"
                        + "|(?:Tel|Telephone|Téléphone|Phone|Fax)\\.?\\s?:?\\s*\\+?[\\p{Nd}()][\\p{Nd}\\s()/.-]{4,40}"
                        + "|(?:Website|Web|E-?mail)\\s?:(?:\\s*[\\w:/-]+[@.][\\w@:/.-]{2,80})?|www\\.[\\w/.-]{4,80}"));
        patterns.put(Kind.PLACE, pattern(anyOf(words("place"))));
        patterns.put(Kind.LANGUAGE, pattern(languages));
        patterns.put(Kind.PART, pattern(anyOf(parts())));
        return patterns;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                "(?:" + regex + ")" + END,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> words(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (String organ : ORGANS) {
            for (int blank = organ.indexOf(' '); blank > 0; blank = organ.indexOf(' ', blank + 1)) {
                parts.add(organ.substring(0, blank));
                parts.add(organ.substring(blank + 1));
            }
        }
        return parts.stream().distinct().toList();
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.replaceAll("[.()\\[\\]*+?]", "\\\\$0").replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
