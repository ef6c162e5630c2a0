package org.acquis.application;

import java.util.List;
import java.util.Map;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Template;
import org.acquis.drafting.Templates;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** Keeps the drafts of a library and fills them with agreed language. */
public final class Drafting {

    private final Library library;
    private final Statements statements;
    private final Templates templates;

    /** Keeps drafts in this library, takes clauses from these statements and looks for templates here. */
    public Drafting(Library library, Statements statements, Templates templates) {
        this.library = library;
        this.statements = statements;
        this.templates = templates;
    }

    /** The names of the templates at hand. */
    public List<String> templates() {
        return templates.names();
    }

    /**
     * Begins a draft.
     *
     * @param template a name, or a DOCX file
     * @throws WrongUse when the id is taken
     */
    public Draft begin(String id, String template) {
        Ids.checked(id, "draft");
        if (library.draft(id).isPresent()) {
            throw new WrongUse("a draft '" + id + "' is already there; `draft show " + id + "`, or choose another id");
        }
        templates.find(template);
        return stored(new Draft(id, template, Map.of(), List.of()));
    }

    /**
     * The draft with this id.
     *
     * @throws NotFound when there is none
     */
    public Draft find(String id) {
        return library.draft(id)
                .orElseThrow(() -> new NotFound("no draft '" + id + "'; `draft list` shows those that are there"));
    }

    /** Every draft, by id. */
    public List<Draft> all() {
        return library.drafts();
    }

    /** The draft's template. */
    public Template template(Draft draft) {
        return templates.find(draft.template());
    }

    /**
     * Puts clauses of the library into a draft, one after the other.
     *
     * @param place of the first, from 1; 0 where it belongs: preambular paragraphs behind the last of them, others at the end
     */
    public Draft add(Draft draft, List<String> citations, int place) {
        Draft filled = draft;
        int at = place;
        for (String citation : citations) {
            Statements.Cited cited = statements.cited(citation);
            DraftItem item = Drafts.borrowed(cited.statement(), cited.clause());
            filled = Drafts.added(filled, item, at == 0 ? usualPlace(filled, item) : at++);
        }
        return stored(filled);
    }

    private static int usualPlace(Draft draft, DraftItem item) {
        int end = draft.items().size() + 1;
        if (item.role() != Role.PREAMBULAR) {
            return end;
        }
        for (int k = draft.items().size(); k > 0; k--) {
            if (draft.items().get(k - 1).role() == Role.PREAMBULAR) {
                return k + 1;
            }
        }
        return 1;
    }

    /** Keeps the draft as it is now. */
    public Draft stored(Draft draft) {
        library.store(draft);
        return draft;
    }
}
