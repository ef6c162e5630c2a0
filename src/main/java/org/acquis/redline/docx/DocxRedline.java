package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acquis.alignment.Alignment;
import org.acquis.problem.CommandFailed;
import org.acquis.redline.match.Matcher.Reach;
import org.jspecify.annotations.Nullable;

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

    /** Two documents and how they are to be marked. */
    record Task(
            String oldName,
            byte[] old,
            String newName,
            byte[] young,
            @Nullable Alignment alignment,
            RedlineOptions options) {

        WordFile oldFile() {
            return WordFile.open(old, oldName);
        }

        WordFile newFile() {
            return WordFile.open(young, newName);
        }
    }

    /** Reads a redline again and says what is wrong with it. */
    interface Prover {
        Proof prove(byte[] redline, WordFile old, WordFile young, Map<String, String> headers);
    }

    /** A redline that was made and read again. */
    private record Tried(Attempt.Made made, Proof proof) {
        private static Tried of(Task task, Settings settings, Prover prover) {
            Attempt.Made made =
                    new Attempt(task.oldFile(), task.newFile(), settings, task.alignment(), task.options()).make();
            return new Tried(made, prover.prove(made.document(), task.oldFile(), task.newFile(), made.headers()));
        }

        private boolean proven() {
            return proof.faults().isEmpty();
        }

        /** @param remark what else there is to say, or null */
        private DocxRedline delivered(@Nullable String remark) {
            List<String> remarks = new ArrayList<>(made.remarks());
            if (remark != null) {
                remarks.add(remark);
            }
            return new DocxRedline(
                    made.document(), made.counts(), proof.revisions(), proof.inserted(), proof.deleted(), remarks);
        }
    }

    /**
     * Marks the way from an old document to a new one. Where the proof of the finest marking fails, the places at fault are marked
     * more plainly, and the whole document if that does not help; either is told in the remarks.
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
        return of(new Task(oldName, old, newName, young, alignment, options), Proof::of);
    }

    static DocxRedline of(Task task, Prover prover) {
        RedlineOptions options = task.options();
        Settings finest = new Settings(options.nativeMoves(), options.formatting(), Reach.EVERYWHERE, Set.of());
        Tried first = Tried.of(task, finest, prover);
        if (first.proven()) {
            return first.delivered(null);
        }
        Set<String> faults = new LinkedHashSet<>(first.proof().faults());
        Optional<Set<String>> plain = PlainParts.found(
                first.made().parts(),
                parts -> Tried.of(task, finest.plain(parts), prover).proven());
        if (plain.isPresent()) {
            int places = plain.get().size();
            return Tried.of(task, finest.plain(plain.get()), prover)
                    .delivered("marked more plainly than usual in " + places + (places == 1 ? " place" : " places")
                            + ", since the finer marking could not be proven there (" + String.join("; ", faults)
                            + ")");
        }
        for (Settings settings : List.of(
                new Settings(false, options.formatting(), Reach.IN_ORDER, Set.of()),
                new Settings(false, false, Reach.EQUAL, Set.of()))) {
            Tried tried = Tried.of(task, settings, prover);
            if (tried.proven()) {
                return tried.delivered("marked more plainly than usual, since the finer marking could not be proven ("
                        + String.join("; ", faults) + ")");
            }
            faults.addAll(tried.proof().faults());
        }
        throw new CommandFailed("the redline of " + task.newName() + " could not be proven ("
                + String.join("; ", faults) + "); no file was written");
    }

    /** Whether these bytes are a Word document that can be marked itself; strict Open XML cannot. */
    public static boolean canMark(byte[] docx) {
        return WordFile.isUsual(docx);
    }
}
