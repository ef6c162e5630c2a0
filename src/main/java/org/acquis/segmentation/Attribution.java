package org.acquis.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.BracketKind;
import org.jspecify.annotations.Nullable;

/**
 * Who a bracket is attributed to and what they ask: {@code USA: delete}, {@code EU, CAN: in close cooperation with},
 * {@code alt. MEX: ...}, {@code Norway alt: ...}, {@code ... - Russia}, {@code Iran reserves}.
 *
 * @param by delegations in the order they are named; empty where none is
 * @param text what stands inside without them and without the word that says what they ask
 * @param asks the kind that such a word speaks for, or null
 */
record Attribution(List<String> by, String text, @Nullable BracketKind asks) {

    private static final int HEAD = 200;
    private static final String KEYWORD = "(?i:(?<delete>delet(?:e|es|ion|ed)|del\\.?|strike|supprimer|suprimir)"
            + "|(?<reserve>(?:scrutiny )?reserv(?:e|es|ation|ations)|réserve|reserva)"
            + "|(?<alt>alt(?:ernative)?(?:\\.?\\s?\\d)?\\.?)"
            + "|(?<add>add|adds|insert|proposal|propos(?:es|ed)|text|new|keep|retain|bracket))";
    private static final Pattern KEYWORD_FIRST =
            Pattern.compile("^" + KEYWORD + "(?:\\s(?i:by|from))?(?:\\s?[:–—-])?\\s");
    private static final Pattern KEYWORD_AFTER =
            Pattern.compile("^\\s" + KEYWORD + "(?![\\p{L}\\p{Nd}])\\s?[:–—]?\\s?");
    private static final Pattern KEYWORD_ALONE = Pattern.compile("^" + KEYWORD + "(?![\\p{L}\\p{Nd}])\\s?:?\\s?");
    private static final Pattern COLON = Pattern.compile("^\\s?[:：]\\s?");
    private static final Pattern AT_END =
            Pattern.compile("(?:\\s?[–—]|\\s-)\\s?([^–—\\[\\]]{2,90})$|\\s?\\(([^()\\[\\]]{2,90})\\)$");

    Attribution {
        by = List.copyOf(by);
    }

    /** Parts the names from what stands inside a bracket. */
    static Attribution of(String whole) {
        String inside = whole.strip();
        String head = inside.substring(0, Math.min(HEAD, inside.length()));
        return keywordFirst(inside, head)
                .or(() -> namesFirst(inside, head))
                .or(() -> namesLast(inside))
                .orElseGet(() -> unnamed(inside));
    }

    /** "alt. MEX: text", "Proposal by Norway: text", "Reservation - Iran". */
    private static Optional<Attribution> keywordFirst(String inside, String head) {
        Matcher keyword = KEYWORD_FIRST.matcher(head);
        if (!keyword.find()) {
            return Optional.empty();
        }
        String rest = inside.substring(keyword.end()).strip();
        return Delegations.leading(rest).flatMap(named -> {
            String after = rest.substring(named.end());
            Matcher colon = COLON.matcher(after);
            if (!colon.find() && !after.isBlank()) {
                return Optional.empty();
            }
            String text = after.isBlank() ? "" : after.substring(colon.end()).strip();
            return Optional.of(new Attribution(named.names(), text, kind(keyword)));
        });
    }

    /** "USA: text", "EU, CAN delete: text", "Norway alt: text". */
    private static Optional<Attribution> namesFirst(String inside, String head) {
        return Delegations.leading(head)
                .flatMap(named -> {
                    String after = inside.substring(named.end());
                    Matcher colon = COLON.matcher(after);
                    if (colon.find()) {
                        return Optional.of(asking(named.names(), after.substring(colon.end())));
                    }
                    Matcher keyword = KEYWORD_AFTER.matcher(after);
                    return keyword.find()
                            ? Optional.of(new Attribution(
                                    named.names(),
                                    after.substring(keyword.end()).strip(),
                                    kind(keyword)))
                            : Optional.empty();
                })
                .or(() -> Delegations.beforeColon(head)
                        .map(named -> asking(
                                named.names(), inside.substring(named.end()).replaceFirst(COLON.pattern(), ""))));
    }

    /** "text - Russia", "text (EU, Norway)". */
    private static Optional<Attribution> namesLast(String inside) {
        int from = Math.max(0, inside.length() - HEAD);
        Matcher end = AT_END.matcher(inside.substring(from));
        if (!end.find()) {
            return Optional.empty();
        }
        String list = (end.group(1) == null ? end.group(2) : end.group(1)).strip();
        String text = inside.substring(0, from + end.start());
        return Delegations.known(list)
                .filter(names -> names.size() > 1 || !abbreviates(list, text))
                .map(names -> asking(names, text));
    }

    /** "small island developing States (SIDS)": the letters are an abbreviation of the words before them. */
    private static boolean abbreviates(String letters, String text) {
        String[] words = text.strip().split("[\\s-]+");
        int last = words.length - 1;
        String wanted = letters.toLowerCase(Locale.ROOT);
        for (String abbreviation : List.of(wanted, wanted.replaceAll("s$", ""))) {
            int first = words.length - abbreviation.length();
            boolean same = first >= 0;
            for (int i = Math.max(0, first); i <= last && same; i++) {
                same = words[i].toLowerCase(Locale.ROOT).startsWith(abbreviation.substring(i - first, i - first + 1));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static Attribution asking(List<String> names, String text) {
        Matcher keyword = KEYWORD_ALONE.matcher(text.strip());
        if (keyword.find() && kind(keyword) != BracketKind.TEXT) {
            return new Attribution(names, text.strip().substring(keyword.end()).strip(), kind(keyword));
        }
        return new Attribution(names, text.strip(), null);
    }

    /** A bracket without names can ask something too: {@code [delete]}, {@code [alt: ...]}. */
    private static Attribution unnamed(String inside) {
        Matcher keyword = KEYWORD_ALONE.matcher(inside);
        if (!keyword.find()) {
            return new Attribution(List.of(), inside, null);
        }
        if (keyword.end() == inside.length()) {
            return new Attribution(List.of(), "", kind(keyword));
        }
        boolean marked = keyword.group().strip().endsWith(":")
                || keyword.group().toLowerCase(Locale.ROOT).startsWith("alt.");
        return new Attribution(List.of(), inside, marked ? kind(keyword) : null);
    }

    private static BracketKind kind(Matcher keyword) {
        if (keyword.group("delete") != null) {
            return BracketKind.DELETION;
        }
        if (keyword.group("reserve") != null) {
            return BracketKind.RESERVATION;
        }
        return keyword.group("alt") != null ? BracketKind.OPTION : BracketKind.TEXT;
    }
}
