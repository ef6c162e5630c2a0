package org.acquis.application;

import java.util.List;
import java.util.regex.Pattern;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.jspecify.annotations.Nullable;

/** Finds the title of a statement in the headings at its top. */
final class Titles {

    private static final int MAX_LENGTH = 160;
    private static final int HEAD_CLAUSES = 8;
    private static final Pattern GENRE = Pattern.compile(
            "\\b(?:statement|communiqu[eé]|resolution|conclusions|summary|declaration|decision|agreement|draft|digest|accord|report)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?:for immediate release|press release|united|nations|united nations|general assembly|security council|distr\\..*"
                    + "|original: .*|preamble|annex|.*\\bmeeting, .*|digest of press reports.*)",
            Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /**
     * The heading at the top that names a genre, else the first that is no letterhead, else the document's own title, else the
     * file's name.
     *
     * @param inDocument the title that the file's properties give, or null
     */
    static String of(List<Clause> clauses, @Nullable String inDocument, String fileName) {
        List<String> headings = clauses.stream()
                .limit(HEAD_CLAUSES)
                .takeWhile(c -> c.role() == Role.HEADING)
                .map(c -> c.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty() && !LETTERHEAD.matcher(text).matches())
                .toList();
        String title = headings.stream()
                .filter(text -> GENRE.matcher(text).find())
                .findFirst()
                .orElse(headings.isEmpty() ? "" : headings.get(0));
        if (title.isEmpty() && inDocument != null && inDocument.strip().contains(" ")) {
            title = inDocument.replaceAll("\\s+", " ").strip();
        }
        if (title.isEmpty()) {
            title = fileName.replaceAll("\\.[^.]*$", "")
                    .replaceAll("[-_\\s]+", " ")
                    .strip();
        }
        return title.length() <= MAX_LENGTH
                ? title
                : title.substring(0, MAX_LENGTH - 1).strip() + "…";
    }
}
