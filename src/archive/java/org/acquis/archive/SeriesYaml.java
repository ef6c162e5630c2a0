package org.acquis.archive;

import java.util.List;
import java.util.Objects;
import org.acquis.statement.Statement;

/** The {@code series.yaml} by which the desk program knows a folder for a series. */
final class SeriesYaml {

    private SeriesYaml() {}

    /** @param statements of the series, each in a file {@code ID.json} beside this one; at least one */
    static String of(String series, List<Statement> statements) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("series: ").append(quoted(series)).append("\n");
        yaml.append("title: ").append(quoted(series)).append("\n");
        String issuer = statements.get(0).issuer();
        if (issuer != null && statements.stream().allMatch(one -> Objects.equals(one.issuer(), issuer))) {
            yaml.append("issuer: ").append(quoted(issuer)).append("\n");
        }
        yaml.append("kind: ").append(statements.get(0).kind().key()).append("\n");
        yaml.append("statements:\n");
        for (Statement statement : statements) {
            yaml.append("  - file: ").append(quoted(statement.id() + ".json")).append("\n");
            yaml.append("    id: ").append(quoted(statement.id())).append("\n");
            yaml.append("    kind: ").append(statement.kind().key()).append("\n");
        }
        return yaml.toString();
    }

    /** A double-quoted scalar of YAML 1.2, which takes the escapes of JSON. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
