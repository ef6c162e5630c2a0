package org.acquis.library.search;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

/** What the store holds, as far as the index must know. */
public interface Contents {

    /** A text that differs whenever statements were added, changed or removed. */
    String state();

    /** Keys of all statements; a statement that was stored anew has another key. */
    Set<String> keys();

    /** Hands over the statements with these keys in the order of the store, as JSON lines with their keys. */
    void read(Collection<String> keys, Consumer<Stored> reader);

    /** One statement of the store. */
    record Stored(String key, String json) {}
}
