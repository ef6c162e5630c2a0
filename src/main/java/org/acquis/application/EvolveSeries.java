package org.acquis.application;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.acquis.alignment.Aligner;
import org.acquis.demand.DemandTypes;
import org.acquis.demand.Scale;
import org.acquis.demand.Scales;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Evolutions;
import org.acquis.evolution.Trace;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.Suggestion;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;

/** Works out how the demands and clauses of a series in the library evolved. */
public final class EvolveSeries {

    private final Library library;
    private final Statements statements;
    private final Aligner aligner;

    /** Takes series and statements from here. */
    public EvolveSeries(Library library, Statements statements) {
        this.library = library;
        this.statements = statements;
        aligner = new Aligner(library.decisions()::all);
    }

    /**
     * The evolution of a series.
     *
     * @param demandTypes keys of the demand types wanted; empty for all
     * @param scale name of a strength scale, or the file of one
     * @throws NotFound when there is no such series or demand type, or the series has no statements
     */
    public Evolution evolve(String seriesId, List<String> demandTypes, String scale) {
        Series series = statements.series(seriesId);
        List<Statement> held = library.statementsOf(series.id());
        if (held.isEmpty()) {
            throw new NotFound("the series " + series.id() + " has no statements; `import FILE --series " + series.id()
                    + "` adds one");
        }
        Set<String> wanted = new TreeSet<>(demandTypes);
        refuseUnknown(wanted, held);
        Scale named = Scales.named(scale);
        List<Statement> ranked = held.stream().map(named::on).toList();
        return Evolutions.of(series, ranked, named.name(), wanted, aligner);
    }

    /** A type of one's own codebook is known by the statements that carry it. */
    private static void refuseUnknown(Set<String> wanted, List<Statement> held) {
        Set<String> known = new TreeSet<>();
        DemandTypes.standard().all().forEach(type -> known.add(type.key()));
        held.forEach(statement ->
                statement.clauses().forEach(clause -> clause.demands().forEach(demand -> known.add(demand.type()))));
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            List<String> near = unknown.stream()
                    .flatMap(key -> Suggestion.nearest(key, known).stream())
                    .distinct()
                    .toList();
            throw new NotFound("no demand type '" + String.join("', '", unknown) + "'"
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" ", near) + "?")
                    + "; `demands` lists them");
        }
    }

    /**
     * One clause followed through the series of its statement.
     *
     * @param citation {@code STATEMENT#CLAUSE}, the statement being in the library and in a series
     * @throws WrongUse when the statement belongs to no series
     * @throws NotFound when there is no such statement or clause
     */
    public Trace trace(String citation, String scale) {
        Statements.Cited cited = statements.cited(citation);
        Statement statement = cited.statement();
        if (statement.series() == null || library.find(statement.id()).isEmpty()) {
            throw new WrongUse(
                    statement.id() + " belongs to no series of the library; a clause is traced through a series:"
                            + " `import FILE --series S`");
        }
        Evolution evolution = evolve(Objects.requireNonNull(statement.series()), List.of(), scale);
        return Trace.of(evolution, new Citation(statement.id(), cited.clause().id()));
    }
}
