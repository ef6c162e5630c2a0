package org.acquis.drafting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acquis.statement.DraftItem;

/**
 * What a template asks for and offers.
 *
 * @param fields names in the order of the page
 * @param optional those of them that stand in optional parts alone
 * @param suggestions wordings with their guidance as remarks
 * @param numbered the styles of clauses that bear Word's own numbers
 */
record TemplateContent(
        Set<String> fields, Set<String> optional, List<DraftItem> suggestions, Set<ClauseStyle> numbered) {
    TemplateContent {
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        optional = Collections.unmodifiableSet(new LinkedHashSet<>(optional));
        suggestions = List.copyOf(suggestions);
        numbered = Set.copyOf(numbered);
    }
}
