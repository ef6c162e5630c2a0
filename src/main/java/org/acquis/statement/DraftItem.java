package org.acquis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a draft.
 *
 * @param role heading, preambular, operative or paragraph; a sub-paragraph is operative at level 2
 * @param level 1 for a paragraph, 2 for a sub-paragraph; 0 for a heading
 * @param text as it stands now, brackets included
 * @param source where it was taken from, or null for a text of one's own
 * @param sourceTitle title, meeting and date of that statement as a reader would cite it; empty without a source
 * @param sourceText its text when it was taken; empty without a source
 * @param notes remarks for those who draft, never part of the text
 */
public record DraftItem(
        Role role,
        int level,
        String text,
        @Nullable Citation source,
        String sourceTitle,
        String sourceText,
        List<String> notes) {
    public DraftItem {
        notes = List.copyOf(notes);
    }

    /** A paragraph of one's own. */
    public static DraftItem own(Role role, int level, String text) {
        return new DraftItem(role, level, text, null, "", "", List.of());
    }

    /** The same paragraph with another text; its source stays. */
    public DraftItem with(String newText) {
        return new DraftItem(role, level, newText, source, sourceTitle, sourceText, notes);
    }

    /** Whether a borrowed text was changed since it was taken. */
    public boolean isChanged() {
        return source != null && !text.equals(sourceText);
    }
}
