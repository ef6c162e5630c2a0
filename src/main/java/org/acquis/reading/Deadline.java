package org.acquis.reading;

import org.acquis.problem.Refused;

/** The moment by which a file must have been read. Readers ask it in every loop whose length a document decides. */
public final class Deadline {

    private static final int CALLS_BETWEEN_LOOKS = 64;

    private final String file;
    private final int seconds;
    private final long end;
    private int calls;

    private Deadline(String file, int seconds) {
        this.file = file;
        this.seconds = seconds;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    /** A deadline that begins to run now. */
    public static Deadline of(String file, Limits limits) {
        return new Deadline(file, limits.seconds());
    }

    /**
     * Cheap enough to be called for every character: only each 64th call looks at the clock.
     *
     * @throws Refused with LIMIT_TIME when the time is over
     */
    public void check() {
        if (++calls % CALLS_BETWEEN_LOOKS == 0 && System.nanoTime() - end > 0) {
            throw Refused.takesTooLong(file, seconds);
        }
    }
}
