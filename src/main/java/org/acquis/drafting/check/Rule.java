package org.acquis.drafting.check;

import java.util.List;

/** Looks a text over for one thing. */
interface Rule {

    /** What it found, in the order of the text. */
    List<Finding> look(CheckedText text, Memory memory);
}
