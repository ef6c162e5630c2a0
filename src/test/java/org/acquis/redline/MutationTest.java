package org.acquis.redline;

import static org.acquis.redline.WordText.box;
import static org.acquis.redline.WordText.field;
import static org.acquis.redline.WordText.item;
import static org.acquis.redline.WordText.link;
import static org.acquis.redline.WordText.note;
import static org.acquis.redline.WordText.paragraph;
import static org.acquis.redline.WordText.row;
import static org.acquis.redline.WordText.run;
import static org.acquis.redline.WordText.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.acquis.reading.Revisions;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws: rejecting a redline gives the old document, accepting it the new one, whatever was changed. */
class MutationTest {

    private static final RedlineOptions USUAL = RedlineOptions.by("Pell", "2020-03-01T00:00:00Z");

    /** A document with something of everything. */
    private static byte[] rich() {
        return WordText.withBody(
                paragraph("Statement of the working group on sanctions")
                        + "<w:p>" + run("1. Welcomes the report of the chair on border posts") + note(1)
                        + run(" and takes note of its annexes.") + "</w:p>"
                        + paragraph(
                                "2. Calls upon all States to provide medical assistance to the civilian population.")
                        + "<w:p>" + run("3. Recalls ") + link("rId2", "the decision of the council")
                        + run(" and paragraph ")
                        + field("REF one", "2") + run(" above, and ")
                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>urges</w:t></w:r>"
                        + run(" the parties to agree on a calendar.") + "</w:p>"
                        + item("The first of the agreed steps is an exchange of detainees.")
                        + item("The second of the agreed steps is a corridor for relief.")
                        + table(
                                row("State", "Pledge"),
                                row("Lindholm", "three ships with relief"),
                                row("Quessy", "two aircraft and their crews"),
                                row("Pell", "a hospital in the field"))
                        + "<w:p>" + run("4. Decides ") + box("Not for circulation before noon") + run("to meet again.")
                        + note(2) + "</w:p>"
                        + "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + paragraph("5. Thanks the hosts for their welcome in the city.")
                        + "</w:sdtContent></w:sdt>"
                        + paragraph("Adopted in spring."),
                "See the record of the second meeting.",
                "Quessy does not take part in this decision.");
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void oneChangeIsMarkedExactly(Mutation mutation) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            check(rich(), Mutation.of(rich(), List.of(mutation), random), mutation + " " + seed, USUAL);
        }
    }

    @Test
    void manyChangesAtOnceAreMarkedExactly() {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            byte[] old = seed % 2 == 0 ? rich() : Mutation.of(rich(), some(random, 6), random);
            byte[] young = Mutation.of(old, some(random, 1 + random.nextInt(12)), random);
            check(old, young, "seed " + seed, options(seed));
            check(young, old, "seed " + seed + " backwards", options(seed));
        }
    }

    @Test
    @Tag("slow")
    void documentsOfOthersAreMarkedExactly() throws IOException {
        Path folder = Path.of(System.getProperty("acquis.shared", "../shared")).resolve("data/redline/docs");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(folder));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] old = Files.readAllBytes(file);
                for (int seed = 0; seed < 4; seed++) {
                    Random random = new Random(seed);
                    byte[] young = Mutation.of(old, some(random, 1 + random.nextInt(5)), random);
                    check(old, young, file + " " + seed, options(seed));
                    check(young, old, file + " backwards " + seed, options(seed));
                }
            }
        }
    }

    private static List<Mutation> some(Random random, int count) {
        List<Mutation> some = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            some.add(Mutation.values()[random.nextInt(Mutation.values().length)]);
        }
        return some;
    }

    private static RedlineOptions options(int seed) {
        return new RedlineOptions(
                "Pell", "2020-03-01T00:00:00Z", seed % 3 != 0, seed % 5 == 0, SummaryPlace.NONE, false);
    }

    private static void check(byte[] old, byte[] young, String what, RedlineOptions options) {
        DocxRedline redline = Redline.of(new Redline.Side("old", old), new Redline.Side("new", young), null, options);
        assertThat(redline.remarks()).as(what).noneMatch(remark -> remark.contains("plainly"));
        assertThat(Reader.text(redline.document(), Revisions.FINAL))
                .as(what + ", accepted")
                .isEqualTo(Reader.text(young, Revisions.FINAL));
        assertThat(Reader.text(redline.document(), Revisions.ORIGINAL))
                .as(what + ", rejected")
                .isEqualTo(Reader.text(old, Revisions.FINAL));
    }
}
