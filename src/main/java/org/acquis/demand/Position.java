package org.acquis.demand;

import org.acquis.statement.Axis;

/**
 * What a press report or readout says that somebody demands. It is never the text of a statement; only what stands in quotation
 * marks are the words of the one who speaks.
 *
 * @param type key of the demand type
 * @param speaker who demands it, as the report names them
 * @param voice who the report lets speak
 * @param quoted whether the words stand in quotation marks
 * @param axis of the act
 * @param verb the act's words
 * @param clause id of the paragraph
 * @param words the sentence that says it, as it stands
 */
public record Position(
        String type, String speaker, Voice voice, boolean quoted, Axis axis, String verb, String clause, String words) {

    /** Who is let speak. */
    public enum Voice {
        /** The joint statement or the meeting as a whole. */
        STATEMENT,
        /** A person: a minister, a spokesperson. */
        PERSON,
        /** A state, an organisation, a group. */
        BODY;

        /** The name in the output: lower case. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
