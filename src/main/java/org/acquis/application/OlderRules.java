package org.acquis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.acquis.demand.Codings;
import org.acquis.library.CodedBy;
import org.acquis.library.Library;
import org.acquis.progress.ReadAhead;
import org.acquis.statement.CodedClauses;
import org.acquis.statement.Coding;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements whose acts and demands are not those that the rules in use would find. To know that, a statement is coded anew only
 * where it was neither coded by these rules, by their fingerprint, nor tried by them before, and where people coded of it.
 */
final class OlderRules {

    private final Library library;
    private final StatementFiles files;

    OlderRules(Library library, StatementFiles files) {
        this.library = library;
        this.files = files;
    }

    /**
     * What was found out of a statement.
     *
     * @param outdated whether coding it anew would change it
     * @param byRules the statement as the rules in use code it; null where it need not be coded anew to know, and nobody coded of it
     * @param byPeople what people coded of its clauses, the oldest first
     */
    record Checked(CodedBy held, boolean outdated, @Nullable Statement byRules, List<Coding> byPeople) {}

    /** Checks these statements, each in its turn; those that the library does not hold are passed over. */
    void each(List<String> ids, Consumer<Checked> taker) {
        String inUse = files.rules().orElse(null);
        List<CodedBy> tried = new ArrayList<>();
        ReadAhead.each("checking the codings", library.coded(ids), held -> checked(held, inUse), checked -> {
            if (inUse != null && checked.byRules() != null) {
                CodedBy held = checked.held();
                CodedBy now = checked.outdated() ? held.foundOtherwise(inUse) : held.foundAlike(inUse);
                if (!now.equals(held)) {
                    tried.add(now);
                }
            }
            taker.accept(checked);
        });
        if (!tried.isEmpty()) {
            library.note(tried);
        }
    }

    private Checked checked(CodedBy coded, @Nullable String inUse) {
        List<Coding> byPeople = library.codings().of(coded.statement());
        if (inUse != null && byPeople.isEmpty()) {
            if (inUse.equals(coded.otherRules())) {
                return new Checked(coded, true, null, byPeople);
            }
            if (inUse.equals(coded.rules())) {
                return new Checked(coded, false, null, byPeople);
            }
        }
        Statement held = library.find(coded.statement()).orElseThrow();
        Statement byRules = files.coded(held);
        List<Coding> standing = new CodedClauses(held).standing(byPeople);
        boolean alike = Codings.applied(byRules, standing).clauses().equals(held.clauses());
        return new Checked(coded, !alike, byRules, standing);
    }
}
