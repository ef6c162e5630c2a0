package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a bracket is attributed to: {@code USA: delete}, {@code EU, CAN: in close cooperation with}, {@code alt. MEX: ...},
 * {@code ... - Russia}.
 *
 * @param by delegations in the order they are named; empty where none is
 * @param text what stands inside without them
 */
record Attribution(List<String> by, String text) {

    private static final int HEAD = 120;
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{Nd}.’'\\-]{1,24}(?:\\s(?:and\\s|of\\s|the\\s)?\\p{Lu}[\\p{L}.’'\\-]{1,24}){0,2}";
    private static final String CODE = "(?:\\p{Lu}[\\p{Lu}\\p{Nd}]{1,7}|G-?\\d{1,3})";
    private static final String BETWEEN = "\\s?(?:,|/|;|&|\\+|\\sand\\s)\\s?";
    private static final Pattern WITH_COLON = Pattern.compile(
            "^(?:(?i:alt|alternative|add|delete|reserve)\\.?\\s)?(" + NAME + "(?:" + BETWEEN + NAME + "){0,15})\\s?:\\s?");
    private static final Pattern WITH_KEYWORD = Pattern.compile("^(" + CODE + "(?:" + BETWEEN + CODE + "){0,15})\\s(?="
            + "(?i:add|delete|alt|reserve|reserves|reservation|bracket|retain|replace|move|supports?|opposes?)\\b)");
    private static final Pattern AT_END =
            Pattern.compile("\\s[-–—]\\s?(" + NAME + "(?:" + BETWEEN + NAME + "){0,8})\\s?$");
    private static final Pattern SPLIT = Pattern.compile("\\s?(?:,|/|;|&|\\+)\\s?|\\sand\\s");
    private static final Set<String> NOT_NAMES = Set.of(
            "option", "options", "note", "placeholder", "alternative", "alt", "agreed", "text", "chapeau", "paragraph", "article",
            "section", "add", "delete", "see", "source", "title", "annex", "whereas", "proposal", "new", "or", "and", "move",
            "facilitator", "comment", "example", "the", "including", "where", "to", "in", "for");

    Attribution {
        by = List.copyOf(by);
    }

    /** Parts the names from what stands inside a bracket. */
    static Attribution of(String inside) {
        String head = inside.substring(0, Math.min(HEAD, inside.length()));
        for (Pattern pattern : List.of(WITH_COLON, WITH_KEYWORD)) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                List<String> names = names(matcher.group(1));
                if (!names.isEmpty()) {
                    return new Attribution(names, inside.substring(matcher.end()).strip());
                }
            }
        }
        int from = Math.max(0, inside.length() - HEAD);
        Matcher end = AT_END.matcher(inside.substring(from));
        if (end.find()) {
            List<String> names = names(end.group(1));
            if (!names.isEmpty()) {
                return new Attribution(names, inside.substring(0, from + end.start()).strip());
            }
        }
        return new Attribution(List.of(), inside.strip());
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : SPLIT.split(list)) {
            String clean = name.strip();
            if (NOT_NAMES.contains(clean.toLowerCase(Locale.ROOT).split("\\s")[0])) {
                return List.of();
            }
            names.add(clean);
        }
        return names;
    }
}
