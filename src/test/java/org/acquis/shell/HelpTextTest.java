package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    private static final Syntax SYNTAX = new HelpCommand(() -> new CommandList(List.of())).syntax();

    @Test
    void linesAreBrokenBetweenWordsAndFurtherLinesStandUnderTheExplanation() {
        List<String> lines = HelpText.of(SYNTAX, 60).lines().toList();

        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        int library = lines.indexOf(lines.stream()
                .filter(line -> line.contains("--library"))
                .findFirst()
                .orElseThrow());
        int column = lines.get(library).indexOf("the library's");
        assertThat(lines.get(library + 1)).startsWith(" ".repeat(column)).isNotBlank();
        assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
                .isEqualTo(HelpText.of(SYNTAX, Integer.MAX_VALUE).replaceAll("\\s+", " "));
    }
}
