package org.acquis.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One demand in many wordings: leaders, a chair in the past tense, conclusions of a union, operative paragraphs. */
final class WordingsTest {

    private static final String MAY_BE = "?";

    record Wording(String manner, Set<String> types, Set<String> open, String text) {
        @Override
        public String toString() {
            return manner + ": " + text;
        }
    }

    static Stream<Wording> wordings() throws IOException {
        List<Wording> wordings = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordingsTest.class.getResourceAsStream("wordings.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("manner"))
                    .forEach(line -> wordings.add(wording(line.split("\t", -1))));
        }
        return wordings.stream();
    }

    private static Wording wording(String[] cells) {
        Set<String> types = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (String type : cells[1].isEmpty() ? new String[0] : cells[1].split(" ")) {
            if (type.endsWith(MAY_BE)) {
                open.add(type.substring(0, type.length() - 1));
            } else {
                types.add(type);
            }
        }
        return new Wording(cells[0], types, open, cells[2]);
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void aDemandIsFoundInEveryWording(Wording wording) {
        Set<String> found = new TreeSet<>(Sample.types(coded(wording)));
        found.removeAll(wording.open());

        assertThat(found).isEqualTo(wording.types());
    }

    private static Clause coded(Wording wording) {
        return switch (wording.manner()) {
            case "O" -> Sample.operative(wording.text());
            case "W" -> Sample.paragraph(wording.text());
            default ->
                Sample.coded(Sample.clause("P1", Role.PARAGRAPH, null, wording.text()))
                        .get(0);
        };
    }
}
