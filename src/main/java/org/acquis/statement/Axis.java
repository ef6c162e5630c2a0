package org.acquis.statement;

/** The kind of speech act. Strength compares within one axis and never across axes. */
public enum Axis {
    /** Cognitive: notes, recalls, reaffirms. */
    COG,
    /** Positive evaluation: welcomes, commends, endorses. */
    POS,
    /** Negative evaluation: expresses concern, condemns. */
    NEG,
    /** Directive: invites, calls upon, demands. */
    DIR,
    /** Commissive: undertakes, pledges, will. */
    COM,
    /** Deciding: decides, establishes, imposes. */
    DEC
}
