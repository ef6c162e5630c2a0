package org.acquis.reading.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a Rich Text file by its groups, words and coded characters. */
final class RtfDamage {

    /** Braces, control words with their numbers, coded bytes, control symbols, and text. */
    private static final Pattern TOKENS =
            Pattern.compile("[{}]|\\\\'[0-9A-Fa-f]{2}|\\\\[A-Za-z]+-?\\d*[ ]?|\\\\.|[^{}\\\\]+|\\\\", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("(\\\\[A-Za-z]+)-?\\d*( ?)");

    /** What no writer writes: counts beyond the file, characters without what stands for them, ends without beginnings. */
    private static final List<String> ODD = List.of(
            "{",
            "}",
            "}}}}",
            "\\'",
            "\\'z",
            "\\'f",
            "\\bin99999999999 ",
            "\\bin-5 ",
            "\\bin2147483647 ",
            "\\bin3 ",
            "\\u-10179",
            "\\u56832 ",
            "\\u99999999?",
            "\\uc0\\u8212 ",
            "\\uc-3 ",
            "\\uc100 \\u233 ",
            "\\cell ",
            "\\row ",
            "\\nestcell ",
            "\\intbl ",
            "\\par ",
            "\\sect ",
            "\\pard ",
            "\\plain ",
            "{\\footnote ",
            "{\\footnote\\ftnalt{\\footnote ",
            "{\\*\\annotation ",
            "{\\listtext ",
            "{\\pntext\\'b7\\tab}",
            "{\\header ",
            "{\\field{\\*\\fldinst TOC}{\\fldrslt ",
            "{\\upr{a}{\\*\\ud ",
            "{\\shptxt ",
            "\\deleted ",
            "\\deleted0 ",
            "\\revised\\revauth99999 ",
            "\\revdttm-2147483648 ",
            "\\mvf ",
            "\\v ",
            "\\f99999 ",
            "\\fcharset128 ",
            "\\ansicpg-1 ",
            "\\ansicpg65001 ",
            "\\s-1 ",
            "\\outlinelevel99 ",
            "\\ilvl-2 ",
            "{\\stylesheet{\\s1 heading 9;}",
            "{\\revtbl{a;}{b;}",
            "{\\info{\\title ",
            "\\*",
            "\\",
            "\u0000");

    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "9", "400", "65536", "-32768", "9999999999", "");
    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final int MANY = 300;
    private static final int DEEP = 2000;
    private static final int LARGEST = 4_000_000;

    private RtfDamage() {}

    static byte[] damaged(byte[] whole, Random random) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(new String(whole, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        for (int k = random.nextInt(MOST); k >= 0 && tokens.size() > 3; k--) {
            damage(tokens, 2 + random.nextInt(tokens.size() - 2), random);
        }
        String joined = String.join("", tokens);
        byte[] bytes = joined.substring(0, Math.min(joined.length(), LARGEST)).getBytes(StandardCharsets.ISO_8859_1);
        return random.nextInt(12) == 0 ? ByteDamage.damaged(bytes, random) : bytes;
    }

    /** @param at where; the first tokens, which say that the file is Rich Text, are left alone */
    private static void damage(List<String> tokens, int at, Random random) {
        int end = Math.min(tokens.size(), at + 1 + random.nextInt(LONGEST));
        switch (random.nextInt(10)) {
            case 0 -> tokens.subList(at, end).clear();
            case 1 -> tokens.subList(at, tokens.size()).clear();
            case 2 -> tokens.addAll(at, List.copyOf(tokens.subList(at, end)));
            case 3 -> tokens.set(at, odd(random));
            case 4 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 5 -> {
                String piece = String.join("", tokens.subList(at, Math.min(end, at + 4)));
                tokens.add(at, piece.repeat(random.nextInt(MANY)));
            }
            case 6 -> tokens.add(at, odd(random).repeat(random.nextInt(random.nextBoolean() ? 3 : DEEP)));
            case 7 -> braces(tokens, at, random);
            default -> {
                for (int k = at; k < end; k++) {
                    Matcher word = NUMBER.matcher(tokens.get(k));
                    if (word.matches() && random.nextInt(4) == 0) {
                        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
                        tokens.set(k, word.group(1) + number + word.group(2));
                    }
                }
            }
        }
    }

    /** Takes braces out one by one, or puts them in deep. */
    private static void braces(List<String> tokens, int at, Random random) {
        if (random.nextBoolean()) {
            String brace = random.nextBoolean() ? "{" : "}";
            for (int k = at; k < tokens.size(); k++) {
                if (tokens.get(k).equals(brace) && random.nextInt(3) == 0) {
                    tokens.set(k, "");
                }
            }
        } else {
            tokens.add(at, "{\\b ".repeat(random.nextInt(DEEP)));
        }
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
