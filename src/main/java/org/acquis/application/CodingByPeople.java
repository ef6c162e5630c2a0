package org.acquis.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acquis.demand.Agreement;
import org.acquis.demand.Codings;
import org.acquis.demand.DemandType;
import org.acquis.library.Library;
import org.acquis.library.StatementCard;
import org.acquis.report.CodedTables;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.CodedClauses;
import org.acquis.statement.Coding;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** Coding by people: what they coded is stored, outranks the program, and is measured against it and among themselves. */
public final class CodingByPeople {

    /** The coder's name under which the program's own coding is measured. */
    public static final String PROGRAM = "program";

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9]+");

    private final Library library;
    private final StatementFiles files;

    /** Statements and codings lie in this library; the program codes by these files' codebook. */
    public CodingByPeople(Library library, StatementFiles files) {
        this.library = library;
        this.files = files;
    }

    /**
     * Agreement on one thing that was coded.
     *
     * @param what such as {@code demand types}, {@code axis}, {@code strength} or the key of a type
     * @param who the coders that are compared
     */
    public record Measured(String what, String who, Agreement.Level level, Agreement agreement) {}

    /**
     * What is wrong with coded rows beyond the table itself: statements and clauses that the library does not hold, and words that are
     * not those of the clause, as when a table was written from another version of the text.
     *
     * @return a line each with the place and what to do; empty when all can be taken
     */
    public List<String> problems(List<CodedTables.Row> rows) {
        Map<String, Optional<Statement>> statements = new HashMap<>();
        Set<String> missing = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (CodedTables.Row row : rows) {
            Coding coding = row.coding();
            Optional<Statement> statement = statements.computeIfAbsent(coding.statement(), library::find);
            String cited = coding.statement() + "#" + coding.clause();
            if (statement.isEmpty()) {
                if (missing.add(coding.statement())) {
                    problems.add(row.where() + ": no statement '" + coding.statement()
                            + "' in the library; import it, or see `statements`");
                }
                continue;
            }
            if (coded(statement.get(), row).isPresent()) {
                continue;
            }
            problems.add(row.where()
                    + (statement.get().clause(coding.clause()).isEmpty()
                            ? ": no clause " + cited + "; `clauses " + coding.statement() + "` lists them"
                            : ": the words are not those of " + cited
                                    + " in the library; export the table again and code it there"));
        }
        return problems;
    }

    /**
     * The clause that was coded: the one with the id, where the words are its own; else the only one with the words, for a table may have
     * been written from a reading in which it had another number.
     */
    private static Optional<Clause> coded(Statement statement, CodedTables.Row row) {
        Optional<Clause> named = statement.clause(row.coding().clause());
        if (named.isPresent() && isOf(named.get(), row.text())) {
            return named;
        }
        String words = plain(row.text());
        List<Clause> alike = statement.clauses().stream()
                .filter(clause -> !words.isEmpty() && plain(clause.text()).equals(words))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * Spreadsheets change blanks, quotes, the ends of very long texts and, with a wrong character set, whatever is not ASCII; they change
     * no plain letters. A sheet without the texts is taken at its word.
     */
    private static boolean isOf(Clause clause, String text) {
        return plain(clause.text()).startsWith(plain(text));
    }

    private static String plain(String text) {
        return NOT_PLAIN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * What became of coded rows.
     *
     * @param clauses how many were coded
     * @param moved how many of them have another number in the library than in the table
     */
    public record Taken(int clauses, int moved) {}

    /** Stores coded rows without problems and puts them in the place of what the program coded. */
    public Taken take(List<CodedTables.Row> rows) {
        Map<String, List<CodedTables.Row>> byStatement = new LinkedHashMap<>();
        for (CodedTables.Row row : rows) {
            byStatement
                    .computeIfAbsent(row.coding().statement(), key -> new ArrayList<>())
                    .add(row);
        }
        int moved = 0;
        for (Map.Entry<String, List<CodedTables.Row>> each : byStatement.entrySet()) {
            Statement statement = library.find(each.getKey()).orElseThrow();
            List<Coding> named = new ArrayList<>();
            for (CodedTables.Row row : each.getValue()) {
                String id = coded(statement, row).orElseThrow().id();
                moved += id.equalsIgnoreCase(row.coding().clause()) ? 0 : 1;
                named.add(row.coding().of(id));
            }
            library.codings().take(with(named, statement), named);
        }
        return new Taken(rows.size(), moved);
    }

    /** What a coder leaves open is the program's again, not an earlier coder's; clauses that nobody codes now stay as they are. */
    private Statement with(List<Coding> named, Statement held) {
        Statement byRules = files.coded(held);
        Set<String> now = named.stream().map(Coding::clause).collect(Collectors.toSet());
        List<Clause> clauses = new ArrayList<>();
        for (int place = 0; place < held.clauses().size(); place++) {
            Clause clause = held.clauses().get(place);
            clauses.add(now.contains(clause.id()) ? byRules.clauses().get(place) : clause);
        }
        return Codings.applied(held.withClauses(clauses), named);
    }

    /** What people coded of clauses whose words are no longer in these statements. */
    public List<Coding> aside(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement ->
                        new CodedClauses(statement).aside(library.codings().of(statement.id())).stream())
                .toList();
    }

    private List<Coding> standing(Statement held) {
        return new CodedClauses(held).standing(library.codings().of(held.id()));
    }

    /** The statements of the library whose acts and demands are those of older rules; coding them anew changes them. */
    public List<String> outdated(List<String> ids) {
        List<String> outdated = new ArrayList<>();
        new OlderRules(library, files).each(ids, checked -> {
            if (checked.outdated()) {
                outdated.add(checked.held().statement());
            }
        });
        return outdated;
    }

    private Statement recoded(Statement held) {
        return Codings.applied(files.coded(held), standing(held));
    }

    /** Codes every statement of the library by the codebook in use; what people coded is kept. Returns how many changed. */
    public int recode() {
        String rules = files.rules().orElse(null);
        List<String> outdated =
                outdated(library.cards().stream().map(StatementCard::id).toList());
        for (String id : outdated) {
            library.recode(recoded(library.find(id).orElseThrow()), rules);
        }
        return outdated.size();
    }

    /** The statement coded as a report, in which anyone may speak. */
    public Statement asReport(Statement statement) {
        boolean report = statement.kind() == StatementKind.PRESS_REPORT || statement.kind() == StatementKind.READOUT;
        return report ? statement : files.codedAs(statement, StatementKind.PRESS_REPORT);
    }

    /** The agreement of the coders of these statements with each other and with the program. */
    public List<Measured> agreement(List<Statement> statements) {
        Map<String, Map<String, Coding>> byUnit = new TreeMap<>();
        for (Statement statement : statements) {
            Map<String, Clause> program = new LinkedHashMap<>();
            files.coded(statement).clauses().forEach(clause -> program.put(clause.id(), clause));
            for (Coding coding : standing(statement)) {
                Map<String, Coding> unit =
                        byUnit.computeIfAbsent(statement.id() + "#" + coding.clause(), key -> new TreeMap<>());
                unit.put(coding.coder(), coding);
                Clause clause = program.get(coding.clause());
                if (clause != null) {
                    unit.put(PROGRAM, ofProgram(statement, clause));
                }
            }
        }
        List<String> coders = byUnit.values().stream()
                .flatMap(unit -> unit.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Measured> measured = new ArrayList<>();
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) {
                groups.add(List.of(coders.get(i), coders.get(j)));
            }
        }
        if (groups.size() > 1) {
            groups.add(
                    0, coders.stream().filter(coder -> !coder.equals(PROGRAM)).toList());
        }
        groups.stream().filter(group -> group.size() > 1).forEach(group -> measure(group, byUnit, measured));
        return measured;
    }

    private void measure(List<String> coders, Map<String, Map<String, Coding>> byUnit, List<Measured> measured) {
        String who = String.join(", ", coders);
        List<String> types =
                files.codebook().types().all().stream().map(DemandType::key).toList();
        List<List<Double>> all = new ArrayList<>();
        List<Measured> ofTypes = new ArrayList<>();
        for (String type : types) {
            List<List<Double>> units =
                    units(coders, byUnit, coding -> coding.types().contains(type) ? 1.0 : 0.0);
            if (units.stream().anyMatch(unit -> unit.contains(1.0))) {
                all.addAll(units);
                ofTypes.add(
                        new Measured(type, who, Agreement.Level.NOMINAL, Agreement.of(units, Agreement.Level.NOMINAL)));
            }
        }
        measured.add(
                new Measured("demand types", who, Agreement.Level.NOMINAL, Agreement.of(all, Agreement.Level.NOMINAL)));
        measured.add(new Measured(
                "axis",
                who,
                Agreement.Level.NOMINAL,
                Agreement.of(
                        units(
                                coders,
                                byUnit,
                                coding -> coding.axis() == null
                                        ? null
                                        : (double) coding.axis().ordinal()),
                        Agreement.Level.NOMINAL)));
        measured.add(new Measured(
                "strength",
                who,
                Agreement.Level.ORDINAL,
                Agreement.of(units(coders, byUnit, Coding::strength), Agreement.Level.ORDINAL)));
        measured.addAll(ofTypes);
    }

    /** A value of a coding, or null where it was left open. */
    private interface Value {
        @Nullable
        Double of(Coding coding);
    }

    private static List<List<Double>> units(List<String> coders, Map<String, Map<String, Coding>> byUnit, Value value) {
        List<List<Double>> units = new ArrayList<>();
        for (Map<String, Coding> unit : byUnit.values()) {
            List<Double> values = new ArrayList<>();
            for (String coder : coders) {
                Coding coding = unit.get(coder);
                Double given = coding == null ? null : value.of(coding);
                if (given != null) {
                    values.add(given);
                }
            }
            units.add(values);
        }
        return units;
    }

    private static Coding ofProgram(Statement statement, Clause clause) {
        int main = Codings.main(clause.acts());
        Act act = main < 0 ? null : clause.acts().get(main);
        return new Coding(
                statement.id(),
                clause.id(),
                PROGRAM,
                clause.demands().stream().map(Demand::type).toList(),
                act == null ? null : act.axis(),
                act == null ? null : act.strength(),
                "");
    }
}
