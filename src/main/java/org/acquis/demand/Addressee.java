package org.acquis.demand;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from the words after an act who is addressed. */
final class Addressee {

    private static final Pattern TO_DO = Pattern.compile(
            "^\\s*,?\\s*(?:upon |on |for )?(?<who>[^,;:.]{2,110}?)(?:,[^,;:]{0,80},)?\\s*(?:not )?to\\b");
    private static final Pattern THAT_SHALL = Pattern.compile(
            "^[^;:.]{0,12}?that (?<who>[^,;:.]{2,90}?)(?:,[^,;:]{0,80},)? (?:shall|must|should|may|will|immediately|comply|cease|ensure|take|fully)\\b");
    private static final Pattern BEFORE_STOP = Pattern.compile("^\\s*(?<who>[^,;:.]{2,80}?)\\s*[,:]");
    private static final Set<String> NO_ONE =
            Set.of("the need", "its intention", "its readiness", "its decision", "for");
    private static final int MOST_WORDS = 16;

    private Addressee() {}

    /** Who is addressed, as the text says it, or null. */
    static @Nullable String after(String text, int from, int to) {
        String rest = text.substring(from, to);
        for (Pattern pattern : new Pattern[] {THAT_SHALL, TO_DO, BEFORE_STOP}) {
            Matcher matcher = pattern.matcher(rest);
            if (matcher.find()) {
                String who = matcher.group("who").strip();
                boolean named = !who.isEmpty()
                        && who.split("\\s+").length <= MOST_WORDS
                        && !NO_ONE.contains(who)
                        && !who.startsWith("that ")
                        && !who.startsWith("to ");
                if (named) {
                    return who;
                }
            }
        }
        return null;
    }
}
