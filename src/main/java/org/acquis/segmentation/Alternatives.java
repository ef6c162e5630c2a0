package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/** Tells clauses that are one of several versions: labelled {@code Option 2} or {@code OP3 alt.}, or below such a label. */
final class Alternatives {

    /** Whether a clause stands alone in its place. */
    enum Choice {
        ONLY,
        ONE_OF_SEVERAL
    }

    private static final Pattern LABEL = Pattern.compile(
            "(?i:option|alternative|variante|opción|вариант) ?\\p{Nd}{0,2}.{0,3}|.*\\balt\\b.*|选项.{0,3}|الخيار.{0,4}");

    private Alternatives() {}

    /** For each clause in order whether it is one of several. */
    static List<Choice> of(List<Clause> clauses) {
        List<Choice> choices = new ArrayList<>();
        Set<String> several = new HashSet<>();
        boolean below = false;
        for (Clause clause : clauses) {
            boolean labelled = isAlternative(clause);
            if (clause.role() == Role.HEADING) {
                below = labelled;
            }
            boolean one = labelled || below || clause.parent() != null && several.contains(clause.parent());
            if (one) {
                several.add(clause.id());
            }
            choices.add(one ? Choice.ONE_OF_SEVERAL : Choice.ONLY);
        }
        return choices;
    }

    private static boolean isAlternative(Clause clause) {
        String label = clause.label().isEmpty() && clause.role() == Role.HEADING ? clause.text() : clause.label();
        return !label.isEmpty() && LABEL.matcher(label).matches();
    }
}
