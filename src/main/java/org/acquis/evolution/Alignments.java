package org.acquis.evolution;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.acquis.alignment.Alignment;
import org.acquis.problem.Stopped;
import org.acquis.progress.ReadAhead;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/** The alignments of a series, each worked out once and only when it is wanted; several threads may ask. */
final class Alignments {

    private record Pair(String older, String newer) {}

    private final Pairing pairing;
    private final Map<Pair, Alignment> known = new ConcurrentHashMap<>();

    Alignments(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Works out the alignments of each statement with the next one, several at a time. */
    void prepare(List<Statement> ordered) {
        List<Integer> newer = IntStream.range(1, ordered.size()).boxed().toList();
        ReadAhead.each(
                "comparing meetings",
                newer,
                i -> pairing.align(ordered.get(i - 1), ordered.get(i)),
                alignment -> known.put(
                        new Pair(alignment.left().id(), alignment.right().id()), alignment));
    }

    Alignment between(Statement older, Statement newer) {
        Stopped.check();
        return known.computeIfAbsent(new Pair(older.id(), newer.id()), pair -> pairing.align(older, newer));
    }

    /** What people decided, on any statements. */
    List<Decision> decisions() {
        return pairing.decisions();
    }

    /** An alignment that is not kept, of parts of the statements. */
    Alignment once(Statement older, Statement newer) {
        return pairing.align(older, newer);
    }

    /** An alignment that is not kept, of texts put together for the purpose, by decisions that cite them. */
    Alignment once(Statement older, Statement newer, List<Decision> decided) {
        return pairing.align(older, newer, decided);
    }
}
