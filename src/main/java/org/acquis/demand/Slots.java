package org.acquis.demand;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the slots of a demand from the sentence that makes it. */
final class Slots {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DEADLINE = Pattern.compile(
            "\\b(?:immediately(?: and unconditionally)?|without (?:further )?delay|forthwith|as soon as possible|urgently"
                    + "|by (?:the end of )?(?:\\d{1,2} " + MONTH + " )?(?:" + MONTH + " )?\\d{4}"
                    + "|(?:no|not) later than [^,;.]{3,60}|within (?:\\d+|[a-z-]+) (?:days|weeks|months|years|hours)"
                    + "|until (?:\\d{1,2} )?" + MONTH + " \\d{4})\\b");
    private static final Pattern DURATION = Pattern.compile(
            "\\bfor (?:a|an|an initial|a further|another) (?:period of )?(?:\\d+|[a-z-]+) (?:days|weeks|months|years|month|year)\\b");
    private static final Pattern EXEMPTION = Pattern.compile(
            "\\b(?:unless|except(?: for| where| as| that)?|with the exception of|other than|shall not apply to)\\b[^;.]{3,120}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if|provided that|as long as|until such time as|in the event that|should [a-z ]+ fail to)\\b[^;.]{3,120}");
    private static final Pattern LEGAL_BASIS = Pattern.compile(
            "\\b(?:Chapter [IVX]+(?: of the Charter[a-z ]*)?|Articles? \\d+(?: (?:and|to) \\d+)?(?: of the Charter)?"
                    + "|resolutions? \\d+ \\(\\d{4}\\)(?:(?:,| and)? \\d+ \\(\\d{4}\\))*)");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:\\b(?:USD|EUR|US)\\s?)?[$€£]?\\b\\d[\\d,.]*\\s?(?:per cent|percent|%|million|billion|barrels|tons|tonnes|metric tons)(?:[a-z ]{0,20})?");
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:against|of|owned or controlled by|belonging to|to|from|targeting) (?<who>(?:the )?(?:listed |designated )?"
                    + "(?:[A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+)*(?: (?:regime|Government|government|authorities|elites|officials))?"
                    + "|(?:individuals|persons|entities|companies|banks|elites|oligarchs|regime|authorities)[^,;.]{0,60}))");

    private Slots() {}

    /** What the sentence says of target, deadline, duration, exemption, condition, legal basis and quantity. */
    static Map<String, String> of(String sentence) {
        Map<String, String> slots = new TreeMap<>();
        put(slots, "deadline", DEADLINE, sentence);
        put(slots, "duration", DURATION, sentence);
        put(slots, "exemption", EXEMPTION, sentence);
        put(slots, "condition", CONDITION, sentence);
        put(slots, "legalBasis", LEGAL_BASIS, sentence);
        put(slots, "quantity", QUANTITY, sentence);
        Matcher target = TARGET.matcher(sentence);
        if (target.find()) {
            slots.put("target", target.group("who").strip());
        }
        return slots;
    }

    private static void put(Map<String, String> slots, String name, Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.find()) {
            slots.put(name, matcher.group().strip());
        }
    }
}
