package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.redline.match.Unit;
import org.w3c.dom.Element;

/** Tells in the margin where a clause became stronger or weaker (comments, ECMA-376 part 1, 17.13.4). */
final class StrengthComments {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final RedlineOptions options;
    private final WordFile file;

    StrengthComments(RedlineOptions options, WordFile file) {
        this.options = options;
        this.file = file;
    }

    /**
     * Adds the comments.
     *
     * @param blocks the new blocks of the body with their units
     */
    void add(Alignment alignment, List<Element> blocks, List<Unit> units) {
        Map<String, Integer> places = ClausePlaces.of(alignment.right(), units);
        for (Link link : alignment.links()) {
            Integer place = places.get(link.right().get(0));
            for (StrengthChange change : link.strength()) {
                if (place != null && told(change)) {
                    comment(blocks.get(place), text(change));
                }
            }
        }
    }

    static boolean told(StrengthChange change) {
        return change.verdict() == Verdict.ESCALATED || change.verdict() == Verdict.SOFTENED;
    }

    static String text(StrengthChange change) {
        return (change.verdict() == Verdict.ESCALATED ? "Stronger: " : "Weaker: ") + "\u201C" + change.from()
                + "\u201D became \u201C" + change.to() + "\u201D (scale " + change.scale() + ").";
    }

    private void comment(Element paragraph, String text) {
        Element root = part().tree().getDocumentElement();
        int highest = -1;
        for (Element one : Word.children(root)) {
            String id = Objects.requireNonNullElse(Word.attribute(one, "id"), "");
            highest = id.matches("\\d{1,8}") ? Math.max(highest, Integer.parseInt(id)) : highest;
        }
        String id = String.valueOf(highest + 1);
        Element comment = Word.create(root, "comment");
        Word.set(comment, "id", id);
        Word.set(comment, "author", options.author());
        Word.set(comment, "date", options.date());
        Word.set(
                comment,
                "initials",
                options.author().substring(0, Math.min(1, options.author().length())));
        Element words = Word.create(root, "p");
        Element run = Word.create(root, "r");
        Element shown = Word.create(root, "t");
        shown.setTextContent(text);
        run.appendChild(shown);
        words.appendChild(run);
        comment.appendChild(words);
        root.appendChild(comment);
        range(paragraph, id);
    }

    private static void range(Element paragraph, String id) {
        Element start = Word.create(paragraph, "commentRangeStart");
        Element end = Word.create(paragraph, "commentRangeEnd");
        Element run = Word.create(paragraph, "r");
        Element reference = Word.create(paragraph, "commentReference");
        for (Element one : List.of(start, end, reference)) {
            Word.set(one, "id", id);
        }
        Element properties = Word.child(paragraph, "pPr");
        paragraph.insertBefore(start, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
        paragraph.appendChild(end);
        run.appendChild(reference);
        paragraph.appendChild(run);
    }

    private Part part() {
        Part found = file.related("comments");
        if (found != null) {
            return found;
        }
        String xml = "<w:comments xmlns:w=\"" + Word.W + "\"/>";
        String name = file.add("word/comments.xml", TYPE, xml.getBytes(StandardCharsets.UTF_8));
        file.main().relationships().add(Word.R + "/comments", "/" + name, false);
        return file.part(name).orElseThrow();
    }
}
