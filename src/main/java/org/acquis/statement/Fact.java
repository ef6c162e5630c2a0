package org.acquis.statement;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that was done to a statement, for the record.
 *
 * @param deed one word: import, link, code ...
 * @param subject ids and citations, parted by spaces
 */
public record Fact(Instant at, String who, String deed, String subject) {

    /** Whether it is about one of these statements. */
    public boolean concerns(Set<String> statements) {
        return words().anyMatch(word -> statements.contains(statementOf(word)));
    }

    /** The same fact of statements that have other ids now. */
    public Fact renamed(Map<String, String> ids) {
        String renamed = words().map(word -> {
                    String statement = statementOf(word);
                    return ids.getOrDefault(statement, statement) + word.substring(statement.length());
                })
                .collect(Collectors.joining(" "));
        return new Fact(at, who, deed, renamed);
    }

    private Stream<String> words() {
        return Arrays.stream(subject.split(" ", -1));
    }

    private static String statementOf(String word) {
        int hash = word.indexOf('#');
        return hash < 0 ? word : word.substring(0, hash);
    }
}
