package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acquis.alignment.Alignment;
import org.acquis.problem.CommandFailed;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.acquis.redline.match.Matcher.Hints;
import org.acquis.redline.match.Matcher.Reach;
import org.acquis.redline.match.Unit;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A Word document with tracked changes, proven: all rejected it is the old document, all accepted the new one, ids are unique and
 * moves are whole.
 *
 * @param document the DOCX file
 * @param revisions marks of change
 * @param inserted characters marked as inserted, halves of moves among them
 * @param deleted characters marked as deleted, halves of moves among them
 * @param remarks what is not marked, and what was done to the documents first; a line each
 */
public record DocxRedline(
        byte[] document, Counts counts, int revisions, int inserted, int deleted, List<String> remarks) {

    public DocxRedline {
        remarks = List.copyOf(remarks);
    }

    /**
     * Marks the way from an old document to a new one. When the proof of the finest marking fails a plainer one is made, which is
     * told in the remarks.
     *
     * @throws CommandFailed when the plainest could not be proven either; there is no document then
     */
    public static DocxRedline of(
            String oldName,
            byte[] old,
            String newName,
            byte[] young,
            @Nullable Alignment alignment,
            RedlineOptions options) {
        Set<String> faults = new LinkedHashSet<>();
        for (Settings settings : List.of(
                new Settings(options.nativeMoves(), options.formatting(), Reach.EVERYWHERE),
                new Settings(false, options.formatting(), Reach.IN_ORDER),
                new Settings(false, false, Reach.EQUAL))) {
            Attempt attempt = new Attempt(
                    WordFile.open(old, oldName), WordFile.open(young, newName), settings, alignment, options);
            Attempt.Made made = attempt.make();
            Proof proof = Proof.of(
                    made.document(), WordFile.open(old, oldName), WordFile.open(young, newName), made.headers());
            if (proof.faults().isEmpty()) {
                List<String> remarks = new ArrayList<>(made.remarks());
                if (!faults.isEmpty()) {
                    remarks.add("marked more plainly than usual, since the finer marking could not be proven ("
                            + String.join("; ", faults) + ")");
                }
                return new DocxRedline(
                        made.document(), made.counts(), proof.revisions(), proof.inserted(), proof.deleted(), remarks);
            }
            faults.addAll(proof.faults());
        }
        throw new CommandFailed("the redline of " + newName + " could not be proven (" + String.join("; ", faults)
                + "); no file was written");
    }

    /** Whether these bytes are a Word document that can be marked itself; strict Open XML cannot. */
    public static boolean canMark(byte[] docx) {
        return WordFile.isUsual(docx);
    }

    /** One way to mark two documents. */
    private static final class Attempt {
        private final WordFile old;
        private final WordFile young;
        private final @Nullable Alignment alignment;
        private final RedlineOptions options;
        private final Merging merging;

        private record Made(
                byte[] document, Counts counts, Set<String> remarks, java.util.Map<String, String> headers) {}

        private Attempt(
                WordFile old,
                WordFile young,
                Settings settings,
                @Nullable Alignment alignment,
                RedlineOptions options) {
            this.old = old;
            this.young = young;
            this.alignment = alignment;
            this.options = options;
            this.merging = new Merging(old, young, settings, options.author(), options.date());
        }

        private Made make() {
            Set<String> remarks = new LinkedHashSet<>();
            int ofOld = AcceptedRevisions.in(old);
            int ofNew = AcceptedRevisions.in(young);
            if (ofOld + ofNew > 0) {
                remarks.add("changes tracked before were accepted first: " + ofOld + " in the old document, " + ofNew
                        + " in the new one");
            }
            merging.notes.prepare();
            StoryMerge stories = merging.stories(old.main(), young.main());
            Element body = body(young);
            List<Element> blocks = Blocks.of(body);
            List<Unit> units = new ArrayList<>();
            stories.merge(body(old), body, merging.settings.reach(), (left, right) -> {
                units.addAll(right);
                return alignment == null ? Hints.NONE : ClausePlaces.hints(alignment, left, right);
            });
            Headers headers = new Headers(merging);
            headers.merge();
            merging.notes.finish();
            remarks.addAll(merging.unmarked);
            remarks.addAll(Unmarked.in(old, young));
            if (alignment != null && options.strengthComments()) {
                new StrengthComments(options, young).add(alignment, blocks, units);
            }
            Counts counts = merging.tally.counts();
            if (options.summary() != SummaryPlace.NONE) {
                Set<String> told = new LinkedHashSet<>(remarks);
                if (!options.formatting()) {
                    told.add("Looks of text that stayed are those of the new document and bear no marks.");
                }
                Summary.put(body, options.summary(), counts, alignment, told);
            }
            return new Made(young.bytes(), counts, remarks, headers.pairs());
        }

        private static Element body(WordFile file) {
            Element body = Word.child(file.main().tree().getDocumentElement(), "body");
            if (body == null) {
                throw new CommandFailed(file.name() + " has no body; open it in Word and save it again");
            }
            return body;
        }
    }
}
