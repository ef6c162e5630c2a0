package org.acquis.reading.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private final List<String> parsedByTheProcess = new ArrayList<>();
    private final Rehearsal rehearsal = new Rehearsal((name, bytes, options) -> {
        parsedByTheProcess.add(name);
        return new ParserHere().parse(name, bytes, options);
    });

    @Test
    void aDocumentIsTheSameAfterItsWayThroughBytes() {
        byte[] bytes = "Statement\n\n1. Welcomes the report;\n".getBytes(StandardCharsets.UTF_8);
        SourceDocument read = rehearsal.parse("a.txt", bytes, ReadOptions.standard());
        assertThat(read).isEqualTo(new ParserHere().parse("a.txt", bytes, ReadOptions.standard()));
        assertThat(parsedByTheProcess).containsExactly("a.txt");
    }

    @Test
    void aDocumentThatIsRefusedIsRefused() {
        Rehearsal lenient = new Rehearsal((name, bytes, options) ->
                new ParserHere().parse("b.txt", "A text.".getBytes(StandardCharsets.UTF_8), options));
        assertThatThrownBy(() -> lenient.parse("a.bin", new byte[] {0, 1, 2, 3}, ReadOptions.standard()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refused.Code.NOT_A_DOCUMENT));
    }
}
