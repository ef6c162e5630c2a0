package org.acquis.demand;

/** How the acts of a clause are put into words. */
enum Manner {
    /** A preambular paragraph: participles, one after another. */
    PREAMBLE,
    /** An operative paragraph: verbs in the present, whose subject is the organ. */
    OPERATIVE,
    /** A sub-paragraph of a resolution: what its chapeau governs, or a sentence that binds someone. */
    SUBPARAGRAPH,
    /** Running text of a communique: sentences whose subject is "we" or the meeting. */
    COMMUNIQUE,
    /** Running text of a communique that names its parties and says nowhere "we". */
    THIRD_PERSON,
    /** An item of a list in a communique: governed by its chapeau unless it is a sentence. */
    ITEM,
    /** A press report or readout: anyone may speak. */
    REPORT;

    /** Whether clauses open with their act. */
    boolean ofResolution() {
        return this == PREAMBLE || this == OPERATIVE || this == SUBPARAGRAPH;
    }
}
