package org.acquis.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Template;
import org.acquis.drafting.Templates;
import org.acquis.drafting.UsualPlace;
import org.acquis.library.Library;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.DraftStep;
import org.acquis.statement.Statement;

/** Keeps the drafts of a library with their history, and fills them with agreed language. */
public final class Drafting {

    /** The revision that goes round first. */
    public static final String ZERO = "zero";

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
     * The template with this name, or in this file, checked.
     *
     * @throws org.acquis.problem.Refused when a paragraph breaks a rule of templates
     */
    public Template template(String nameOrFile) {
        return templates.find(nameOrFile);
    }

    /**
     * Begins a draft.
     *
     * @param template a name, or a DOCX file
     * @param suggestions whether it begins with the wordings that the template suggests
     * @throws WrongUse when the id is taken
     */
    public Draft begin(String id, String template, boolean suggestions) {
        Ids.checked(id, "draft");
        if (library.drafts().find(id).isPresent()) {
            throw new WrongUse("a draft '" + id + "' is already there; `draft show " + id + "`, or choose another id");
        }
        Template found = templates.find(template);
        return stored(
                new Draft(id, template, Map.of(), suggestions ? found.suggestions() : List.of()),
                "begun from " + template);
    }

    /**
     * The draft with this id.
     *
     * @throws NotFound when there is none
     */
    public Draft find(String id) {
        return library.drafts()
                .find(id)
                .orElseThrow(() -> new NotFound("no draft '" + id + "'; `draft list` shows those that are there"));
    }

    /**
     * The draft as it was in a revision.
     *
     * @throws NotFound when it has no such revision
     */
    public Draft revision(String id, String name) {
        return library.drafts()
                .revision(id, name)
                .orElseThrow(() -> new NotFound("no revision '" + name + "' of the draft " + id + "; "
                        + (revisions(id).isEmpty()
                                ? "`draft revise " + id + "` makes the first"
                                : "there are " + String.join(", ", revisions(id)))));
    }

    /** The names of the draft's revisions, oldest first. */
    public List<String> revisions(String id) {
        return library.drafts().revisions(id);
    }

    /** Every draft, by id. */
    public List<Draft> all() {
        return library.drafts().all();
    }

    /** The draft's template. */
    public Template template(Draft draft) {
        return templates.find(draft.template());
    }

    /**
     * Puts clauses into a draft, one after the other.
     *
     * @param citations {@code STATEMENT#CLAUSE}, or an id or a file for every clause of a statement
     * @param place of the first, from 1; 0 where each belongs ({@link UsualPlace})
     */
    public Draft add(Draft draft, List<String> citations, int place) {
        Draft filled = draft;
        int at = place;
        for (String citation : citations) {
            for (DraftItem item : borrowed(citation)) {
                filled = Drafts.added(filled, item, at == 0 ? UsualPlace.of(filled, item) : at++);
            }
        }
        return filled;
    }

    private List<DraftItem> borrowed(String citation) {
        if (citation.indexOf('#') > 0) {
            Statements.Cited cited = statements.cited(citation);
            return List.of(Drafts.borrowed(cited.statement(), cited.clause()));
        }
        Statement statement = statements.resolve(citation);
        List<DraftItem> items = new ArrayList<>();
        statement.clauses().stream()
                .filter(clause -> clause.isSubstantive() && !clause.id().equals("PP0"))
                .forEach(clause -> items.add(Drafts.borrowed(statement, clause)));
        return items;
    }

    /** Keeps the draft as it is now. */
    public Draft stored(Draft draft, String what) {
        library.drafts().store(draft, what);
        return draft;
    }

    /** The states of the draft in the order in which they came about. */
    public List<DraftStep> history(String id) {
        return library.drafts().steps(find(id).id());
    }

    /**
     * Goes back to the state before the last change; that change is kept and can be done again.
     *
     * @throws CommandFailed when nothing was changed yet
     */
    public Draft undo(String id) {
        Integer parent = current(id).parent();
        if (parent == null) {
            throw new CommandFailed("the draft " + id + " is as it was begun; there is nothing to undo");
        }
        return library.drafts().returnTo(id, parent);
    }

    /**
     * Does again what was undone last.
     *
     * @throws CommandFailed when nothing was undone
     */
    public Draft redo(String id) {
        int now = current(id).number();
        return history(id).stream()
                .filter(step -> Objects.equals(step.parent(), now))
                .max(Comparator.comparingInt(DraftStep::number))
                .map(step -> library.drafts().returnTo(id, step.number()))
                .orElseThrow(() -> new CommandFailed("nothing of the draft " + id + " was undone"));
    }

    /** The state at which the draft stands. */
    public DraftStep current(String id) {
        return history(id).stream().filter(DraftStep::current).findFirst().orElseThrow();
    }

    /**
     * Keeps the draft for ever as it is sent round.
     *
     * @param name of the revision; empty for the next: zero, rev.1, rev.2 ...
     * @return the name
     */
    public String revise(String id, String name) {
        List<String> known = revisions(find(id).id());
        String next = name;
        for (int n = known.size(); next.isEmpty() || name.isEmpty() && known.contains(next); n++) {
            next = n == 0 ? ZERO : "rev." + n;
        }
        library.drafts().revise(id, next);
        return next;
    }
}
