package org.acquis.drafting.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One name written in several ways: with and without hyphens or accents, or with one letter more, less or other. */
final class Names implements Rule {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]{3,}(?:[ -](?:of (?:the )?)?\\p{Lu}[\\p{L}’'-]{2,})*");
    private static final Pattern JOINTS = Pattern.compile("[ ’'\\-\u2010\u2011]|\\p{M}");
    private static final int LONG = 7;
    private static final int OFTEN = 3;

    private record Spelling(CheckedText.Paragraph first, int times) {}

    @Override
    public List<Finding> look(CheckedText text, Memory memory) {
        Map<String, Map<String, Spelling>> byKey = new LinkedHashMap<>();
        for (CheckedText.Paragraph paragraph : text.paragraphs()) {
            if (paragraph.isProse()) {
                gather(paragraph, byKey);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byKey.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .forEach(spellings -> variants(spellings, findings));
        misspelt(byKey, findings);
        return findings;
    }

    private static void gather(CheckedText.Paragraph paragraph, Map<String, Map<String, Spelling>> byKey) {
        Matcher matcher = NAME.matcher(paragraph.text());
        while (matcher.find()) {
            String name = matcher.group().replaceAll("[’']s?$", "");
            if (name.equals(name.toUpperCase(Locale.ROOT))
                    || beginsSentence(paragraph.text(), matcher.start()) && !name.contains("-")) {
                continue;
            }
            byKey.computeIfAbsent(key(name), key -> new TreeMap<>())
                    .merge(
                            name.replace('\u2019', '\'').replace('\u2011', '-'),
                            new Spelling(paragraph, 1),
                            (old, one) -> new Spelling(old.first(), old.times() + 1));
        }
    }

    private static boolean beginsSentence(String text, int at) {
        return at == 0 || text.substring(0, at).matches("(?s).*[.:;!?\"“(]\\s*");
    }

    private static String key(String name) {
        return JOINTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static void variants(Map<String, Spelling> spellings, List<Finding> findings) {
        String usual = spellings.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(Spelling::times)))
                .map(Map.Entry::getKey)
                .orElseThrow();
        spellings.forEach((name, spelling) -> {
            if (!name.equals(usual) && !name.equalsIgnoreCase(usual)) {
                findings.add(spelling.first()
                        .finding("name", "'" + name + "' is '" + usual + "' elsewhere", "write '" + usual + "'"));
            }
        });
    }

    /** A long name that stands once and is but a letter away from one that stands often. */
    private static void misspelt(Map<String, Map<String, Spelling>> byKey, List<Finding> findings) {
        Map<String, Integer> times = byKey.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .mapToInt(Spelling::times)
                                .sum()));
        for (Map.Entry<String, Map<String, Spelling>> rare : byKey.entrySet()) {
            if (times.getOrDefault(rare.getKey(), 0) != 1 || rare.getKey().length() < LONG) {
                continue;
            }
            for (String usual : byKey.keySet()) {
                if (times.getOrDefault(usual, 0) >= OFTEN && isOneLetterAway(rare.getKey(), usual)) {
                    Map.Entry<String, Spelling> one =
                            rare.getValue().entrySet().iterator().next();
                    String name = byKey.getOrDefault(usual, Map.of())
                            .keySet()
                            .iterator()
                            .next();
                    findings.add(one.getValue()
                            .first()
                            .finding(
                                    "name",
                                    "'" + one.getKey() + "' is '" + name + "' elsewhere",
                                    "write '" + name + "'"));
                }
            }
        }
    }

    /** Not at the end, where a letter makes a plural or another part of speech. */
    private static boolean isOneLetterAway(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int tail = 0;
        while (tail < shorter && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int head = 0;
        while (head < shorter - tail && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        return head > 0 && tail > 2 && head + tail >= Math.max(a.length(), b.length()) - 1;
    }
}
