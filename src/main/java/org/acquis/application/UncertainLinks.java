package org.acquis.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;
import org.acquis.alignment.Unmatched;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.jspecify.annotations.Nullable;

/** What a person should look at in a comparison: links in the band of doubt, and pairs that were only just not linked. */
public final class UncertainLinks {

    /** A pair that was not linked is worth a look from this similarity on. */
    private static final double NEAR = 0.30;

    private UncertainLinks() {}

    /**
     * A pair to decide on.
     *
     * @param link that joins the two, perhaps with others; null where they were not linked
     * @param confidence of the link, from 0 to 1; the similarity where there is none
     */
    public record Doubt(
            Citation older, Citation newer, @Nullable Link link, double confidence) {}

    /**
     * The pairs in doubt, the most doubtful links first and then what was not linked; what was decided already is left out.
     *
     * @param below links of this confidence and more are sure
     */
    public static List<Doubt> of(Alignment alignment, List<Decision> decided, double below) {
        List<Doubt> links = new ArrayList<>();
        for (Link link : alignment.links()) {
            if (link.confidence() < below) {
                for (String old : link.left()) {
                    for (String now : link.right()) {
                        links.add(doubt(alignment, old, now, link, link.confidence()));
                    }
                }
            }
        }
        links.sort(Comparator.comparingDouble(Doubt::confidence));
        List<Doubt> near = new ArrayList<>();
        for (Unmatched added : alignment.added()) {
            if (added.best() != null && added.similarity() >= NEAR) {
                near.add(doubt(alignment, added.best(), added.clause(), null, added.similarity()));
            }
        }
        for (Unmatched dropped : alignment.dropped()) {
            if (dropped.best() != null && dropped.similarity() >= NEAR) {
                Doubt doubt = doubt(alignment, dropped.clause(), dropped.best(), null, dropped.similarity());
                if (!near.contains(doubt)) {
                    near.add(doubt);
                }
            }
        }
        near.sort(Comparator.comparingDouble(doubt -> -doubt.confidence()));
        links.addAll(near);
        links.removeIf(doubt -> decided.stream()
                .anyMatch(decision ->
                        decision.older().equals(doubt.older) && decision.newer().equals(doubt.newer)));
        return links;
    }

    private static Doubt doubt(Alignment alignment, String old, String now, @Nullable Link link, double confidence) {
        return new Doubt(
                new Citation(alignment.left().id(), old),
                new Citation(alignment.right().id(), now),
                link,
                confidence);
    }
}
