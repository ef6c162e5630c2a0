package org.acquis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Draft resolutions as PDF against the text that was published beside them. A paragraph is right when it stands whole in that
 * text, from the beginning of a line or part of a sentence to the end of one.
 */
@Tag("slow")
class SharedFilesTest {

    private static final Path DRAFTS = Path.of(System.getProperty("acquis.shared", "../shared"))
            .resolve(Path.of("data", "statements", "unsc_drafts_pdf"));

    @Test
    void paragraphsOfDraftResolutionsAreThoseOfTheirText() throws IOException {
        assumeTrue(Files.isDirectory(DRAFTS), "the shared data is not here");
        int all = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Path pdf : drafts()) {
            Path text = Path.of(pdf.toString().replaceFirst("\\.pdf$", ".txt"));
            Published published = new Published(Files.readString(text));
            boolean begun = false;
            for (Block block : new DocumentReader(new ParserHere())
                    .read(pdf, ReadOptions.standard())
                    .blocks()) {
                begun |= block.text().startsWith("The Security Council");
                if (begun) {
                    all++;
                    if (published.holds(block.text())) {
                        right++;
                    } else {
                        wrong.add(pdf.getFileName() + ": " + block.text());
                    }
                }
            }
        }
        System.getLogger("reading").log(System.Logger.Level.INFO, right + " of " + all + "; wrong: " + wrong);

        assertThat(right).isGreaterThanOrEqualTo((int) (0.96 * all));
    }

    private static List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(DRAFTS)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** The letters and figures of a text, and the places where a paragraph may begin or end. */
    private static final class Published {
        private final StringBuilder letters = new StringBuilder();
        private final BitSet edges = new BitSet();

        private Published(String text) {
            edges.set(0);
            Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
                if (Character.isLetterOrDigit(c)) {
                    letters.append(Character.toString(c).toLowerCase(Locale.ROOT));
                } else if ("\n.;:,".indexOf(c) >= 0) {
                    edges.set(letters.length());
                }
            });
            edges.set(letters.length());
        }

        private boolean holds(String paragraph) {
            String wanted = new Published(paragraph).letters.toString();
            for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
                if (edges.get(at) && edges.get(at + wanted.length())) {
                    return true;
                }
            }
            return false;
        }
    }
}
