package org.acquis.evolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acquis.language.Token;
import org.acquis.language.Words;

/**
 * How the slots of a demand changed.
 *
 * @param wider whether it reaches further: more targets, an exemption taken away
 * @param narrower whether it reaches less far: fewer targets, a new condition
 * @param detail one line a slot that changed, in words
 */
record SlotChanges(boolean wider, boolean narrower, List<String> detail) {

    /** More of these is a wider demand. */
    private static final Set<String> REACH = Set.of("addressee", "target", "object", "scope");

    /** More of these is a narrower demand. */
    private static final Set<String> LIMITS = Set.of("exemption", "condition");

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "by", "with", "from", "their", "its", "all",
            "as", "at");

    static SlotChanges between(Map<String, String> before, Map<String, String> now) {
        Set<String> slots = new TreeSet<>(before.keySet());
        slots.addAll(now.keySet());
        List<String> detail = new ArrayList<>();
        boolean wider = false;
        boolean narrower = false;
        for (String slot : slots) {
            String from = before.getOrDefault(slot, "");
            String to = now.getOrDefault(slot, "");
            List<String> gained = missing(to, from);
            List<String> lost = missing(from, to);
            if (gained.isEmpty() && lost.isEmpty()) {
                continue;
            }
            boolean more = lost.isEmpty();
            boolean less = gained.isEmpty();
            if (LIMITS.contains(slot) && more != less) {
                wider |= less;
                narrower |= more;
                detail.add(slot + (more ? " added: + " + quoted(gained) : " taken away: - " + quoted(lost)));
            } else if (REACH.contains(slot) && more != less && !from.isEmpty() && !to.isEmpty()) {
                wider |= more;
                narrower |= less;
                detail.add(slot + (more ? " widened: + " + quoted(gained) : " narrowed: - " + quoted(lost)));
            } else {
                detail.add(slot + ": " + named(from) + " -> " + named(to));
            }
        }
        return new SlotChanges(wider, narrower, detail);
    }

    private static String named(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static String quoted(List<String> phrases) {
        return String.join(
                ", ", phrases.stream().map(phrase -> "'" + phrase + "'").toList());
    }

    /** The phrases of a value whose words the other value lacks, as they stand in the value. */
    private static List<String> missing(String value, String other) {
        Set<String> known = new HashSet<>(Words.words(other));
        List<String> phrases = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Token token : Words.tokens(value)) {
            String word = Words.fold(token.text());
            boolean small = !token.word() || SMALL_WORDS.contains(word);
            boolean isNew = !small && !known.contains(word);
            boolean breaks = !token.word() || (!small && !isNew);
            if (isNew) {
                start = start < 0 ? token.start() : start;
                end = token.end();
            } else if (breaks && start >= 0) {
                phrases.add(value.substring(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            phrases.add(value.substring(start, end));
        }
        return phrases;
    }
}
