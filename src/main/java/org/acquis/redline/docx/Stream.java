package org.acquis.redline.docx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The merged items of old and new paragraphs. */
final class Stream {

    private Stream() {}

    /** What became of content. */
    enum Status {
        SAME,
        DELETED,
        INSERTED,
        MOVED_FROM,
        MOVED_TO;

        boolean isOld() {
            return this == DELETED || this == MOVED_FROM;
        }
    }

    /** One item with its old form, its new form or both. */
    record Entry(
            Status status, @Nullable Item old, @Nullable Item young) {

        /** The form that is written. */
        Item item() {
            return Objects.requireNonNull(young != null ? young : old);
        }
    }
}
