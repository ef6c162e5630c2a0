package org.acquis.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/** Which number a paragraph of the older text has in the newer one. */
final class ParagraphNumbers {

    private static final Pattern LABEL = Pattern.compile("\\(?(\\d{1,3})[.)]?");
    private static final Pattern ID = Pattern.compile("(?:OP|P)\\.?(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    private final Map<String, TreeSet<String>> newNumbers = new HashMap<>();

    ParagraphNumbers(Statement left, Statement right, List<Tie> ties) {
        for (Tie tie : ties) {
            for (int i : tie.left()) {
                for (int j : tie.right()) {
                    String old = of(left.clauses().get(i));
                    String young = of(right.clauses().get(j));
                    if (!old.isEmpty() && !young.isEmpty()) {
                        newNumbers.computeIfAbsent(old, key -> new TreeSet<>()).add(young);
                    }
                }
            }
        }
    }

    /** Whether the paragraph of the one number became that of the other. */
    boolean became(String old, String young) {
        return newNumbers.getOrDefault(old, new TreeSet<>()).contains(young);
    }

    /** The number that the text refers to the paragraph by; empty for a preambular or lettered one. */
    static String of(Clause clause) {
        if (clause.role() == Role.PREAMBULAR || clause.level() > 1) {
            return "";
        }
        Matcher label = LABEL.matcher(clause.label());
        if (label.matches()) {
            return label.group(1);
        }
        Matcher id = ID.matcher(clause.id());
        return clause.label().isEmpty() && id.matches() ? id.group(1) : "";
    }
}
