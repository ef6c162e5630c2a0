package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/**
 * Ties a clause to the paragraph of the older text that it names: "the travel restrictions imposed in paragraphs 15 and 16 of
 * resolution 1970 (2011)". Which resolution the older text is stands in its title or id; where it does not, it is the one whose
 * paragraphs the newer text names, which the older never mentions, and of which at least one naming agrees with the wording.
 */
final class CitedParagraphs {

    private static final Pattern CITATION =
            Pattern.compile("\\bparagraphs?\\s+(\\d+[^;:.]{0,60}?)\\s+(?:above |below )?of "
                    + "(?:its |Security Council )?resolution (\\d{2,5}) \\(\\d{4}\\)");
    /** What a clause does that carries a paragraph on; one named in passing ("established pursuant to paragraph 24") is not. */
    private static final Pattern CARRIES_ON = Pattern.compile(
            "\\b(?:appl(?:y|ies)|subject to|extend\\w*|renew\\w*|continu\\w*|replaced|terminat\\w*|lift\\w*"
                    + "|compl(?:y|iance)|reaffirm\\w*|recall\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_PASSING = Pattern.compile(
            "\\b(?:established|created|prohibited|authori[sz]ed|conferred|pursuant|notwithstanding|specified)\\W+(?:\\w+\\W+){0,3}$",
            Pattern.CASE_INSENSITIVE);

    /** How near to the naming that must stand, in UTF-16 units. */
    private static final int NEAR = 80;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OPERATIVE_ID = Pattern.compile("OP\\.?(\\d+)", Pattern.CASE_INSENSITIVE);

    /** A longer list of paragraphs refers to a regime as a whole and carries over none of them. */
    private static final int LONGEST_LIST = 4;

    /** A clause whose wording was matched this well needs no citation. */
    private static final double SETTLED = 0.6;

    private static final double LIKELIHOOD = 0.8;

    private record Naming(int clause, String resolution, List<Integer> paragraphs, boolean carriesOn) {}

    private final Statement left;
    private final Statement right;
    private final Map<Integer, Integer> places = new HashMap<>();

    private CitedParagraphs(Statement left, Statement right) {
        this.left = left;
        this.right = right;
        for (int i = 0; i < left.clauses().size(); i++) {
            int number = number(left.clauses().get(i));
            if (number > 0) {
                places.putIfAbsent(number, i);
            }
        }
    }

    /** The ties, and those that citations add. */
    static List<Tie> added(List<Tie> ties, Statement left, Statement right, Scores scores) {
        return new CitedParagraphs(left, right).added(ties, scores);
    }

    private List<Tie> added(List<Tie> ties, Scores scores) {
        List<Naming> namings = namings();
        List<Tie> all = new ArrayList<>(ties);
        String resolution = namings.isEmpty() ? "" : olderText(namings, ties);
        Map<Integer, TreeSet<Integer>> cited = new TreeMap<>();
        for (Naming naming : namings) {
            Integer place = places.get(naming.paragraphs.get(0));
            boolean settled = ties.stream()
                    .anyMatch(tie -> tie.score() >= SETTLED && tie.right().contains(naming.clause));
            if (naming.resolution.equals(resolution)
                    && place != null
                    && naming.carriesOn
                    && !settled
                    && naming.paragraphs.size() <= LONGEST_LIST
                    && ties.stream().noneMatch(tie -> tie.joins(place, naming.clause))) {
                cited.computeIfAbsent(naming.clause, key -> new TreeSet<>()).add(place);
            }
        }
        cited.forEach((clause, paragraphs) -> {
            int nearest = paragraphs.stream()
                    .max(Comparator.comparingDouble(place -> scores.wording(place, clause)))
                    .orElseThrow();
            all.add(new Tie(
                    List.copyOf(paragraphs),
                    List.of(clause),
                    nearest,
                    clause,
                    scores.wording(nearest, clause),
                    Ground.CITED,
                    LIKELIHOOD,
                    "names "
                            + String.join(
                                    ", ",
                                    paragraphs.stream()
                                            .map(place ->
                                                    left.clauses().get(place).id())
                                            .toList())
                            + " of the older text"));
        });
        return all;
    }

    /** Every naming of a resolution's paragraphs in the main clauses of the newer text. */
    private List<Naming> namings() {
        List<Naming> namings = new ArrayList<>();
        for (int j = 0; j < right.clauses().size(); j++) {
            Clause clause = right.clauses().get(j);
            if (clause.level() > 1 || clause.role() == Role.ITEM || clause.id().indexOf('(') >= 0) {
                continue;
            }
            Matcher matcher = CITATION.matcher(clause.text());
            while (matcher.find()) {
                List<Integer> paragraphs = new ArrayList<>();
                Matcher number = NUMBER.matcher(matcher.group(1));
                while (number.find() && number.group().length() < 4) {
                    paragraphs.add(Integer.parseInt(number.group()));
                }
                if (!paragraphs.isEmpty()) {
                    namings.add(new Naming(j, matcher.group(2), paragraphs, carriesOn(clause.text(), matcher)));
                }
            }
        }
        return namings;
    }

    private static boolean carriesOn(String text, Matcher naming) {
        int from = Math.max(0, naming.start() - NEAR);
        int to = Math.min(text.length(), naming.end() + NEAR);
        return CARRIES_ON.matcher(text.substring(from, to)).find()
                && !IN_PASSING.matcher(text.substring(from, naming.start())).find();
    }

    /** Number of the resolution that the older text is; empty where nothing tells. */
    private String olderText(List<Naming> namings, List<Tie> ties) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Naming naming : namings) {
            Pattern named = Pattern.compile("(?<!\\d)" + naming.resolution + "(?!\\d)");
            if (named.matcher(left.title()).find()) {
                return naming.resolution;
            }
            boolean ownText = left.clauses().stream()
                    .noneMatch(clause -> named.matcher(clause.text()).find());
            if (ownText) {
                counts.merge(naming.resolution, agrees(naming, ties) ? 1 : 0, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private boolean agrees(Naming naming, List<Tie> ties) {
        Integer place = places.get(naming.paragraphs.get(0));
        return place != null && ties.stream().anyMatch(tie -> tie.joins(place, naming.clause));
    }

    /** The paragraph's number among the operative ones; 0 for a clause that is none. */
    private static int number(Clause clause) {
        Matcher id = OPERATIVE_ID.matcher(clause.id());
        return id.matches() ? Integer.parseInt(id.group(1)) : 0;
    }
}
