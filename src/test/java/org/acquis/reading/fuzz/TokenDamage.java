package org.acquis.reading.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages text by its tokens, so that most of what comes out is still written in the language of its format. */
final class TokenDamage {

    /** Tags, and what stands between them. */
    static final Pattern MARKUP = Pattern.compile("<[^<>]*>|[^<>]+|[<>]");

    /** Names, numbers, strings and brackets of PDF content streams and character maps. */
    static final Pattern OPERATORS =
            Pattern.compile("\\((?:\\\\.|[^\\\\)])*\\)|<[0-9A-Fa-f]*>|<<|>>|[\\[\\]]|[^\\s\\[\\]<>()]+|\\s+|.");

    /** Words, blanks and lines. */
    static final Pattern WORDS = Pattern.compile("\\n|[^\\S\\n]+|[^\\s]+");

    private static final List<String> ODD = List.of(
            "0",
            "-1",
            "1e38",
            "99999999999999999999",
            "NaN",
            "2147483648",
            "65536",
            "\uFEFF",
            "\u202E",
            "\u0301",
            "\u00AD",
            "\uD83D\uDE00",
            "((((",
            "]]]]",
            "(a)",
            "1.",
            "[",
            "ffff",
            "<0000>",
            "<FFFFFFFFFF>",
            "(\\000\\377)");

    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final int MANY = 400;
    private static final int LARGEST = 4_000_000;

    private TokenDamage() {}

    static String damaged(String text, Pattern token, Random random) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = token.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        for (int k = random.nextInt(MOST); k >= 0 && tokens.size() > 2; k--) {
            damage(tokens, random);
        }
        String joined = String.join("", tokens);
        return joined.length() > LARGEST ? joined.substring(0, LARGEST) : joined;
    }

    private static void damage(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        int end = Math.min(tokens.size(), at + 1 + random.nextInt(LONGEST));
        switch (random.nextInt(7)) {
            case 0 -> Collections.swap(tokens, at, other);
            case 1 -> tokens.subList(at, end).clear();
            case 2 -> tokens.addAll(other, List.copyOf(tokens.subList(at, end)));
            case 3 -> tokens.set(at, ODD.get(random.nextInt(ODD.size())));
            case 4 -> tokens.set(at, tokens.get(other));
            case 5 -> {
                List<String> piece = List.copyOf(tokens.subList(at, Math.min(end, at + 6)));
                for (int k = random.nextInt(MANY); k > 0; k--) {
                    tokens.addAll(at, piece);
                }
            }
            default -> Collections.shuffle(tokens.subList(at, end), random);
        }
    }
}
