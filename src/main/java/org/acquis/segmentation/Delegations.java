package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acquis.language.ShippedTable;

/** Lists of delegations as brackets name them ({@code delegations.tsv} beside this class has the names). */
final class Delegations {

    private static final String FILE = "delegations.tsv";
    private static final int MOST_WORDS = 8;
    private static final int SHORT = 4;
    private static final Pattern BETWEEN = Pattern.compile("\\s?(?:,|/|;|&|\\+|\\s(?:and|et|y|и)\\s)\\s?");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,4}(?![\\p{L}\\p{Nd}])");
    private static final Pattern WORD_END = Pattern.compile("[\\p{L}\\p{Nd}.)+]+(?![\\p{L}\\p{Nd}])");
    private static final Set<String> NO_CODES =
            Set.of("NB", "PS", "TBD", "TBC", "TBA", "NOTE", "ADD", "ALT", "OP", "PP", "OR", "AND", "NEW", "DEL", "BIS");
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}";
    private static final Pattern NAMES_AND_COLON =
            Pattern.compile("(" + NAME + "(?:" + BETWEEN.pattern() + NAME + "){0,9})\\s?[:：]");
    private static final Set<String> NO_NAMES = Set.of(
            ("note notes option options alternative alternatives article articles paragraph paragraphs section part chapter annex"
                            + " appendix table figure title heading subtitle text draft proposal placeholder comment comments question"
                            + " remark source see new add insert delete keep retain move moved bracket footnote reservation agreed"
                            + " pending editor editors drafting facilitator facilitators chair chairs secretariat co-chairs"
                            + " preamble preambular operative bridging compromise variant formula streamlined")
                    .split(" "));
    private static final Set<String> NAMES = load();

    /**
     * Delegations at the start of a text.
     *
     * @param names in order
     * @param end one past the last of them
     */
    record Named(List<String> names, int end) {
        Named {
            names = List.copyOf(names);
        }
    }

    private Delegations() {}

    /** The delegations that a text begins with, parted by commas, strokes or "and"; empty where it begins otherwise. */
    static Optional<Named> leading(String text) {
        List<String> names = new ArrayList<>();
        int at = 0;
        int end = 0;
        while (at < text.length()) {
            int length = one(text.substring(at, Math.min(text.length(), at + 80)));
            if (length == 0) {
                break;
            }
            names.add(text.substring(at, at + length));
            end = at + length;
            Matcher between = BETWEEN.matcher(text).region(end, text.length());
            if (!between.lookingAt()) {
                break;
            }
            at = between.end();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Named(names, end));
    }

    /**
     * Names at the start of a text that a colon ends, on the list or not: {@code Pell, Avel: ...}. A delegation may be a group, a party or
     * a country of one's own making; words that head a place of the text instead of a delegation are none.
     */
    static Optional<Named> beforeColon(String text) {
        Matcher list = NAMES_AND_COLON.matcher(text);
        if (!list.lookingAt()) {
            return Optional.empty();
        }
        List<String> names = List.of(BETWEEN.split(list.group(1)));
        boolean heading = names.stream()
                .flatMap(name -> Stream.of(name.split("\\s")))
                .anyMatch(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT))
                        || NO_CODES.contains(word.toUpperCase(Locale.ROOT)));
        return heading ? Optional.empty() : Optional.of(new Named(names, list.end(1)));
    }

    /** The delegations that make up a whole text, all of them on the list; empty where it holds anything else. */
    static Optional<List<String>> known(String text) {
        return leading(text)
                .filter(named -> named.end() == text.length())
                .map(Named::names)
                .filter(names -> names.stream().allMatch(Delegations::isName));
    }

    /** The length of the longest name that a text begins with; a short word in capitals is taken for a code. */
    private static int one(String text) {
        int longest = 0;
        Matcher word = WORD_END.matcher(text);
        for (int words = 0; words < MOST_WORDS && word.find(); words++) {
            if (isName(text.substring(0, word.end()))) {
                longest = word.end();
            }
        }
        if (longest > 0) {
            return longest;
        }
        Matcher code = CODE.matcher(text);
        return code.lookingAt() && !NO_CODES.contains(code.group()) ? code.end() : 0;
    }

    private static boolean isName(String text) {
        String name = text.replace('’', '\'');
        return NAMES.contains(name) || name.length() > SHORT && NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (List<String> row : ShippedTable.rows(Delegations.class, FILE)) {
            String name = row.get(0).replace('’', '\'');
            names.add(name);
            if (name.length() > SHORT) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
