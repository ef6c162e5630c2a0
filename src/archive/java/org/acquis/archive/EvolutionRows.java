package org.acquis.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acquis.alignment.StrengthChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Axis;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** An evolution as rows. */
final class EvolutionRows {

    /** Each row has one of the two. */
    static final StructType BOTH =
            new StructType().add("lineage", Table.LINEAGES.schema()).add("history", Table.HISTORIES.schema());

    private final Evolution evolution;
    private final Map<String, Statement> statements;
    private final List<Row> rows = new ArrayList<>();

    private EvolutionRows(Evolution evolution) {
        this.evolution = evolution;
        statements = evolution.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    static List<Row> of(Evolution evolution) {
        EvolutionRows all = new EvolutionRows(evolution);
        for (int k = 0; k < evolution.lineages().size(); k++) {
            all.add(evolution.lineages().get(k), k + 1);
        }
        evolution.demands().forEach(all::add);
        return all.rows;
    }

    private Statement statement(String id) {
        return Objects.requireNonNull(statements.get(id), id);
    }

    /** @param number the figure of its id: the lineage L12 has the number 12 */
    private void add(Lineage lineage, int number) {
        for (int k = 0; k < lineage.steps().size(); k++) {
            LineageStep step = lineage.steps().get(k);
            Statement statement = statement(step.statement());
            rows.add(RowFactory.create(
                    RowFactory.create(
                            evolution.series().id(),
                            number,
                            k + 1,
                            step.statement(),
                            StatementRows.text(statement.date()),
                            StatementRows.year(statement.date()),
                            step.clauses().toArray(String[]::new),
                            step.change(),
                            step.moved(),
                            step.confidence(),
                            step.drifted()),
                    null));
        }
    }

    private void add(DemandHistory history) {
        for (int k = 0; k < history.history().size(); k++) {
            DemandEntry entry = history.history().get(k);
            Statement statement = statement(entry.statement());
            Axis axis = entry.axis();
            Force force = entry.force();
            StrengthChange strength = entry.strength();
            rows.add(RowFactory.create(
                    null,
                    RowFactory.create(
                            evolution.series().id(),
                            history.type(),
                            k + 1,
                            statement.issuer(),
                            entry.statement(),
                            StatementRows.text(statement.date()),
                            StatementRows.year(statement.date()),
                            entry.clauses().toArray(String[]::new),
                            entry.verb(),
                            axis == null ? null : axis.name(),
                            entry.rank(),
                            force == null ? null : force.key(),
                            CodeStatements.map(entry.slots()),
                            entry.change().key(),
                            strength == null ? null : strength.verdict().key(),
                            entry.detail().toArray(String[]::new),
                            evolution.scale())));
        }
    }
}
