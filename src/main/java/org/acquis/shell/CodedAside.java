package org.acquis.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.acquis.statement.Coding;

/** Says in one line which codings of people wait for words that are no longer in the text. */
final class CodedAside {

    private static final int NAMED = 6;

    private CodedAside() {}

    /** The line for these codings, of which there is one at least. */
    static String line(List<Coding> aside) {
        List<String> clauses = aside.stream()
                .map(coding -> coding.statement() + "#" + coding.clause())
                .distinct()
                .toList();
        String named = clauses.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (clauses.size() > NAMED ? " ..." : "");
        String coders = aside.stream().map(Coding::coder).distinct().sorted().collect(Collectors.joining(", "));
        return ClauseText.counted(aside.size(), "coding") + " by " + Shown.line(coders)
                + " kept aside, for the words coded as " + Shown.line(named)
                + " are no longer in the text; they stand again where a text has them";
    }
}
