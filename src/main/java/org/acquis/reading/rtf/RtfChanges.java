package org.acquis.reading.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.Symbols;
import org.jspecify.annotations.Nullable;

/** Tracked changes and hidden characters of a Rich Text file: which text is wanted, and who changed it. */
final class RtfChanges {

    private static final int MOST_AUTHORS = 10_000;

    private final ReadContext context;
    private final List<String> authors = new ArrayList<>();
    private String last = "";

    RtfChanges(ReadContext context) {
        this.context = context;
    }

    /** The next name in the list of authors; the first stands for nobody. */
    void author(String name) {
        if (authors.size() < MOST_AUTHORS) {
            authors.add(name.replace(";", "").strip());
        }
    }

    /** A word about changes; false for other words. */
    boolean word(String name, int number, boolean on, RtfGroup group) {
        switch (name) {
            case "revised" -> group.inserted = on;
            case "deleted" -> group.deleted = on;
            case "mvf" -> {
                group.deleted = on;
                group.moved = on;
            }
            case "mvt" -> {
                group.inserted = on;
                group.moved = on;
            }
            case "revauth", "revauthdel", "mvauth" -> group.author = number;
            case "revdttm", "revdttmdel", "mvdate" -> group.moment = number;
            default -> {
                return false;
            }
        }
        return true;
    }

    boolean isWanted(RtfGroup group) {
        return switch (context.revisions()) {
            case FINAL -> !group.deleted;
            case ORIGINAL -> !group.inserted;
            case SHOW -> true;
        };
    }

    /** Text with the looks of a group comes to its paragraph, unless it is hidden or of the other state. */
    void add(String words, RtfGroup group) {
        count(group);
        if (group.hidden) {
            context.findings()
                    .met(Findings.Kind.HIDDEN_CHARACTERS, words.strip().length());
        } else if (isWanted(group)) {
            String change = group.deleted ? "-" : group.inserted ? "+" : "";
            group.flow.add(withSymbols(words), group.isEmphasised(), change);
        }
    }

    private void count(RtfGroup group) {
        if (!group.inserted && !group.deleted) {
            last = "";
            return;
        }
        String change = group.inserted + " " + group.deleted + " " + group.author + " " + group.moment;
        if (!Objects.equals(change, last)) {
            last = change;
            Findings.Kind kind =
                    group.moved ? Findings.Kind.MOVE : group.deleted ? Findings.Kind.DELETION : Findings.Kind.INSERTION;
            boolean known = group.author > 0 && group.author < authors.size();
            context.findings().revision(kind, known ? authors.get(group.author) : null, day(group.moment));
        }
    }

    private String withSymbols(String words) {
        if (words.chars().noneMatch(c -> c >= 0xF000 && c <= 0xF0FF)) {
            return words.replace("\u00AD", "");
        }
        StringBuilder known = new StringBuilder();
        for (char c : words.toCharArray()) {
            String symbol = c >= 0xF000 && c <= 0xF0FF ? Symbols.of(null, Integer.toHexString(c)) : String.valueOf(c);
            if (symbol == null) {
                context.findings().met(Findings.Kind.UNKNOWN_SYMBOL);
            }
            known.append(symbol == null ? "\uFFFD" : symbol);
        }
        return known.toString();
    }

    /** The day in a moment as RTF packs it (DTTM: minutes 6 bits, hours 5, day 5, month 4, years from 1900 9), or null. */
    static @Nullable String day(int moment) {
        int day = moment >>> 11 & 31;
        int month = moment >>> 16 & 15;
        int year = 1900 + (moment >>> 20 & 511);
        return day == 0 || month == 0 || month > 12
                ? null
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
