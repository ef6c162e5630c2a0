package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acquis.reading.Markings;

/** Finds running heads, feet and page numbers: lines at the edge of pages that come again, or that are a number alone. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|p\\.|seite|página|pagina|strona|страница|صفحة)?\\s*[-–—]?\\s*(?:\\d{1,4}|[٠-٩]{1,4}|[ivxl]{1,7})\\s*[-–—]?"
                    + "(?:\\s*(?:/|of|de|di|von|van|z|sur|из|من)\\s*(?:\\d{1,4}|[٠-٩]{1,4}))?(?:\\s*\\|\\s*p\\s*a\\s*g\\s*e)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("[\\p{Nd}]+");
    private static final int EDGE = 3;
    private static final float SAME_PLACE = 6;
    private static final float EDGE_BAND = 0.16f;
    private static final float OUTER_BAND = 0.12f;

    private static final float MARGIN = 0.065f;
    private static final float ALONE = 2.2f;
    private static final int FEWEST_LINES = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final float HEAD = 0.25f;
    private static final int SHORTEST_SYMBOL = 4;

    private Furniture() {}

    private record Edge(int page, TextLine line, boolean top) {}

    /**
     * The lines that are furniture.
     *
     * @param pages lines of each page in the order of its number
     * @param heights of the same pages, in points
     */
    static Set<TextLine> of(List<List<TextLine>> pages, List<Float> heights) {
        List<Edge> edges = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            List<TextLine> byPlace = new ArrayList<>(pages.get(p));
            byPlace.sort(Comparator.comparingDouble(TextLine::y));
            for (int k = 0; k < byPlace.size(); k++) {
                float y = byPlace.get(k).y();
                boolean top = k < EDGE && y < EDGE_BAND * heights.get(p);
                if (top || k >= byPlace.size() - EDGE && y > (1 - EDGE_BAND) * heights.get(p)) {
                    edges.add(new Edge(p, byPlace.get(k), top));
                }
            }
        }
        Set<TextLine> furniture = new HashSet<>();
        Map<String, List<Edge>> alike = new HashMap<>();
        for (Edge edge : edges) {
            alike.computeIfAbsent(key(edge.line), key -> new ArrayList<>()).add(edge);
            float height = heights.get(edge.page);
            boolean outside = edge.line.y() < OUTER_BAND * height || edge.line.y() > (1 - OUTER_BAND) * height;
            String text = edge.line.text().strip();
            if (outside && isPageNumber(text) || Markings.isMarking(text)) {
                furniture.add(edge.line);
            }
        }
        for (int p = 0; p < pages.size(); p++) {
            margins(pages.get(p), heights.get(p), furniture);
            codes(pages.get(p), heights.get(p), furniture);
        }
        symbols(pages, heights, furniture);
        int enough = Math.max(2, Math.min(3, (pages.size() + 1) / 2));
        for (List<Edge> group : alike.values()) {
            for (Edge edge : group) {
                long others = group.stream()
                        .filter(other -> other.page != edge.page
                                && isSamePlace(edge, other, heights)
                                && countsPages(edge, other))
                        .map(Edge::page)
                        .distinct()
                        .count();
                if (others + 1 >= enough && !key(edge.line).isBlank()) {
                    furniture.add(edge.line);
                }
            }
        }
        return furniture;
    }

    /** Numbers such as 6789/24, which the Council of the European Union gives its documents, count no pages. */
    private static boolean isPageNumber(String text) {
        if (!PAGE_NUMBER.matcher(text).matches()) {
            return false;
        }
        Matcher figures = FIGURES.matcher(text);
        long page = figures.find() ? number(figures.group()) : 0;
        return !figures.find() || page <= number(figures.group());
    }

    /** A line that stands alone in the margin, far from the text, is a head or foot even where a document has one page. */
    private static void margins(List<TextLine> page, float height, Set<TextLine> furniture) {
        List<TextLine> byPlace = new ArrayList<>(page);
        byPlace.sort(Comparator.comparingDouble(TextLine::y));
        if (byPlace.size() < FEWEST_LINES) {
            return;
        }
        TextLine first = byPlace.get(0);
        TextLine last = byPlace.get(byPlace.size() - 1);
        if (first.y() < MARGIN * height && byPlace.get(1).y() - first.y() > ALONE * first.size()) {
            furniture.add(first);
        }
        if (last.y() > (1 - MARGIN) * height
                && last.y() - byPlace.get(byPlace.size() - 2).y() > ALONE * last.size()) {
            furniture.add(last);
        }
    }

    /** Codes at the foot of a page, such as job numbers and bar codes: figures and letters without a word, away from the text. */
    private static void codes(List<TextLine> page, float height, Set<TextLine> furniture) {
        List<TextLine> byPlace = new ArrayList<>(page);
        byPlace.sort(Comparator.comparingDouble(TextLine::y));
        for (int k = 1; k < byPlace.size(); k++) {
            TextLine line = byPlace.get(k);
            TextLine above = byPlace.get(k - 1);
            boolean apart = line.y() - above.y() > ALONE * line.size() || furniture.contains(above);
            if (line.y() > (1 - OUTER_BAND) * height
                    && apart
                    && !WORD.matcher(line.text()).find()) {
                furniture.add(line);
            }
        }
    }

    /** The symbol of a document stands in the head of its first page and again over the others. */
    private static void symbols(List<List<TextLine>> pages, List<Float> heights, Set<TextLine> furniture) {
        if (pages.isEmpty()) {
            return;
        }
        String head = pages.get(0).stream()
                .filter(line -> line.y() < HEAD * heights.get(0))
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
        for (int p = 1; p < pages.size(); p++) {
            float height = heights.get(p);
            pages.get(p).stream()
                    .filter(line -> line.y() < OUTER_BAND * height)
                    .filter(line -> FIGURES.matcher(line.text()).find()
                            && line.text().strip().length() >= SHORTEST_SYMBOL
                            && head.contains(line.text().strip()))
                    .forEach(furniture::add);
        }
    }

    /** Figures in running heads are the same on all pages or count them; those of headings such as {@code Article 8} do neither. */
    private static boolean countsPages(Edge a, Edge b) {
        if (a.line.text().equals(b.line.text())) {
            return true;
        }
        Matcher first = FIGURES.matcher(a.line.text());
        Matcher second = FIGURES.matcher(b.line.text());
        while (first.find() && second.find()) {
            boolean same = first.group().equals(second.group());
            if (!same && number(first.group()) - number(second.group()) != a.page - b.page) {
                return false;
            }
        }
        return true;
    }

    private static long number(String figures) {
        return figures.length() > 9 ? 0 : Long.parseLong(figures);
    }

    private static boolean isSamePlace(Edge a, Edge b, List<Float> heights) {
        float fromTop = Math.abs(a.line.y() - b.line.y());
        float fromFoot = Math.abs(heights.get(a.page) - a.line.y() - (heights.get(b.page) - b.line.y()));
        return Math.min(fromTop, fromFoot) < SAME_PLACE;
    }

    private static String key(TextLine line) {
        return FIGURES.matcher(line.text().strip()).replaceAll("#");
    }
}
