package org.acquis.archive.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up archive. The first series of every four is a donor: it borrows from nobody, so that the others can look up what it said
 * without the whole archive being written first.
 */
public final class GeneratedArchive {

    /** How many clauses a series has in the mean. */
    public static final int CLAUSES_A_SERIES = 700;

    private static final int BLOCK = 4;
    private static final int DONORS = 2;
    private static final int KEPT = 4;
    private static final int FORMULAS = 300;

    private final long seed;
    private final Wordsmith wordsmith;
    private final List<String> formulas = new ArrayList<>();
    private final Map<Integer, List<GeneratedStatement>> donors = new HashMap<>();

    /** @param seed of everything in it */
    public GeneratedArchive(long seed) {
        this.seed = seed;
        wordsmith = new Wordsmith(seed);
        Random random = new Random(seed + 1);
        List<String> subject = wordsmith.subject(random);
        for (int k = 0; k < FORMULAS; k++) {
            formulas.add(wordsmith.clause(subject, random));
        }
    }

    /** The statements of a series with their acts and demands, the oldest first. */
    public List<GeneratedStatement> series(int number) {
        return growing(number).statements().stream().map(GrowingSeries::coded).toList();
    }

    private GrowingSeries growing(int number) {
        return new GrowingSeries(this, number, new Random(seed * 1_000_003 + number));
    }

    Wordsmith wordsmith() {
        return wordsmith;
    }

    List<String> formulas() {
        return formulas;
    }

    /** The statements, not coded, of a series that this one may borrow from; empty for a donor. */
    List<GeneratedStatement> donorFor(int number, Random random) {
        if (number % BLOCK == 0) {
            return List.of();
        }
        int block = number / BLOCK;
        int donor = new Random(seed + 31L * block + random.nextInt(DONORS)).nextInt(block + 1) * BLOCK;
        if (donors.size() > KEPT) {
            donors.clear();
        }
        return donors.computeIfAbsent(donor, key -> growing(key).statements());
    }
}
