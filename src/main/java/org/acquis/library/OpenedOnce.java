package org.acquis.library;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made at the first call and kept. */
final class OpenedOnce<T> implements Supplier<T> {

    private final Supplier<T> opener;
    private @Nullable T value;

    OpenedOnce(Supplier<T> opener) {
        this.opener = opener;
    }

    @Override
    public synchronized T get() {
        T current = value;
        if (current == null) {
            current = opener.get();
            value = current;
        }
        return current;
    }
}
