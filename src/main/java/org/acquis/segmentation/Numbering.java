package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acquis.segmentation.Numeral.Style;
import org.jspecify.annotations.Nullable;

/**
 * The lists that are open at a place in the text. A label goes on with one of them at its next number, opens a list below the
 * paragraph before it, or starts one anew; ambiguous letters and roman numbers are decided by that.
 */
final class Numbering {

    private static final int GAP = 6;

    /**
     * Where a labelled paragraph stands.
     *
     * @param level from 1
     * @param parent index of the clause it stands under, or -1
     * @param expected the number that should have come, where one was left out; else 0
     */
    record Place(int level, int parent, int expected) {}

    private static final class OpenList {
        final Numeral form;
        final int level;
        final int parent;
        int value;
        int insert;
        boolean endsInSemicolons;

        OpenList(Numeral form, int level, int parent) {
            this.form = form;
            this.level = level;
            this.parent = parent;
            this.value = form.value();
            this.insert = form.insert();
        }
    }

    private final List<OpenList> open = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> met = new HashSet<>();

    /** @param labels every label of the text, for looking ahead */
    Numbering(List<Label> labels) {
        for (Label label : labels) {
            label.readings().forEach(reading -> present.add(key(reading, reading.value())));
        }
    }

    /** Whether a weak label is the next of an open list, or opens one that goes on later. */
    boolean asksFor(Label label) {
        for (Numeral reading : label.readings()) {
            if (open.stream()
                    .anyMatch(list -> list.form.sameList(reading) && reading.continues(list.value, list.insert))) {
                return true;
            }
            if (reading.isFirst() && reading.style() != Style.ARABIC && present.contains(key(reading, 2))
                    || met.contains(key(reading, reading.value() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Takes note of the label of a heading: its list goes on there, and weak labels of later headings are known. */
    void met(Label label) {
        for (Numeral reading : label.readings()) {
            met.add(key(reading, reading.value()));
            open.stream()
                    .filter(list -> list.form.sameList(reading) && reading.continues(list.value, list.insert))
                    .forEach(list -> {
                        list.value = reading.value();
                        list.insert = reading.insert();
                    });
        }
    }

    /** Whether a label goes on with a list that stands below a paragraph. */
    boolean goesOnBelow(Label label) {
        return open.stream()
                .filter(list -> list.level > 1)
                .anyMatch(list -> label.readings().stream()
                        .anyMatch(
                                reading -> list.form.sameList(reading) && reading.continues(list.value, list.insert)));
    }

    /**
     * Places a label.
     *
     * @param before the clause before it, null at the start of a part or below a heading
     * @param next the label that comes after it, null where there is none
     */
    Place place(Label label, @Nullable Standing before, @Nullable Label next) {
        Numeral first = label.first();
        if (before != null && before.leads() && first.style() == Style.ARABIC) {
            return openBelow(first, before);
        }
        if (before != null && before.chapeau()) {
            Optional<Numeral> opening = label.readings().stream()
                    .filter(Numeral::isFirst)
                    .filter(reading -> !isTopList(reading, before))
                    .findFirst();
            if (opening.isPresent()) {
                return openBelow(opening.get(), before);
            }
        }
        OpenList going = goingOn(label, before, next);
        if (going != null) {
            Numeral reading = readingOf(label, going);
            going.value = reading.value();
            going.insert = reading.insert();
            closeBelow(going);
            return new Place(going.level, going.parent, 0);
        }
        if (first.isFirst()) {
            return openList(first, before);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenList list = open.get(i);
            for (Numeral reading : label.readings()) {
                if (list.form.sameList(reading)
                        && reading.value() > list.value
                        && reading.value() <= list.value + GAP) {
                    int expected = list.value + 1;
                    list.value = reading.value();
                    list.insert = reading.insert();
                    closeBelow(list);
                    return new Place(list.level, list.parent, expected);
                }
            }
        }
        return openList(first, before);
    }

    /** Closes the lists below a level: an unlabelled paragraph stands there. */
    void closeBelow(int level) {
        open.removeIf(list -> list.level > level);
    }

    void clear() {
        open.clear();
    }

    /** Tells the innermost list how its last item ended. */
    void ended(String text) {
        if (!open.isEmpty() && (text.endsWith(";") || text.endsWith("; and") || text.endsWith("; or"))) {
            open.get(open.size() - 1).endsInSemicolons = true;
        }
    }

    private @Nullable OpenList goingOn(Label label, @Nullable Standing before, @Nullable Label next) {
        List<OpenList> matches = new ArrayList<>();
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenList list = open.get(i);
            if (label.readings().stream()
                    .anyMatch(reading -> list.form.sameList(reading)
                            && reading.continues(list.value, list.insert)
                            && (reading.style() != Style.BULLET || before == null || list.level <= before.level()))) {
                matches.add(list);
            }
        }
        if (matches.isEmpty()) {
            return slipped(label);
        }
        // A full stop after items that end in semicolons closes their list: the same number then goes on with the outer
        // one.
        if (matches.size() > 1 && before != null && before.text().endsWith(".") && matches.get(0).endsInSemicolons) {
            return matches.get(1);
        }
        return opensRomanList(label, matches.get(0), next) ? null : matches.get(0);
    }

    /** "2)." after "1.": the next number of a list in another shape, where no list has that shape. */
    private @Nullable OpenList slipped(Label label) {
        Numeral first = label.first();
        boolean known = first.style() != Style.ARABIC
                || first.isFirst()
                || open.stream().anyMatch(list -> list.form.sameList(first));
        for (int i = open.size() - 1; i >= 0 && !known; i--) {
            OpenList list = open.get(i);
            if (list.form.style() == Style.ARABIC && first.continues(list.value, list.insert)) {
                return list;
            }
        }
        return null;
    }

    /** (i) after (h) opens a roman list where (ii) comes next. */
    private static boolean opensRomanList(Label label, OpenList letters, @Nullable Label next) {
        boolean letterNine = letters.form.style() == Style.LOWER_LETTER && letters.value == 8;
        return letterNine
                && next != null
                && next.readings().stream().anyMatch(r -> r.style() == Style.LOWER_ROMAN && r.value() == 2)
                && label.readings().stream().anyMatch(Numeral::isFirst);
    }

    private static Numeral readingOf(Label label, OpenList list) {
        return label.readings().stream()
                .filter(reading -> list.form.sameList(reading))
                .findFirst()
                .orElse(label.first());
    }

    /** Whether it numbers sub-paragraphs: small letters, small roman numbers, bullets. */
    static boolean isSub(Label label) {
        return isSub(label.first());
    }

    private static boolean isSub(Numeral reading) {
        return reading.style() == Style.BULLET
                || reading.style() == Style.LOWER_LETTER
                || reading.style() == Style.LOWER_ROMAN;
    }

    /** Option 1, Option 2: versions of the paragraph they stand below, not articles. */
    private static boolean isOption(Numeral reading) {
        return reading.style() == Style.WORD && StructureWords.is(StructureWords.Kind.OPTION, reading.shape());
    }

    private boolean isTopList(Numeral reading, Standing before) {
        boolean main =
                reading.style() == Style.ARABIC || reading.style() == Style.WORD || reading.style() == Style.PART;
        return reading.style() == Style.WORD
                || reading.style() == Style.PART
                || (main && before.opensPart() && open.isEmpty());
    }

    private Place openBelow(Numeral reading, Standing before) {
        closeBelow(before.level());
        OpenList list = new OpenList(reading, before.level() + 1, before.index());
        open.add(list);
        return new Place(list.level, list.parent, 0);
    }

    private Place openList(Numeral reading, @Nullable Standing before) {
        for (OpenList list : open) {
            if (list.form.sameList(reading)) {
                boolean again = before != null && counts(reading) && list.value > 1;
                int expected = again ? list.value + 1 : 0;
                list.value = reading.value();
                list.insert = reading.insert();
                closeBelow(list);
                return new Place(list.level, list.parent, expected);
            }
        }
        if (reading.style() == Style.DECIMAL && !open.isEmpty()) {
            OpenList outer = open.get(0);
            int parent = before == null ? -1 : before.ancestorAt(outer.level);
            if (parent >= 0) {
                closeBelow(outer);
                OpenList list = new OpenList(reading, outer.level + 1, parent);
                open.add(list);
                return new Place(list.level, list.parent, 0);
            }
        }
        boolean sub = isSub(reading)
                || reading.style() == Style.UPPER_LETTER
                || reading.style() == Style.UPPER_ROMAN
                || (reading.style() == Style.ARABIC && reading.shape().equals("(x)") && !open.isEmpty());
        int expected = counts(reading) && reading.value() > 1 ? 1 : 0;
        if ((sub || isOption(reading) && !open.isEmpty()) && before != null) {
            Place below = openBelow(reading, before);
            return new Place(below.level(), below.parent(), expected);
        }
        open.removeIf(list -> reading.style() != Style.PART || list.level > 1);
        open.add(new OpenList(reading, 1, -1));
        return new Place(1, -1, expected);
    }

    /** Whether a list in these numbers begins at the first and leaves none out. */
    private static boolean counts(Numeral reading) {
        return switch (reading.style()) {
            case ARABIC, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN -> true;
            case DECIMAL, WORD, PART, BULLET -> false;
        };
    }

    private void closeBelow(OpenList list) {
        int at = open.indexOf(list);
        while (open.size() > at + 1) {
            open.remove(open.size() - 1);
        }
    }

    private static String key(Numeral reading, int value) {
        return reading.style() + reading.shape() + value;
    }
}
