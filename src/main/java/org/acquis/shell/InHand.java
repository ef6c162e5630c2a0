package org.acquis.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The series and the draft that a person works on for the time being; names may be short then. */
final class InHand {

    private @Nullable String series;
    private @Nullable String draft;

    Optional<String> series() {
        return Optional.ofNullable(series);
    }

    Optional<String> draft() {
        return Optional.ofNullable(draft);
    }

    void takeSeries(String id) {
        series = id;
    }

    void takeDraft(String id) {
        draft = id;
    }

    void putDown() {
        series = null;
        draft = null;
    }
}
