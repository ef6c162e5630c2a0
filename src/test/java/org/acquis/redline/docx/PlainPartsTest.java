package org.acquis.redline.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.acquis.problem.CommandFailed;
import org.acquis.redline.WordText;
import org.junit.jupiter.api.Test;

/** A proof that fails makes the places at fault plainer and leaves the rest as it was. */
class PlainPartsTest {

    private static final String WELCOMES = "Welcomes the report of the working group on border posts.";
    private static final String CALLS =
            "Calls upon all States to provide medical assistance to the civilian population.";
    private static final String URGES = "Urges the parties to agree on a calendar for the exchange of detainees.";
    private static final String DECIDES = "Decides to meet again in the autumn at the invitation of the chair.";

    private static final String THANKS = "Thanks the hosts for their welcome in the city.";

    private static final byte[] OLD = WordText.of(WELCOMES, CALLS, URGES, DECIDES, THANKS);
    private static final byte[] YOUNG = WordText.of(
            WELCOMES.replace("border", "customs"), CALLS.replace("medical", "urgent"), DECIDES, URGES, THANKS);

    /** The redline as it is when every file in which this text occurs is taken to be wrong. */
    private static DocxRedline doubting(String... texts) {
        DocxRedline.Task task =
                new DocxRedline.Task("old", OLD, "new", YOUNG, null, RedlineOptions.by("Pell", "2020-03-01T00:00:00Z"));
        return DocxRedline.of(task, (redline, old, young, headers) -> {
            Proof proof = Proof.of(redline, old, young, headers);
            for (String text : texts) {
                if (WordText.part(redline, "word/document.xml").contains(text)) {
                    proof.fault("doubted: " + text);
                }
            }
            return proof;
        });
    }

    private static String body(DocxRedline redline) {
        return WordText.part(redline.document(), "word/document.xml");
    }

    @Test
    void aParagraphAtFaultIsMarkedWholeAndTheOthersStayFine() {
        DocxRedline redline = doubting(">medical</w:delText>");
        assertThat(body(redline))
                .contains(">" + CALLS + "</w:delText>")
                .contains(">border</w:delText>")
                .contains("<w:moveFrom ");
        assertThat(redline.remarks())
                .containsExactly(
                        "marked more plainly than usual in 1 place, since the finer marking could not be proven there"
                                + " (doubted: >medical</w:delText>)");
    }

    @Test
    void aMoveAtFaultIsDeletedAndInserted() {
        DocxRedline redline = doubting("<w:moveTo ");
        assertThat(body(redline)).doesNotContain("<w:move").contains(">border</w:delText>", ">medical</w:delText>");
    }

    @Test
    void severalPlacesAtFaultAreFound() {
        DocxRedline redline = doubting(">medical</w:delText>", ">border</w:delText>");
        assertThat(body(redline)).contains("<w:moveFrom ", ">" + CALLS + "</w:delText>");
        assertThat(redline.remarks()).anyMatch(remark -> remark.contains("in 2 places"));
    }

    @Test
    void whatCannotBeProvenAtAllIsNotHandedOut() {
        assertThatThrownBy(() -> doubting("<w:body>"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("no file was written");
    }

    @Test
    void fewAttemptsFindTheFewAmongThousands() {
        List<String> parts = IntStream.range(0, 2000).mapToObj(String::valueOf).toList();
        Set<String> wrong = Set.of("17", "1204", "1999");
        int[] attempts = {0};
        assertThat(PlainParts.found(parts, plain -> {
                    attempts[0]++;
                    return plain.containsAll(wrong);
                }))
                .contains(new TreeSet<>(wrong));
        assertThat(attempts[0]).isLessThan(45);
    }

    @Test
    void whenManyAreWrongTheSearchEndsWithMoreThanThose() {
        List<String> parts = IntStream.range(0, 500).mapToObj(String::valueOf).toList();
        assertThat(PlainParts.found(parts, plain -> plain.containsAll(parts.subList(0, 400))))
                .hasValueSatisfying(plain -> assertThat(plain).containsAll(parts.subList(0, 400)));
        assertThat(PlainParts.found(parts, plain -> false)).isEmpty();
    }
}
