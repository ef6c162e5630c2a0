package org.acquis.application;

import java.util.List;
import java.util.regex.Pattern;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;

/** Tells a statement's kind from its text where nobody says it. */
final class Genre {

    /** Marks of a newspaper's or an agency's text: who said it, which agency, which day of the week. */
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:said|says|told (?:reporters|journalists|a news conference)|according to|spokes(?:man|woman|person)"
                    + "|[Ii]n a telephone (?:call|conversation)|by telephone|phone call|talked about|[Dd]iplomats? (?:also |further )?(?:discuss|express|condemn|stress)ed|news agency|AFP|Reuters|Kyodo|Xinhua|TASS|Associated Press"
                    + "|Last updated|Source:|press reports?|in a joint statement|for (?:his|her|their) part|pointed out|voiced support"
                    + "|expressed satisfaction|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

    private static final Pattern OWN_VOICE = Pattern.compile(
            "(?:^|[.;]\\s+)(?:We|Our|The (?:Group|Participants|Council|Conference|Committee|Ministers|Leaders|Chair|Co-Chairs|EU))\\b");
    private static final Pattern CHAIR =
            Pattern.compile("\\bchair(?:'s|’s|man's|man’s)? (?:conclusions|summary)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMUNIQUE = Pattern.compile("\\bcommuniqu[eé]\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(?:statement|declaration)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile(
            "\\b(?:joint|leaders['’]?) (?:statement|declaration)\\b|\\bstatement of the\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED_RESOLUTION =
            Pattern.compile("\\b(?:resolution|decision)\\b", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 3;

    private Genre() {}

    /** The kind that the clauses speak for; OTHER where they do not. */
    static StatementKind of(String title, List<Clause> clauses) {
        int reported = 0;
        int own = 0;
        int brackets = 0;
        boolean preambular = false;
        for (Clause clause : clauses) {
            reported += REPORTED.matcher(clause.text()).find() ? 1 : 0;
            own += clause.label().isEmpty() && !OWN_VOICE.matcher(clause.text()).find() ? 0 : 1;
            brackets += clause.brackets().size();
            preambular |= clause.role() == Role.PREAMBULAR;
        }
        String head = title + " "
                + String.join(
                        " ", clauses.stream().limit(HEAD).map(Clause::text).toList());
        boolean press = reported >= 2 && reported > own && 4 * reported >= clauses.size();
        if (head.contains("Digest of press reports") || press && !preambular) {
            return StatementKind.PRESS_REPORT;
        }
        if (brackets >= 3) {
            return StatementKind.DRAFT;
        }
        if (preambular) {
            return withPreamble(title);
        }
        if (CHAIR.matcher(head).find()) {
            return StatementKind.CHAIRS_CONCLUSIONS;
        }
        if (COMMUNIQUE.matcher(head).find()) {
            return StatementKind.COMMUNIQUE;
        }
        return own > 0 || STATEMENT.matcher(title).find() ? StatementKind.JOINT_STATEMENT : StatementKind.OTHER;
    }

    /** Communiqués and joint statements may have a preamble too: a text is what its title calls it, else a resolution. */
    private static StatementKind withPreamble(String title) {
        if (CALLED_RESOLUTION.matcher(title).find()) {
            return StatementKind.RESOLUTION;
        }
        if (COMMUNIQUE.matcher(title).find()) {
            return StatementKind.COMMUNIQUE;
        }
        return JOINT.matcher(title).find() ? StatementKind.JOINT_STATEMENT : StatementKind.RESOLUTION;
    }
}
