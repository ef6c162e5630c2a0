package org.acquis.application;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;

/** Tells a statement's kind from its text where nobody says it. */
final class Genre {

    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:said|told (?:reporters|journalists)|according to|spokes(?:man|woman|person)|in a telephone (?:call|conversation)"
                    + "|news agenc(?:y|ies)|AFP|Reuters|Kyodo|Xinhua|Source:|press reports?|the (?:joint|final) statement"
                    + "|for h(?:is|er) part|pointed out|expressed satisfaction)\\b");
    private static final Pattern OWN_VOICE = Pattern.compile(
            "(?:^|[.;]\\s+)(?:We|The (?:Group|Participants|Council|Conference|Committee|Ministers|Leaders|Chair|EU))\\b");
    private static final Pattern CHAIR = Pattern.compile("\\bchair(?:'s|’s|man's|man’s)? (?:conclusions|summary)\\b", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 3;

    private Genre() {}

    /** The kind that the clauses speak for; OTHER where they do not. */
    static StatementKind of(String title, List<Clause> clauses) {
        int reported = 0;
        int own = 0;
        int brackets = 0;
        boolean preambular = false;
        for (Clause clause : clauses) {
            reported += count(REPORTED, clause.text());
            own += count(OWN_VOICE, clause.text());
            brackets += clause.brackets().size();
            preambular |= clause.role() == Role.PREAMBULAR;
        }
        String head = title + " " + String.join(" ", clauses.stream().limit(HEAD).map(Clause::text).toList());
        if (head.startsWith("Digest of press reports") || head.contains("Digest of press reports")) {
            return StatementKind.PRESS_REPORT;
        }
        if (reported >= 3 && reported > own) {
            return StatementKind.PRESS_REPORT;
        }
        if (brackets >= 3) {
            return StatementKind.DRAFT;
        }
        if (preambular) {
            return StatementKind.RESOLUTION;
        }
        if (CHAIR.matcher(head).find()) {
            return StatementKind.CHAIRS_CONCLUSIONS;
        }
        return own > 0 ? StatementKind.JOINT_STATEMENT : StatementKind.OTHER;
    }

    private static int count(Pattern pattern, String text) {
        int count = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
