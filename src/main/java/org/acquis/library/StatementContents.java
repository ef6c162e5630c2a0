package org.acquis.library;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.acquis.library.search.Contents;
import org.acquis.statement.Sha256;

/** The statements of a store as the search index asks for them; a statement's key is its id and the time it was stored. */
final class StatementContents implements Contents {

    /** Up to so many statements are fetched one by one, more in one go. */
    private static final int FEW = 100;

    private static final String KEY = "id || '@' || imported_at";

    private final Store store;

    StatementContents(Store store) {
        this.store = store;
    }

    @Override
    public String state() {
        return Sha256.of(String.join("\n", keys()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Set<String> keys() {
        return new LinkedHashSet<>(store.reading(
                List.<String>of(),
                jdbc -> jdbc.sql("SELECT " + KEY + " FROM statement ORDER BY id")
                        .query(String.class)
                        .list()));
    }

    @Override
    public void read(Collection<String> keys, Consumer<Stored> reader) {
        if (keys.size() <= FEW) {
            keys.forEach(key -> read("WHERE id = ?", List.of(key.substring(0, key.lastIndexOf('@'))), reader));
        } else {
            Set<String> wanted = Set.copyOf(keys);
            read("", List.of(), stored -> {
                if (wanted.contains(stored.key())) {
                    reader.accept(stored);
                }
            });
        }
    }

    private void read(String which, List<String> parameters, Consumer<Stored> reader) {
        store.reading(0, jdbc -> {
            jdbc.sql("SELECT " + KEY + ", json FROM statement " + which)
                    .params(parameters)
                    .query(row -> {
                        reader.accept(new Stored(row.getString(1), row.getString(2)));
                    });
            return 0;
        });
    }
}
