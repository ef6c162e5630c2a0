package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.alignment.Alignment;
import org.acquis.problem.CommandFailed;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.acquis.redline.match.Matcher.Hints;
import org.acquis.redline.match.Unit;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One way to mark two documents. */
final class Attempt {

    private final WordFile old;
    private final WordFile young;
    private final @Nullable Alignment alignment;
    private final RedlineOptions options;
    private final Merging merging;

    /**
     * What was made.
     *
     * @param headers old header or footer by new one
     * @param parts names of the parts that are marked inside, or as moves, and can be marked more plainly
     */
    record Made(byte[] document, Counts counts, Set<String> remarks, Map<String, String> headers, List<String> parts) {}

    Attempt(WordFile old, WordFile young, Settings settings, @Nullable Alignment alignment, RedlineOptions options) {
        this.old = old;
        this.young = young;
        this.alignment = alignment;
        this.options = options;
        this.merging = new Merging(old, young, settings, options.author(), options.date());
    }

    Made make() {
        Set<String> remarks = new LinkedHashSet<>();
        if (Summary.leaveOut(body(old)) | Summary.leaveOut(body(young))) {
            remarks.add("the summary of changes of an earlier redline was left out");
        }
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
        stories.merge("body", body(old), body, merging.settings.reach(), (left, right) -> {
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
        return new Made(young.bytes(), counts, remarks, headers.pairs(), merging.parts());
    }

    private static Element body(WordFile file) {
        Element body = Word.child(file.main().tree().getDocumentElement(), "body");
        if (body == null) {
            throw new CommandFailed(file.name() + " has no body; open it in Word and save it again");
        }
        return body;
    }
}
