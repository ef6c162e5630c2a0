package org.acquis.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses that people coded in a statement as it was read now. A coding follows the words of its clause, whatever number that
 * has; the id tells where words cannot, as among clauses of the same words or where nothing is known of them. A clause whose words are
 * no longer in the statement has no coding: what was said of other words is not said of these.
 */
public final class CodedClauses {

    private final Statement statement;
    private final Map<String, ClauseWords> words;
    private final Map<String, List<String>> idsByHash = new HashMap<>();

    /** Finds them in this statement. */
    public CodedClauses(Statement statement) {
        this.statement = statement;
        words = ClauseWords.of(statement);
        statement
                .clauses()
                .forEach(clause -> idsByHash
                        .computeIfAbsent(hash(clause.id()), key -> new ArrayList<>())
                        .add(clause.id()));
    }

    private String hash(String id) {
        return Objects.requireNonNull(words.get(id)).hash();
    }

    /** The coding with the id and the words that its clause has here; empty where the clause is not here any more. */
    public Optional<Coding> find(Coding coding) {
        ClauseWords coded = coding.words();
        String named = statement.clause(coding.clause()).map(Clause::id).orElse(null);
        String id = coded == null ? named : of(coded, named);
        return id == null ? Optional.empty() : Optional.of(coding.of(id).withWords(words.get(id)));
    }

    private @Nullable String of(ClauseWords coded, @Nullable String named) {
        List<String> alike = idsByHash.getOrDefault(coded.hash(), List.of());
        if (alike.isEmpty()) {
            return null;
        }
        if (alike.size() != coded.of() && named != null && alike.contains(named)) {
            return named;
        }
        return alike.get(Math.min(coded.place(), alike.size()) - 1);
    }

    /** Those codings whose clauses are here, in their order, with the ids that they have here. */
    public List<Coding> standing(List<Coding> codings) {
        return codings.stream().flatMap(coding -> find(coding).stream()).toList();
    }

    /** Those codings whose clauses are not here any more, in their order. */
    public List<Coding> aside(List<Coding> codings) {
        return codings.stream().filter(coding -> find(coding).isEmpty()).toList();
    }
}
