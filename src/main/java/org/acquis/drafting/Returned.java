package org.acquis.drafting;

import java.util.List;
import org.acquis.statement.Role;

/**
 * What a delegation sent back, laid beside the draft that it was sent.
 *
 * @param by the delegation
 * @param changes to the paragraphs of the draft
 * @param added new paragraphs in their order
 * @param comments on paragraphs of the draft
 * @param aside what was changed outside the paragraphs of the draft, in words for people
 */
public record Returned(
        String by, List<Changed> changes, List<Added> added, List<Comment> comments, List<String> aside) {

    public Returned {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        comments = List.copyOf(comments);
        aside = List.copyOf(aside);
    }

    /**
     * A paragraph with other words.
     *
     * @param place of the paragraph in the draft that was sent, from 1
     * @param text as it came back; empty where it was taken out
     */
    public record Changed(int place, String text) {}

    /**
     * A paragraph that the draft did not have.
     *
     * @param after place of the paragraph before it in the draft that was sent; 0 for the beginning
     */
    public record Added(int after, Role role, int level, String text) {}

    /**
     * A comment.
     *
     * @param place of the paragraph in the draft that was sent
     */
    public record Comment(int place, String text) {}
}
