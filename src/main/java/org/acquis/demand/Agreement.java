package org.acquis.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Agreement between coders: per cent, and Krippendorff's alpha for any number of coders and missing values (K. Krippendorff, Content
 * Analysis, 2004, chapter 11; Hayes and Krippendorff 2007). By custom 0.800 and more is firm, 0.667 to 0.800 tentative.
 *
 * @param units how many units at least two coders coded
 * @param percent share of pairs of coders that agree on a unit, from 0 to 1; NaN without units
 * @param alpha 1 is perfect, 0 what chance gives; NaN where nothing varies
 */
public record Agreement(int units, double percent, double alpha) {

    /** How far apart two values are. */
    public enum Level {
        /** Names: equal or not. */
        NOMINAL,
        /** Ranks: by how many values lie between. */
        ORDINAL
    }

    /**
     * The agreement over units.
     *
     * @param coded for each unit the values that coders gave it, those who left it open not among them
     */
    public static Agreement of(List<? extends Collection<Double>> coded, Level level) {
        List<Collection<Double>> pairable = new ArrayList<>();
        coded.stream().filter(values -> values.size() > 1).forEach(pairable::add);
        Map<Double, Map<Double, Double>> coincidences = coincidences(pairable);
        Map<Double, Double> totals = new TreeMap<>();
        coincidences.forEach((value, row) -> totals.put(
                value, row.values().stream().mapToDouble(Double::doubleValue).sum()));
        double all = totals.values().stream().mapToDouble(Double::doubleValue).sum();
        double observed = 0;
        double expected = 0;
        for (double a : totals.keySet()) {
            for (double b : totals.keySet()) {
                double distance = distance(a, b, totals, level);
                observed += coincidences.getOrDefault(a, Map.of()).getOrDefault(b, 0.0) * distance;
                expected += total(totals, a) * total(totals, b) * distance;
            }
        }
        double alpha = expected == 0 ? Double.NaN : 1 - (all - 1) * observed / expected;
        return new Agreement(pairable.size(), percent(pairable), alpha);
    }

    private static Map<Double, Map<Double, Double>> coincidences(List<Collection<Double>> units) {
        Map<Double, Map<Double, Double>> counts = new TreeMap<>();
        for (Collection<Double> unit : units) {
            List<Double> values = List.copyOf(unit);
            double weight = 1.0 / (values.size() - 1);
            for (int i = 0; i < values.size(); i++) {
                for (int j = 0; j < values.size(); j++) {
                    if (i != j) {
                        counts.computeIfAbsent(values.get(i), key -> new TreeMap<>())
                                .merge(values.get(j), weight, Double::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static double distance(double a, double b, Map<Double, Double> totals, Level level) {
        if (a == b) {
            return 0;
        }
        if (level == Level.NOMINAL) {
            return 1;
        }
        double between = 0;
        for (double value : new TreeSet<>(totals.keySet()).subSet(Math.min(a, b), true, Math.max(a, b), true)) {
            between += total(totals, value);
        }
        double steps = between - (total(totals, a) + total(totals, b)) / 2;
        return steps * steps;
    }

    private static double total(Map<Double, Double> totals, double value) {
        return totals.getOrDefault(value, 0.0);
    }

    private static double percent(List<Collection<Double>> units) {
        double same = 0;
        double pairs = 0;
        for (Collection<Double> unit : units) {
            List<Double> values = List.copyOf(unit);
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size(); j++) {
                    pairs++;
                    same += values.get(i).equals(values.get(j)) ? 1 : 0;
                }
            }
        }
        return same / pairs;
    }
}
