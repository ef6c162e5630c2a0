package org.acquis.alignment;

/** A stretch of pieces that both sides share, or one that was replaced; the ends are exclusive. */
final class Run {

    final boolean equal;
    int oldFrom;
    int oldTo;
    int newFrom;
    int newTo;

    Run(boolean equal, int oldFrom, int oldTo, int newFrom, int newTo) {
        this.equal = equal;
        this.oldFrom = oldFrom;
        this.oldTo = oldTo;
        this.newFrom = newFrom;
        this.newTo = newTo;
    }

    int oldSize() {
        return oldTo - oldFrom;
    }

    int newSize() {
        return newTo - newFrom;
    }

    /** The larger of both sides. */
    int size() {
        return Math.max(oldSize(), newSize());
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** Takes in the runs up to another one. */
    void growTo(Run last) {
        oldTo = last.oldTo;
        newTo = last.newTo;
    }
}
