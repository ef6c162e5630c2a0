package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.segmentation.Numeral.Style;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Role;
import org.jspecify.annotations.Nullable;

/** Works out role, label, level, parent and brackets of clauses that come with ids and texts. */
final class Completion {

    /** An annex, the letters of the part, its number, and what stands below: {@code A1-OP3(b)}, {@code op.2.a}. */
    private static final Pattern ID = Pattern.compile(
            "(?:(A\\d{1,3})-)?([A-Za-z]{1,12})[.\\-_ ]?\\d{1,4}((?:\\([^()]{1,12}\\)|\\.[\\p{L}\\d]{1,6})*)");

    private static final Pattern LAST_PART =
            Pattern.compile("(\\([^()]{1,12}\\)|\\.[\\p{L}\\d]{1,6}|(?<=\\d)[a-z][.)])$");

    private final List<Clause> given;
    private final Set<String> ids = new HashSet<>();

    Completion(List<Clause> given) {
        this.given = given;
        given.forEach(clause -> ids.add(clause.id()));
    }

    List<Clause> complete() {
        List<Clause> completed = new ArrayList<>();
        boolean operative = false;
        @Nullable Clause chapeau = null;
        for (Clause clause : given) {
            Optional<Label> typed = LabelParser.parse(clause.text())
                    .filter(label -> !label.weak() && !label.rest().isEmpty());
            @Nullable String parent = parent(clause, typed, chapeau);
            Role role = role(clause, typed, parent, operative);
            operative |= role == Role.OPERATIVE;
            int level = level(clause, role, parent, completed);
            Brackets brackets = Brackets.of(clause.text());
            boolean open = clause.brackets().isEmpty() && clause.status() == ClauseStatus.AGREED;
            Clause whole = new Clause(
                    clause.id(),
                    role,
                    label(clause, typed),
                    level,
                    parent,
                    clause.text(),
                    clause.page(),
                    open ? brackets.status() : clause.status(),
                    open ? brackets.found() : clause.brackets(),
                    clause.notes(),
                    clause.acts(),
                    clause.demands(),
                    clause.recognition());
            completed.add(whole);
            if (parent == null && whole.isSubstantive()) {
                chapeau = whole;
            }
        }
        return completed;
    }

    private @Nullable String parent(Clause clause, Optional<Label> typed, @Nullable Clause chapeau) {
        if (clause.parent() != null) {
            return clause.parent();
        }
        String id = clause.id();
        Matcher last = LAST_PART.matcher(id);
        if (last.find()) {
            String above = id.substring(0, last.start());
            return ids.contains(above) ? above : null;
        }
        boolean sub = typed.filter(Completion::isSub).isPresent() && clause.role() == Role.PARAGRAPH;
        boolean below = chapeau != null
                && (Openings.endsInColon(chapeau.text())
                        || !typed.filter(l -> l.is(Style.BULLET)).isPresent());
        return sub && below && chapeau != null && !chapeau.id().equals(id) ? chapeau.id() : null;
    }

    private static boolean isSub(Label label) {
        return label.is(Style.BULLET) || label.is(Style.LOWER_LETTER) || label.is(Style.LOWER_ROMAN);
    }

    private static Role role(Clause clause, Optional<Label> typed, @Nullable String parent, boolean operative) {
        if (clause.role() != Role.PARAGRAPH) {
            return clause.role();
        }
        Matcher matcher = ID.matcher(clause.id());
        if (matcher.matches()) {
            if (matcher.group(1) != null) {
                return Role.ANNEX;
            }
            switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                case "pp", "pre", "preamble", "preambular" -> {
                    return Role.PREAMBULAR;
                }
                case "op", "operative", "oper" -> {
                    return Role.OPERATIVE;
                }
                case "h", "head", "heading", "title" -> {
                    return Role.HEADING;
                }
                case "c", "closing" -> {
                    return Role.CLOSING;
                }
                case "t", "table" -> {
                    return Role.TABLE;
                }
                case "p", "para", "paragraph" -> {
                    return parent == null ? Role.PARAGRAPH : Role.ITEM;
                }
                default -> {
                    // Not an id by role: the text decides.
                }
            }
        }
        return roleOfText(typed.map(Label::rest).orElse(clause.text()), parent, operative);
    }

    private static Role roleOfText(String text, @Nullable String parent, boolean operative) {
        if (parent != null) {
            return Role.ITEM;
        }
        if (!operative && Openings.preambular(text) && Openings.endsInComma(text)) {
            return Role.PREAMBULAR;
        }
        return Openings.operative(text) && text.endsWith(";") ? Role.OPERATIVE : Role.PARAGRAPH;
    }

    /** The label given, or typed before the text (which keeps it), or read off the id. */
    private static String label(Clause clause, Optional<Label> typed) {
        if (!clause.label().isEmpty()) {
            return clause.label();
        }
        if (typed.isPresent()) {
            return typed.get().printed();
        }
        Matcher last = LAST_PART.matcher(clause.id());
        if (!last.find()) {
            return "";
        }
        String part = last.group(1);
        return part.startsWith("(") ? part : "(" + part.substring(1) + ")";
    }

    private static int level(Clause clause, Role role, @Nullable String parent, List<Clause> completed) {
        if (role == Role.HEADING || role == Role.CLOSING) {
            return 0;
        }
        if (parent == null || clause.level() > 1) {
            return Math.max(1, clause.level());
        }
        for (int i = completed.size() - 1; i >= 0; i--) {
            if (completed.get(i).id().equals(parent)) {
                return completed.get(i).level() + 1;
            }
        }
        return 2;
    }
}
