package org.acquis.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a draft.
 *
 * @param role heading, preambular, operative or paragraph; a sub-paragraph is operative at level 2
 * @param level 1 for a paragraph, 2 for a sub-paragraph, 3 for one below it; 0 for a heading
 * @param text as it stands now, brackets that were typed included
 * @param source where it was taken from, or null for a text of one's own
 * @param sourceTitle title, meeting and date of that statement as a reader would cite it; empty without a source
 * @param sourceText its text when it was taken; empty without a source
 * @param proposals what delegations want changed in the text, by their places
 * @param remarks for those who draft, never part of the text
 */
public record DraftItem(
        Role role,
        int level,
        String text,
        @Nullable Citation source,
        String sourceTitle,
        String sourceText,
        List<Proposal> proposals,
        List<Remark> remarks) {
    public DraftItem {
        proposals = List.copyOf(proposals);
        remarks = List.copyOf(remarks);
    }

    /** A paragraph of one's own. */
    public static DraftItem own(Role role, int level, String text) {
        return new DraftItem(role, level, text, null, "", "", List.of(), List.of());
    }

    /** The same paragraph with another text; its source stays, proposals on the old text go. */
    public DraftItem with(String newText) {
        return new DraftItem(role, level, newText, source, sourceTitle, sourceText, List.of(), remarks);
    }

    /** The same paragraph with these proposals. */
    public DraftItem withProposals(List<Proposal> newProposals) {
        return new DraftItem(role, level, text, source, sourceTitle, sourceText, newProposals, remarks);
    }

    /** The same paragraph with one more remark. */
    public DraftItem with(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new DraftItem(role, level, text, source, sourceTitle, sourceText, proposals, more);
    }
}
