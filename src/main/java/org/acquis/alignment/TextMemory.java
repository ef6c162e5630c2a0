package org.acquis.alignment;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of texts that are compared again and again, as those of each meeting with the one before and the one after. Several threads
 * may ask; those texts are forgotten first that were not asked for longest.
 */
final class TextMemory {

    /** In characters of text; what is kept of each takes some forty bytes. */
    private static final long MOST = 2_000_000;

    private final Map<String, TextForms> known = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    TextForms of(String text) {
        TextForms before = find(text);
        if (before != null) {
            return before;
        }
        TextForms forms = TextForms.of(text);
        keep(text, forms);
        return forms;
    }

    private synchronized @Nullable TextForms find(String text) {
        return known.get(text);
    }

    private synchronized void keep(String text, TextForms forms) {
        if (known.put(text, forms) == null) {
            characters += text.length();
        }
        Iterator<String> oldest = known.keySet().iterator();
        while (characters > MOST && known.size() > 1) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }
}
