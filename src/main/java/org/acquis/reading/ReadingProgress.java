package org.acquis.reading;

/** Hears how far a document is that takes long. */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody listens. */
    ReadingProgress NONE = (pages, of) -> {};

    /**
     * So many pages were recognised.
     *
     * @param pages from 0
     * @param of how many there are to recognise
     */
    void recognised(int pages, int of);
}
