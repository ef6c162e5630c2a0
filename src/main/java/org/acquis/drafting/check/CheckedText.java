package org.acquis.drafting.check;

import java.util.List;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;

/**
 * A text that is looked over.
 *
 * @param paragraphs in order
 * @param kind what it is, as far as known
 * @param issuer who speaks, as far as known; else empty
 * @param drafted whether it is being drafted: rules of style then hold throughout, not only where the text keeps them itself
 */
public record CheckedText(List<Paragraph> paragraphs, StatementKind kind, String issuer, boolean drafted) {

    public CheckedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * One paragraph.
     *
     * @param place from 1
     * @param id as one cites it
     * @param role what it is; sub-paragraphs are operative or items below level 1
     * @param label its number as printed, or empty
     * @param text without the label
     */
    public record Paragraph(int place, String id, Role role, int level, String label, String text) {

        boolean isPreambular() {
            return role == Role.PREAMBULAR;
        }

        boolean isOperative() {
            return role == Role.OPERATIVE || role == Role.ITEM;
        }

        /** Whether it is running text of the statement itself: annexes are lists, and say things again. */
        boolean isProse() {
            return role != Role.HEADING && role != Role.TABLE && role != Role.CLOSING && role != Role.ANNEX;
        }

        Finding finding(String rule, String message, String fix) {
            return new Finding(place, id, rule, message, fix);
        }
    }

    /** Whether it has the form of a resolution: preambular and operative paragraphs. */
    boolean isResolution() {
        return paragraphs.stream().anyMatch(Paragraph::isPreambular)
                && paragraphs.stream().anyMatch(Paragraph::isOperative);
    }
}
