package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Role;

/**
 * Measures that a paragraph renews by their place in an earlier text: "decides to extend the measures in resolution 9 (2014)". Which
 * they are, the heading above it says; where it says none, or the
 * paragraph decides on more, the paragraph enforces what it does not name.
 */
final class HeadedMeasures {

    private static final Pattern RENEWS = Pattern.compile(
            "\\b(?:renew|extend|prolong|continue)s? [^.;]{0,80}?\\b(?:measures|prohibitions|restrictions) (?:imposed|decided|set|contained|specified|established|in|by|under|of) [^.;]{0,40}?\\b(?:paragraphs?|resolutions?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String ENFORCEMENT = "sanctions-enforcement";

    private final DemandTypes types;
    private final Function<String, List<DemandType>> said;

    /** @param said the types that a heading puts into words */
    HeadedMeasures(DemandTypes types, Function<String, List<DemandType>> said) {
        this.types = types;
        this.said = said;
    }

    /** The clauses, those that renew measures with the measures that their heading names. */
    List<Clause> in(List<Clause> clauses) {
        List<Clause> all = new ArrayList<>();
        String heading = "";
        for (Clause clause : clauses) {
            heading = clause.role() == Role.HEADING ? clause.text() : heading;
            all.add(renews(clause) && !heading.isEmpty() ? with(clause, said.apply(heading)) : clause);
        }
        return all;
    }

    private boolean renews(Clause clause) {
        boolean named = clause.demands().stream()
                .anyMatch(demand ->
                        types.find(demand.type()).filter(DemandType::isMeasure).isPresent());
        return !clause.demands().isEmpty()
                && !named
                && RENEWS.matcher(clause.text()).find();
    }

    private static Clause with(Clause clause, List<DemandType> types) {
        Demand carrier = clause.demands().get(0);
        List<Demand> demands = types.stream()
                .filter(DemandType::isMeasure)
                .map(type -> new Demand(type.key(), carrier.act(), carrier.force(), new TreeMap<>(carrier.slots())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (demands.isEmpty()) {
            return clause;
        }
        long deciding =
                clause.acts().stream().filter(act -> act.axis() == Axis.DEC).count();
        clause.demands().stream()
                .filter(demand -> deciding > 1 || !demand.type().equals(ENFORCEMENT))
                .forEach(demands::add);
        return clause.coded(clause.acts(), demands);
    }
}
