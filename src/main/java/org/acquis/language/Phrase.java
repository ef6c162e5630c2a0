package org.acquis.language;

import org.acquis.statement.Axis;

/**
 * A phrase that performs a speech act.
 *
 * @param text as in the list; {@code ...} stands for any words
 * @param form where it is used
 * @param axis its axis
 * @param rank place on its axis on the Acquis composite scale, 1 is weakest
 * @param act the kind of speech act, such as {@code calling}
 * @param source the published scale that ranks its headword, or {@code none}
 */
public record Phrase(String text, Form form, Axis axis, int rank, String act, String source) {

    /** Where a phrase is used. */
    public enum Form {
        /** Opens an operative paragraph: present indicative. */
        OP,
        /** Opens a preambular paragraph: participle or adjective. */
        PP,
        /** Communiques: past tense or first person plural. */
        COMMUNIQUE
    }
}
