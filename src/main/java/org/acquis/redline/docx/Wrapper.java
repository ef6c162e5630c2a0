package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What runs stand in: a hyperlink, a field, a content control.
 *
 * <p>Text of a hyperlink or field is the same only where the link or field is; text may pass in and out of the others.
 */
final class Wrapper {

    final @Nullable Wrapper parent;
    /** The element, or null for a field made of marks in runs. */
    final @Nullable Element element;
    /** What it is and where it leads. */
    final String signature;

    final boolean binding;
    /** Runs from a field's begin to its separator. */
    final List<Element> head = new ArrayList<>();
    /** Runs with a field's end. */
    final List<Element> tail = new ArrayList<>();

    Wrapper(@Nullable Wrapper parent, @Nullable Element element, String signature, boolean binding) {
        this.parent = parent;
        this.element = element;
        this.signature = signature;
        this.binding = binding;
    }

    /** From the outermost to the one given. */
    static List<Wrapper> path(@Nullable Wrapper innermost) {
        List<Wrapper> path = new ArrayList<>();
        for (Wrapper one = innermost; one != null; one = one.parent) {
            path.add(0, one);
        }
        return path;
    }

    /** The nearest hyperlink or field around, or null. */
    static @Nullable Wrapper binding(@Nullable Wrapper innermost) {
        Wrapper one = innermost;
        while (one != null && !one.binding) {
            one = one.parent;
        }
        return one;
    }
}
