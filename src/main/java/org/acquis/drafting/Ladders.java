package org.acquis.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acquis.language.ShippedTable;

/** Words of one kind by how much they ask ({@code bridges.tsv} beside this class): may, should, shall. */
final class Ladders {

    private record Rung(String ladder, int height, String words) {}

    private static final List<Rung> RUNGS = ShippedTable.rows(Ladders.class, "bridges.tsv").stream()
            .map(row -> new Rung(row.get(0), Integer.parseInt(row.get(1)), row.get(2)))
            .toList();

    private Ladders() {}

    /** The words of the rung between the lowest and the highest of these; empty where they share no ladder or touch. */
    static Optional<String> between(List<String> words) {
        List<Rung> stands = words.stream().flatMap(word -> rung(word).stream()).toList();
        if (stands.size() < words.size()
                || stands.stream().map(Rung::ladder).distinct().count() != 1) {
            return Optional.empty();
        }
        int low = stands.stream().mapToInt(Rung::height).min().orElse(0);
        int high = stands.stream().mapToInt(Rung::height).max().orElse(0);
        int middle = (low + high) / 2;
        return RUNGS.stream()
                .filter(rung -> rung.ladder().equals(stands.get(0).ladder()))
                .filter(rung -> rung.height() > low && rung.height() < high)
                .min(Comparator.comparingInt((Rung rung) -> Math.abs(rung.height() - middle)))
                .map(Rung::words);
    }

    private static Optional<Rung> rung(String words) {
        return RUNGS.stream()
                .filter(rung -> rung.words().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
