package org.acquis.library.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Writes every segment that holds a deleted clause anew when it is asked to clear deleted ones away. Lucene's own policy leaves small
 * segments as they are, deleted text and all.
 */
final class RewriteHoles extends FilterMergePolicy {

    RewriteHoles() {
        super(new TieredMergePolicy());
    }

    @Override
    public @Nullable MergeSpecification findForcedDeletesMerges(SegmentInfos segments, MergeContext context)
            throws IOException {
        MergeSpecification merges = new MergeSpecification();
        for (SegmentCommitInfo segment : segments) {
            if (context.numDeletesToMerge(segment) > 0
                    && !context.getMergingSegments().contains(segment)) {
                merges.add(new OneMerge(List.of(segment)));
            }
        }
        return merges.merges.isEmpty() ? null : merges;
    }
}
