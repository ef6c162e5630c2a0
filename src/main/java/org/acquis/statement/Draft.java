package org.acquis.statement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that is being drafted.
 *
 * @param id unique among the drafts of a library
 * @param template name of the template that it fills
 * @param fields what the placeholders of the template stand for, by their names
 * @param items paragraphs in order
 */
public record Draft(String id, String template, Map<String, String> fields, List<DraftItem> items) {

    /** The placeholder that names the draft. */
    public static final String TITLE = "title";

    public Draft {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        items = List.copyOf(items);
    }

    /** The title, or the id as long as it has none. */
    public String title() {
        return fields.getOrDefault(TITLE, id);
    }

    /** The same draft with these fields. */
    public Draft withFields(Map<String, String> newFields) {
        return new Draft(id, template, newFields, items);
    }

    /** The same draft with these paragraphs. */
    public Draft withItems(List<DraftItem> newItems) {
        return new Draft(id, template, fields, newItems);
    }
}
