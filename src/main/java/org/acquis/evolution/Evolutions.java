package org.acquis.evolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.acquis.alignment.Aligner;
import org.acquis.progress.ReadAhead;
import org.acquis.statement.Demand;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;

/** Works out how the demands and clauses of a series evolved. The result is a function of its input alone. */
public final class Evolutions {

    private Evolutions() {}

    /**
     * The evolution of a series.
     *
     * @param statements of the series, in any order, their clauses coded with acts and demands
     * @param scaleName name of the strength scale; acts are taken at the strength that they carry
     * @param demandTypes keys of the demand types wanted; empty for all
     */
    public static Evolution of(
            Series series, List<Statement> statements, String scaleName, Set<String> demandTypes, Aligner aligner) {
        return of(series, statements, scaleName, demandTypes, Pairing.by(aligner));
    }

    static Evolution of(
            Series series, List<Statement> statements, String scaleName, Set<String> demandTypes, Pairing pairing) {
        List<Statement> ordered = statements.stream().sorted(inTime()).toList();
        Alignments alignments = new Alignments(pairing);
        alignments.prepare(ordered);
        DemandHistories histories = new DemandHistories(ordered, alignments, scaleName);
        List<DemandHistory> demands = new ArrayList<>();
        List<Lineage> lineages = new ArrayList<>();
        List<Supplier<Runnable>> work = new ArrayList<>();
        work.add(() -> {
            List<Lineage> traced = new Lineages(ordered, alignments).trace();
            return () -> lineages.addAll(traced);
        });
        types(ordered).stream()
                .filter(type -> demandTypes.isEmpty() || demandTypes.contains(type))
                .forEach(type -> work.add(() -> {
                    DemandHistory history = histories.of(type);
                    return () -> demands.add(history);
                }));
        ReadAhead.each("following clauses and demands", work, Supplier::get, Runnable::run);
        return new Evolution(series, scaleName, ordered, demands, lineages);
    }

    /** By date and then by id; statements without a date come last. */
    private static Comparator<Statement> inTime() {
        return Comparator.comparing(Statement::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Statement::id);
    }

    private static Set<String> types(List<Statement> statements) {
        Set<String> types = new TreeSet<>();
        statements.forEach(statement -> statement
                .clauses()
                .forEach(clause -> clause.demands().stream().map(Demand::type).forEach(types::add)));
        return types;
    }
}
