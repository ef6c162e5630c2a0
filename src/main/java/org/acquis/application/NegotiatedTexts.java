package org.acquis.application;

import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Aligner;
import org.acquis.library.Library;
import org.acquis.negotiation.BracketChanges;
import org.acquis.negotiation.OpenBrackets;
import org.acquis.statement.Statement;

/** What is open in texts under negotiation, and what each revision opened and closed. */
public final class NegotiatedTexts {

    private final Statements statements;
    private final Aligner aligner;

    /** Finds the statements here; what people decided on their clauses is in the library. */
    public NegotiatedTexts(Library library, Statements statements) {
        this.statements = statements;
        aligner = new Aligner(library.decisions()::all);
    }

    /** The open brackets of each text; a text is an id of the library or a file. */
    public List<OpenBrackets> open(List<String> texts) {
        return texts.stream().map(statements::resolve).map(OpenBrackets::of).toList();
    }

    /** What each revision opened and closed against the one before it; one fewer than there are revisions. */
    public List<BracketChanges> changes(List<OpenBrackets> revisions) {
        List<BracketChanges> changes = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            Statement old = revisions.get(i - 1).statement();
            Statement newer = revisions.get(i).statement();
            changes.add(BracketChanges.of(aligner.align(old, newer)));
        }
        return changes;
    }
}
