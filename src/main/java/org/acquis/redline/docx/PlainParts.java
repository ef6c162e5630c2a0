package org.acquis.redline.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the few parts of a redline that have to be marked plainly, so that all others keep their finer marks. */
final class PlainParts {

    /** Attempts at most; a document that fails in many places gets more of its beginning marked plainly. */
    private static final int ATTEMPTS = 40;

    private final List<String> parts;
    private final Predicate<Set<String>> proven;
    private final Set<String> plain = new LinkedHashSet<>();
    private int attempts;

    private PlainParts(List<String> parts, Predicate<Set<String>> proven) {
        this.parts = parts;
        this.proven = proven;
    }

    /**
     * Parts with which the redline is proven when they are marked plainly; empty when it is not even with all of them. Each step
     * halves what may be at fault: the shortest beginning of the text that has to be plain ends with a part at fault.
     *
     * @param parts in the order of the text; it is known that without any of them plain the redline is not proven
     * @param proven whether the redline is proven with these parts marked plainly
     */
    static Optional<Set<String>> found(List<String> parts, Predicate<Set<String>> proven) {
        if (parts.isEmpty() || !proven.test(new LinkedHashSet<>(parts))) {
            return Optional.empty();
        }
        return Optional.of(new PlainParts(parts, proven).search());
    }

    private Set<String> search() {
        int end = parts.size();
        do {
            int fails = 0;
            while (end - fails > 1 && attempts++ < ATTEMPTS) {
                int middle = (fails + end) / 2;
                if (proven.test(with(middle))) {
                    end = middle;
                } else {
                    fails = middle;
                }
            }
            if (end - fails > 1) {
                return with(end);
            }
            end--;
            plain.add(parts.get(end));
        } while (!proven.test(plain));
        return plain;
    }

    private Set<String> with(int beginning) {
        Set<String> all = new LinkedHashSet<>(plain);
        all.addAll(parts.subList(0, beginning));
        return all;
    }
}
