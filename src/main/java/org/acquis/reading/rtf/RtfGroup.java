package org.acquis.reading.rtf;

import org.jspecify.annotations.Nullable;

/** What holds inside one group of a Rich Text file; an inner group begins with what holds outside, and changes nothing there. */
final class RtfGroup {

    /** Where the characters of a group go. */
    enum Goal {
        TEXT,
        LABEL,
        INSTRUCTION,
        CONTENTS,
        TITLE,
        FONT,
        STYLE,
        REVISORS,
        AUTHOR,
        DATE,
        NOWHERE
    }

    Goal goal = Goal.TEXT;
    RtfFlow flow;
    /** The walk that ends with this group, or null. */
    @Nullable
    RtfFlow ends;
    /** The instruction of the field around, or null. */
    @Nullable
    StringBuilder instruction;

    /** How many characters stand after a Unicode one for programs that know none. */
    int fallback = 1;

    /** Of what follows in this group, whether it is one of two forms of a text, the other of which is Unicode. */
    boolean twoForms;

    int font = -1;
    boolean italic;
    boolean bold;
    boolean underlined;
    boolean hidden;
    boolean inserted;
    boolean deleted;
    boolean moved;
    int author;
    int moment;

    RtfGroup(RtfFlow flow) {
        this.flow = flow;
    }

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(flow);
        inner.goal = twoForms ? Goal.NOWHERE : goal;
        inner.instruction = instruction;
        inner.fallback = fallback;
        inner.font = font;
        inner.italic = italic;
        inner.bold = bold;
        inner.underlined = underlined;
        inner.hidden = hidden;
        inner.inserted = inserted;
        inner.deleted = deleted;
        inner.moved = moved;
        inner.author = author;
        inner.moment = moment;
        return inner;
    }

    /** Characters as the style of nothing has them. */
    void plain(int usualFont) {
        font = usualFont;
        italic = false;
        bold = false;
        underlined = false;
        hidden = false;
        inserted = false;
        deleted = false;
        moved = false;
    }

    boolean isEmphasised() {
        return italic || bold || underlined;
    }
}
