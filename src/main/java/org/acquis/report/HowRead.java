package org.acquis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acquis.alignment.Alignment;
import org.acquis.statement.Clause;
import org.acquis.statement.Recognition;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;

/** Says of texts that were recognised from pictures how sure their letters are: a difference may be a misread word. */
final class HowRead {

    private static final int LEAST_SURE = 5;

    private HowRead() {}

    /** A line or two for each statement with recognised text; none where all texts are their authors' own. */
    static List<String> of(Alignment alignment) {
        return Stream.of(alignment.left(), alignment.right())
                .flatMap(statement -> of(statement).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(Statement statement) {
        List<String> lines = new ArrayList<>();
        statement.warnings().stream()
                .filter(warning -> warning.code().equals(Warning.RECOGNISED))
                .forEach(warning -> lines.add(statement.id() + ": " + warning.message()));
        String unsure = statement.clauses().stream()
                .filter(clause -> recognition(clause).confidence() != null)
                .sorted(Comparator.comparing(clause -> recognition(clause).confidence()))
                .limit(LEAST_SURE)
                .map(HowRead::named)
                .collect(Collectors.joining(", "));
        if (!unsure.isEmpty()) {
            lines.add(statement.id() + ": least sure are " + unsure);
        }
        return lines;
    }

    private static String named(Clause clause) {
        Recognition recognition = recognition(clause);
        String words = recognition.doubtful().isEmpty()
                ? ""
                : " ("
                        + String.join(
                                " ",
                                recognition.doubtful().stream()
                                        .limit(LEAST_SURE)
                                        .toList()) + ")";
        return clause.id() + " " + String.format(Locale.ROOT, "%.2f", recognition.confidence()) + words;
    }

    private static Recognition recognition(Clause clause) {
        Recognition recognition = clause.recognition();
        return recognition == null ? new Recognition("", null, List.of()) : recognition;
    }
}
