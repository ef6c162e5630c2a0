package org.acquis.redline.docx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the next block of the marked text goes. */
final class Place {

    private final Element story;
    private final @Nullable Element first;
    private @Nullable Node last;

    /** @param first the first block of the new story, or null where it is empty */
    Place(Element story, @Nullable Element first) {
        this.story = story;
        this.first = first;
    }

    /** The next one goes after this block. */
    void at(Node block) {
        last = block;
    }

    /** Puts a block here unless it stands in the story already. */
    void put(Element block) {
        if (block.getParentNode() == null) {
            if (last != null) {
                Objects.requireNonNull(last.getParentNode()).insertBefore(block, last.getNextSibling());
            } else if (first != null) {
                Objects.requireNonNull(first.getParentNode()).insertBefore(block, first);
            } else {
                story.insertBefore(block, Word.child(story, "sectPr"));
            }
        }
        last = block;
    }
}
