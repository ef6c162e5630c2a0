package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** Says which pages are meant. */
final class PageRanges {

    private PageRanges() {}

    /** As {@code 1 page (4)} or {@code 5 pages (1-3, 7, 9)}. */
    static String counted(List<Integer> pages) {
        List<String> ranges = new ArrayList<>();
        for (int k = 0; k < pages.size(); k++) {
            int from = k;
            while (k + 1 < pages.size() && pages.get(k + 1) == pages.get(k) + 1) {
                k++;
            }
            ranges.add(from == k ? pages.get(k).toString() : pages.get(from) + "-" + pages.get(k));
        }
        return pages.size() + (pages.size() == 1 ? " page (" : " pages (") + String.join(", ", ranges) + ")";
    }
}
