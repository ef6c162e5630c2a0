package org.acquis.evolution;

import org.acquis.alignment.Alignment;
import org.acquis.statement.Statement;

/** Finds which clause of an older statement became which of a newer one. */
@FunctionalInterface
interface Pairing {
    Alignment align(Statement older, Statement newer);
}
