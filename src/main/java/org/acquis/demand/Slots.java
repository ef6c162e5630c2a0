package org.acquis.demand;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Act;
import org.jspecify.annotations.Nullable;

/** Reads the slots of a demand from the words that make it, each as the text says it. */
final class Slots {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String COUNT =
            "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
                    + "|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)";
    private static final String DATE = "(?:(?:\\d{1,2} )?" + MONTH + "(?: \\d{1,2},)?(?: \\d{4})?|\\d{4})";
    private static final Pattern DEADLINE = Pattern.compile(
            "\\b(?:immediately(?: and unconditionally)?|at once|without (?:further )?delay|forthwith|as soon as possible|urgently|promptly"
                    + "|(?:by|before|until|as of|with effect from) (?:\\[)?(?:the (?:end|close|beginning) of )?(?:the year|next month|"
                    + DATE + ")"
                    + "|(?:no|not) later than [^,;.]{3,60}|within (?:the next )?" + COUNT
                    + " (?:days|weeks|months|years|hours)|every (?:" + COUNT
                    + " )?(?:days?|weeks?|months?|years?))\\b\\]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION =
            Pattern.compile("\\b(?:for|by) (?:a period of |an? )?(?:(?:further|additional"
                    + "|initial|another|renewable|new) )?(?:period of )?(?:" + COUNT
                    + "|a|an) (?:days|weeks|months|years|month|year|week)\\b");
    private static final Pattern EXEMPTION = Pattern.compile(
            "\\b(?:unless|except(?: for| where| as| that)?|with the exception of|other than|shall not apply to|exempt(?:s|ing|ed)?"
                    + "|exemptions? for|provided that (?:nothing|no))\\b[^;.]{3,180}(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:(?<!specify )(?<!verify )(?<!determine )(?<!assess )if(?! (?:so|any|necessary|requested|possible|appropriate|applicable|needed|relevant)\\b)"
                    + "|provided that(?! (?:nothing|no)\\b)|on condition that|as long as|for as long as|until such time as|in the event that|(?<!at )once(?! again| more| per| a year| every)|only when"
                    + "|as soon as (?:the|a|an|they|it)|in step with|subject to the (?:consent|approval|agreement)|should [a-z ]+ fail to)"
                    + "\\b(?:(?!, and (?:further )?[a-z]+s (?:further )?that )[^;.]){3,180}(?![\\p{L}\\d])");
    private static final Pattern RESOLUTION = Pattern.compile(
            "\\b(?:Chapter [IVX]+(?: of the Charter[a-z ]*)?|Articles? \\d+(?: (?:and|to) \\d+)?(?: of the Charter)?"
                    + "|resolutions? \\d+ \\(\\d{4}\\)(?:(?:,| and)? \\d+ \\(\\d{4}\\))*)");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "\\b(?:sub-?)?paragraphs? \\d+(?: ?\\([a-z]+\\))*(?:(?:,| and| or| to|, and) \\d+(?: ?\\([a-z]+\\))*)*");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:\\b(?:USD|EUR|US)\\s?|[$€£]\\s?)?\\[?\\b\\d[\\d,.]*\\]?\\s?"
                    + "(?:per cent|percent|%|(?:thousand|million|billion|trillion)(?: (?:U\\.?S\\.? )?(?:dollars|euros|pounds|crowns|yen|francs|"
                    + "barrels|tons|tonnes|people|persons))?|dollars|euros|pounds|crowns|barrels|(?:metric )?tons|tonnes"
                    + "|(?:more |further |additional )?(?:refugees|persons|people|observers|monitors|troops|police|families|vehicles))");
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:against|(?<!\\p{Lu}[\\p{L}’-]{1,20} )of|(?<=Government )of|owned or controlled(?:, directly or indirectly,)? by|belonging to|to|from|targeting"
                    + "|(?:freezes?|bans?|embargo(?:es)?|sanctions|measures|restrictions) on)"
                    + " (?<who>(?:the )?(?:listed |designated )?"
                    + "(?!Chapter|Article|Charter|Council|Security Council|Committee|Annex|Chair|Contact Group|Group|Secretary|Panel|Special Envoy"
                    + "|Member States|States|" + MONTH + ")"
                    + "(?:[A-Z][\\p{L}’'-]+(?:(?: (?:bin|ibn|al|el|de|van|von))? [A-Z][\\p{L}’'-]+)*"
                    + "(?![\\p{L}’'-]| (?:territor(?:y|ies)|soil|airspace|waters|land)\\b)(?: (?:regime|Government|government|authorities|elites|officials))?"
                    + "|(?:(?:senior|major|key|leading|other|top|high-ranking|military|\\p{Lu}\\p{L}+(?:ian|ese|ish|i)) ){0,3}"
                    + "(?:individuals|persons|entities|companies|banks|elites|oligarchs|officials|regime|authorities)\\b[^,;.]{0,60}(?![\\p{L}\\d])))");
    private static final Pattern SCOPE = Pattern.compile(
            "\\b(?:in|within|throughout|across|inside|(?<!turn )(?<!turned )(?<!hand )(?<!handed )(?<!take )over|into) (?<where>(?:all parts of |the whole of )?(?:the |its |their )?"
                    + "(?!Chapter|Article|Annex|Council|Security Council|Paragraph|Resolution|Charter|" + MONTH + ")"
                    + "(?:territor(?:y|ies)(?: of [^,;.]{2,40})?|country|populated areas|urban areas"
                    + "|(?:[\\p{L}-]+ ){0,2}(?:sectors?|regions?|provinces?|districts?|areas|zones?|cities|towns|waters|airspace)\\b"
                    + "(?: of \\p{Lu}[\\p{L} -]{2,30})?|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*))");

    /** Texts and the bodies that keep them, which nobody acts against or in. */
    private static final Pattern PAPER = Pattern.compile(
            "\\b(?:Charter|Lists?|Notes?|Recommendations?|Convention|Covenant|Protocol|Plan|Principles|Terrorism|Proliferation|Outcome|Task Force"
                    + "|Monitoring Team|Secretariat|Committee|Ombudsperson|Focal Point|Office)\\b|^\\p{Lu}+’s$");

    private static final Pattern MECHANISM = Pattern.compile(
            "\\b(?:(?<!transit )(?<!pass )through(?! their| its| the territor| which)|via|by means of|by way of|with the (?:help|assistance|support) of"
                    + "|under the (?:supervision|auspices|authority|direction|control|leadership) of|under (?:international|United Nations) supervision"
                    + "|in (?:close )?(?:coordination|cooperation|consultation|collaboration|conjunction|partnership) with"
                    + "|by (?:establishing|creating|setting up|appointing|using)|as verified by|to be verified by)(?: |$)[^,;.:]{3,90}(?![\\p{L}\\d])");

    private Slots() {}

    /** What the words say of a demand whose type and act are not known. */
    static Map<String, String> of(String words) {
        Map<String, String> slots = new TreeMap<>();
        put(slots, "deadline", DEADLINE, words);
        put(slots, "duration", DURATION, words);
        put(slots, "exemption", EXEMPTION, words);
        put(slots, "condition", CONDITION, words);
        put(slots, "quantity", QUANTITY, words);
        put(slots, "mechanism", MECHANISM, words);
        legalBasis(slots, words);
        named(slots, "target", TARGET, "who", words);
        named(slots, "scope", SCOPE, "where", words);
        return slots;
    }

    /** What the words say of a demand: all of {@link #of(String)}, who is asked, and what it is about. */
    static Map<String, String> of(ObjectFinder objects, DemandType type, @Nullable Act act, String words) {
        Map<String, String> slots = of(words);
        String who = act == null ? null : act.addressee();
        if (who != null) {
            slots.put("addressee", who);
            if (who.equals(slots.get("target"))) {
                slots.remove("target");
            }
        }
        objects.of(type, words).ifPresent(object -> slots.put("object", object));
        return slots;
    }

    /** Every instrument that is cited, or else the paragraphs of the same text. */
    private static void legalBasis(Map<String, String> slots, String words) {
        Set<String> cited = new LinkedHashSet<>();
        Matcher matcher = RESOLUTION.matcher(words);
        while (matcher.find()) {
            cited.add(matcher.group().strip());
        }
        if (cited.isEmpty()) {
            put(slots, "legalBasis", PARAGRAPH, words);
        } else {
            slots.put("legalBasis", String.join("; ", cited));
        }
    }

    private static void named(Map<String, String> slots, String name, Pattern pattern, String group, String words) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            String value = matcher.group(group).strip();
            if (!PAPER.matcher(value).find()) {
                slots.put(name, value);
                return;
            }
        }
    }

    private static void put(Map<String, String> slots, String name, Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (matcher.find()) {
            slots.put(name, matcher.group().strip());
        }
    }
}
