package org.acquis.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.acquis.demand.Codings;
import org.acquis.interchange.SeriesLines;
import org.acquis.library.Added;
import org.acquis.library.CodingShelf.Dated;
import org.acquis.library.Library;
import org.acquis.statement.Citation;
import org.acquis.statement.CodedClauses;
import org.acquis.statement.Coding;
import org.acquis.statement.Decision;
import org.acquis.statement.Fact;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a series into a library that may have some of it already; what is there stays as it is. */
final class MergeSeries {

    private final Library library;
    private final Path file;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, CodedClauses> read = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Dated> codings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private @Nullable Series series;
    private int known;

    MergeSeries(Library library, Path file) {
        this.library = library;
        this.file = file;
    }

    void take(SeriesLines.Line line, Consumer<ImportStatements.Outcome> listener) {
        if (line instanceof SeriesLines.Head head) {
            series = head.series();
        } else if (line instanceof SeriesLines.Held held) {
            listener.accept(store(held));
        } else if (line instanceof SeriesLines.Decided decided) {
            decisions.add(decided.decision());
        } else if (line instanceof SeriesLines.Coded coded) {
            codings.add(new Dated(coded.coding(), coded.at()));
        } else if (line instanceof SeriesLines.Done done) {
            facts.add(done.fact());
        }
    }

    private ImportStatements.Outcome store(SeriesLines.Held held) {
        Added added = library.addUnderFreeId(held.statement(), series, held.original(), null);
        ids.put(held.statement().id(), added.id());
        read.put(held.statement().id(), new CodedClauses(held.statement()));
        Statement named = held.statement().withId(added.id());
        if (added.isNew()) {
            return ImportStatements.imported(library, file, named, null);
        }
        library.find(added.id())
                .filter(here -> !sameWords(here, named))
                .ifPresent(
                        here -> conflicts.add(added.id() + " was read from the same file, but into other clauses here ("
                                + here.clauses().size() + ", in " + file.getFileName() + " "
                                + named.clauses().size() + "); kept as it is here"));
        return new ImportStatements.AlreadyThere(file, added.id());
    }

    private static boolean sameWords(Statement left, Statement right) {
        return words(left).equals(words(right));
    }

    private static Map<String, String> words(Statement statement) {
        Map<String, String> words = new LinkedHashMap<>();
        statement.clauses().forEach(clause -> words.put(clause.id(), clause.text()));
        return words;
    }

    /** Stores what people decided and coded, once all statements are there. */
    ImportStatements.Outcome finished() {
        int decided = decide();
        int coded = code();
        int kept = library.facts()
                .keep(
                        facts.stream().map(fact -> fact.renamed(ids)).toList(),
                        series == null ? String.valueOf(file.getFileName()) : series.id());
        return new ImportStatements.Merged(file, decided, coded, kept, known, conflicts);
    }

    private int decide() {
        Map<String, Decision> here = library.decisions().all().stream()
                .collect(Collectors.toMap(MergeSeries::pair, decision -> decision, (one, other) -> other));
        List<Decision> fresh = new ArrayList<>();
        for (Decision there : decisions) {
            Decision decision = new Decision(
                    there.kind(), here(there.older()), here(there.newer()), there.author(), there.reason(), there.at());
            Decision same = here.get(pair(decision));
            if (same == null && isThere(decision.older()) && isThere(decision.newer())) {
                fresh.add(decision);
            } else if (same == null) {
                conflicts.add(pair(decision) + ": " + decision.kind().key() + " by " + decision.author()
                        + " left out, for there is no such clause here");
            } else if (same.equals(decision)) {
                known++;
            } else {
                conflicts.add(pair(decision) + ": " + same.kind().key() + " by " + same.author()
                        + " kept, though the file has " + decision.kind().key() + " by " + decision.author());
            }
        }
        library.decisions().put(fresh, "import");
        return fresh.size();
    }

    private static String pair(Decision decision) {
        return decision.older() + " " + decision.newer();
    }

    private int code() {
        Map<String, List<Dated>> fresh = new LinkedHashMap<>();
        for (Dated there : codings) {
            Coding coding = inFile(there.coding());
            String id = ids.getOrDefault(coding.statement(), coding.statement());
            Optional<Statement> statement = library.find(id);
            if (statement.isEmpty()) {
                conflicts.add(id + "#" + coding.clause() + ": the coding by " + coding.coder()
                        + " left out, for there is no such statement here");
            } else {
                Dated dated = new Dated(coding.in(id), there.at());
                if (isNew(dated, new CodedClauses(statement.get()))) {
                    fresh.computeIfAbsent(id, key -> new ArrayList<>()).add(dated);
                }
            }
        }
        fresh.forEach(this::take);
        return fresh.values().stream().mapToInt(List::size).sum();
    }

    /** With the words that its clause has in the file's own reading of the statement. */
    private Coding inFile(Coding coding) {
        CodedClauses clauses = read.get(coding.statement());
        return clauses == null ? coding : clauses.find(coding).orElse(coding);
    }

    private void take(String id, List<Dated> fresh) {
        Statement before = library.find(id).orElseThrow();
        List<Coding> all = new ArrayList<>(library.codings().of(id));
        fresh.forEach(dated -> all.add(dated.coding()));
        Statement coded = Codings.applied(before, new CodedClauses(before).standing(all));
        if (coded.equals(before)) {
            library.codings().storeDated(id, fresh);
        } else {
            library.codings().takeDated(coded, fresh);
        }
    }

    /** Whether a coding says something of a clause on which its coder has said nothing here. */
    private boolean isNew(Dated there, CodedClauses clauses) {
        Dated dated = here(there, clauses);
        Coding coding = dated.coding();
        Citation clause = new Citation(coding.statement(), coding.clause());
        List<Dated> here = library.codings().dated(coding.statement()).stream()
                .map(other -> here(other, clauses))
                .filter(other -> other.coding().clause().equals(coding.clause())
                        && other.coding().coder().equals(coding.coder()))
                .toList();
        if (here.contains(dated)) {
            known++;
            return false;
        }
        if (!here.isEmpty()) {
            conflicts.add(
                    clause + ": the coding by " + coding.coder() + " kept as it is here, though the file has another");
            return false;
        }
        if (clauses.find(coding).isEmpty()) {
            conflicts.add(clause + ": the coding by " + coding.coder()
                    + " kept aside, for no clause here has the words that were coded");
        }
        return true;
    }

    private static Dated here(Dated dated, CodedClauses clauses) {
        return new Dated(clauses.find(dated.coding()).orElse(dated.coding()), dated.at());
    }

    private Citation here(Citation citation) {
        return new Citation(ids.getOrDefault(citation.statement(), citation.statement()), citation.clause());
    }

    private boolean isThere(Citation citation) {
        Optional<Statement> statement = library.find(citation.statement());
        return statement.flatMap(found -> found.clause(citation.clause())).isPresent();
    }
}
