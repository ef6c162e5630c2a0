package org.acquis.evolution;

import java.util.List;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Alignment;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/** Finds which clause of an older statement became which of a newer one. */
@FunctionalInterface
interface Pairing {
    Alignment align(Statement older, Statement newer);

    /** What people decided, on any statements of the series. */
    default List<Decision> decisions() {
        return List.of();
    }

    /** The same for texts put together from several statements, by decisions that cite them. */
    default Alignment align(Statement older, Statement newer, List<Decision> decided) {
        return align(older, newer);
    }

    /** By wording and by what people decided. */
    static Pairing by(Aligner any) {
        Aligner aligner = any.forSeries();
        return new Pairing() {
            @Override
            public Alignment align(Statement older, Statement newer) {
                return aligner.align(older, newer);
            }

            @Override
            public List<Decision> decisions() {
                return aligner.decisions();
            }

            @Override
            public Alignment align(Statement older, Statement newer, List<Decision> decided) {
                return aligner.align(older, newer, decided);
            }
        };
    }
}
