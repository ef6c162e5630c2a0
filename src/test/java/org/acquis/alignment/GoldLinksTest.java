package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Links that people coded, where the folder of shared data is at hand. */
class GoldLinksTest {

    private static final Path SHARED = Path.of(System.getProperty("acquis.shared", "../shared"));

    @Test
    void theEditsOfEveryGoldLinkLeadFromTheLeftToTheRight() throws IOException {
        int links = 0;
        for (JsonNode pair : pairs()) {
            for (JsonNode link : pair.get("links")) {
                String old = text(pair.get("old"), link.get(0).asString());
                String young = text(pair.get("new"), link.get(1).asString());
                List<Edit> edits = WordEdits.between(old, young);
                assertThat(without(edits, Edit.Op.INSERT)).isEqualTo(old);
                assertThat(without(edits, Edit.Op.DELETE)).isEqualTo(young);
                links++;
            }
        }
        assertThat(links).isGreaterThan(2_000);
    }

    @Test
    void findsNineteenInTwentyOfTheLinksOfResolutions() throws IOException {
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (JsonNode pair : pairs()) {
            String id = pair.get("id").asString();
            if (!id.matches("(unsc|isil).*")) {
                continue;
            }
            Alignment alignment = new Aligner().align(statement(pair, "old"), statement(pair, "new"));
            List<String> gold = new ArrayList<>();
            pair.get("links")
                    .forEach(link ->
                            gold.add(link.get(0).asString() + ">" + link.get(1).asString()));
            all += gold.size();
            for (Link link : alignment.links()) {
                for (String left : link.left()) {
                    for (String now : link.right()) {
                        boolean hit = gold.contains(left + ">" + now);
                        right += hit ? 1 : 0;
                        wrong += hit ? 0 : 1;
                    }
                }
            }
        }
        assertThat(2.0 * right / (right + wrong + all)).isGreaterThan(0.95);
    }

    private static List<JsonNode> pairs() throws IOException {
        Path folder = SHARED.resolve("data/gold/alignment");
        assumeThat(folder).isDirectory();
        List<JsonNode> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode read = JsonMapper.builder().build().readTree(Files.readString(file));
                if (read.isArray()) {
                    read.forEach(pairs::add);
                } else {
                    pairs.add(read);
                }
            }
        }
        return pairs;
    }

    private static Statement statement(JsonNode pair, String side) {
        List<String> texts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        pair.get(side).forEach(clause -> {
            texts.add(clause.get("text").asString());
            ids.add(clause.get("id").asString());
        });
        Statement numbered = SeededStatements.statement(side, texts);
        return numbered.withClauses(IntStream.range(0, ids.size())
                .mapToObj(i -> Clause.of(ids.get(i), Role.OPERATIVE, "", 1, null, texts.get(i)))
                .toList());
    }

    private static String text(JsonNode clauses, String id) {
        for (JsonNode clause : clauses) {
            if (clause.get("id").asString().equals(id)) {
                return clause.get("text").asString();
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String without(List<Edit> edits, Edit.Op op) {
        return edits.stream().filter(edit -> edit.op() != op).map(Edit::text).collect(Collectors.joining());
    }
}
