package org.acquis.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acquis.evolution.Evolution;
import org.acquis.library.Library;
import org.acquis.report.Provenance;
import org.acquis.statement.Clause;
import org.acquis.statement.Coding;
import org.acquis.statement.Decision;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;

/** Gathers what a report on a series rests on beside the texts: the codebook, what people decided and coded, and rules that are too old. */
public final class ReportBasis {

    private final Library library;
    private final StatementFiles files;

    /** People's decisions and codings lie in this library; the rules in use are those of these files. */
    public ReportBasis(Library library, StatementFiles files) {
        this.library = library;
        this.files = files;
    }

    /**
     * What a report says of how it was made.
     *
     * @param version of the program
     * @param command that makes the report
     */
    public Provenance of(Evolution evolution, String version, String command) {
        Map<String, String> codebook = new TreeMap<>();
        files.codebook().types().all().forEach(type -> codebook.put(type.key(), type.definition()));
        List<Provenance.Coded> codings = new ArrayList<>();
        List<String> outdated = new ArrayList<>();
        List<String> ids = evolution.statements().stream().map(Statement::id).toList();
        new OlderRules(library, files).each(ids, checked -> {
            if (checked.outdated()) {
                outdated.add(checked.held().statement());
            }
            Statement byRules = checked.byRules();
            if (byRules != null) {
                codings.addAll(standing(byRules, checked.byPeople()));
            }
        });
        return new Provenance(version, command, codebook, decisions(evolution), codings, outdated);
    }

    /** Of two codings of a clause the later stands. */
    private static List<Provenance.Coded> standing(Statement byRules, List<Coding> byPeople) {
        Map<String, Coding> last = new LinkedHashMap<>();
        byPeople.forEach(coding -> last.put(coding.clause(), coding));
        List<Provenance.Coded> standing = new ArrayList<>();
        for (Clause clause : byRules.clauses()) {
            Coding coding = last.get(clause.id());
            if (coding != null) {
                standing.add(new Provenance.Coded(
                        byRules.id(),
                        clause.id(),
                        coding.coder(),
                        coding.types(),
                        clause.demands().stream().map(Demand::type).distinct().toList(),
                        grade(coding),
                        coding.note()));
            }
        }
        return standing;
    }

    private static String grade(Coding coding) {
        String axis = coding.axis() == null ? "" : coding.axis().name();
        Double strength = coding.strength();
        return strength == null
                ? axis
                : (axis + " " + strength).replaceFirst("\\.0$", "").strip();
    }

    private List<Provenance.Decision> decisions(Evolution evolution) {
        Set<String> ids = evolution.statements().stream().map(Statement::id).collect(Collectors.toSet());
        return library.decisions().all().stream()
                .filter(decision -> ids.contains(decision.older().statement())
                        && ids.contains(decision.newer().statement()))
                .map(decision -> new Provenance.Decision(
                        decision.kind() == Decision.Kind.LINK ? "linked" : "not linked",
                        decision.older().toString(),
                        decision.newer().toString(),
                        decision.author(),
                        decision.reason(),
                        decision.at().toString().substring(0, 10)))
                .toList();
    }
}
