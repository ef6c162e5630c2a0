package org.acquis.evolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acquis.language.Words;
import org.jspecify.annotations.Nullable;

/** Compares amounts such as {@code 60 million crowns} and {@code 95 million crowns}. */
final class Quantity {

    private Quantity() {}

    /** Positive where the second is more, negative where it is less, 0 where they are equal or not of one kind. */
    static int compare(String from, String to) {
        List<String> unitsFrom = new ArrayList<>();
        List<String> unitsTo = new ArrayList<>();
        BigDecimal before = amount(from, unitsFrom);
        BigDecimal now = amount(to, unitsTo);
        return before == null || now == null || !unitsFrom.equals(unitsTo) ? 0 : now.compareTo(before);
    }

    /** The one figure of a text, its other words going into {@code units}; null where there is none or more than one. */
    private static @Nullable BigDecimal amount(String text, List<String> units) {
        BigDecimal amount = null;
        for (String word : Words.words(text)) {
            if (!Character.isDigit(word.charAt(0))) {
                units.add(word);
            } else if (amount != null || !word.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?")) {
                return null;
            } else {
                amount = new BigDecimal(word.replace(",", ""));
            }
        }
        return amount;
    }
}
