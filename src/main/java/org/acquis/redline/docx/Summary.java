package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Change;
import org.acquis.alignment.Link;
import org.acquis.alignment.Unmatched;
import org.acquis.reading.SummaryControl;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What changed, on a page of its own. It is part of neither text and stands in a content control of a known name, which a person
 * removes as one.
 */
final class Summary {

    private static final int EXCERPT = 50;

    private enum Look {
        TITLE,
        HEAD,
        PLAIN
    }

    private final Element content;

    private Summary(Element content) {
        this.content = content;
    }

    /** Puts the summary at one end of a body. */
    static void put(
            Element body,
            SummaryPlace place,
            Counts counts,
            @Nullable Alignment alignment,
            Collection<String> remarks) {
        Element control = Word.create(body, "sdt");
        Element properties = Word.create(body, "sdtPr");
        Element name = Word.create(body, "alias");
        Word.set(name, "val", "Summary of changes");
        Element tag = Word.create(body, "tag");
        Word.set(tag, "val", SummaryControl.TAG);
        properties.appendChild(name);
        properties.appendChild(tag);
        Element content = Word.create(body, "sdtContent");
        control.appendChild(properties);
        control.appendChild(content);
        Summary summary = new Summary(content);
        if (place == SummaryPlace.END) {
            summary.pageBreak();
        }
        summary.write(counts, alignment, remarks);
        if (place == SummaryPlace.START) {
            summary.pageBreak();
            body.insertBefore(control, body.getFirstChild());
        } else {
            body.insertBefore(control, Word.child(body, "sectPr"));
        }
    }

    /** Takes the summary of an earlier redline out of a body, and says whether there was one. */
    static boolean leaveOut(Element body) {
        boolean found = false;
        for (Element control : Word.children(body)) {
            Element properties = Word.is(control, "sdt") ? Word.child(control, "sdtPr") : null;
            Element tag = properties == null ? null : Word.child(properties, "tag");
            if (tag != null && Word.value(tag).equals(SummaryControl.TAG)) {
                Word.remove(control);
                found = true;
            }
        }
        return found;
    }

    private void write(Counts counts, @Nullable Alignment alignment, Collection<String> remarks) {
        line(Look.TITLE, "Summary of changes");
        if (alignment != null) {
            line(Look.PLAIN, "From " + title(alignment.left()) + " to " + title(alignment.right()) + ".");
        }
        line(
                Look.PLAIN,
                "Inserted text is underlined, deleted text is struck through, moved text is marked at both places; a change of"
                        + " the number alone is no change of the words.");
        line(Look.HEAD, "In figures");
        line(Look.PLAIN, figures(counts));
        if (alignment != null) {
            clauses(alignment);
            strength(alignment);
        }
        if (!remarks.isEmpty()) {
            line(Look.HEAD, "What else to know");
            remarks.forEach(remark -> line(Look.PLAIN, remark));
        }
    }

    private static String title(Statement statement) {
        return "\u201C" + statement.title() + "\u201D"
                + (statement.date() == null ? "" : " (" + statement.date() + ")");
    }

    static String figures(Counts counts) {
        List<String> parts = new ArrayList<>();
        part(parts, counts.untouched(), "unchanged");
        part(parts, counts.renumbered(), "renumbered only");
        part(parts, counts.changed(), "edited");
        part(parts, counts.moved(), "moved");
        part(parts, counts.split(), "split");
        part(parts, counts.merged(), "merged");
        part(parts, counts.inserted(), "inserted");
        part(parts, counts.deleted(), "deleted");
        int all = counts.untouched()
                + counts.renumbered()
                + counts.changed()
                + counts.moved()
                + counts.inserted()
                + counts.split()
                + counts.merged();
        int same = all == 0 ? 100 : Math.round(100f * (counts.untouched() + counts.renumbered()) / all);
        return "Paragraphs: " + (parts.isEmpty() ? "none" : String.join(", ", parts)) + " (" + same
                + "% of the new text with the same words). "
                + (counts.rows() > 0 ? "Table rows inserted or deleted: " + counts.rows() + ". " : "")
                + (counts.notes() > 0 ? "Notes inserted or deleted: " + counts.notes() + ". " : "")
                + "Words: " + counts.wordsInserted() + " added, " + counts.wordsDeleted()
                + " removed (moves not counted).";
    }

    private static void part(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private void clauses(Alignment alignment) {
        Map<String, Clause> left = byId(alignment.left());
        Map<String, Clause> right = byId(alignment.right());
        List<String[]> rows = new ArrayList<>();
        for (Link link : alignment.links()) {
            boolean sameWords = link.change() == Change.UNCHANGED || link.change() == Change.RENUMBERED;
            if (!sameWords || link.moved()) {
                String what = sameWords ? "moved" : link.change().key() + (link.moved() ? ", moved" : "");
                rows.add(row(
                        link.left(), link.right(), what, right.get(link.right().get(0))));
            }
        }
        for (Unmatched one : alignment.added()) {
            rows.add(row(List.of(), List.of(one.clause()), "added", right.get(one.clause())));
        }
        for (Unmatched one : alignment.dropped()) {
            rows.add(row(List.of(one.clause()), List.of(), "dropped", left.get(one.clause())));
        }
        if (!rows.isEmpty()) {
            line(Look.HEAD, "Clauses that changed");
            rows.add(0, new String[] {"Old", "New", "Change", "Begins"});
            content.appendChild(SummaryTable.of(content, rows));
        }
    }

    private static String[] row(List<String> left, List<String> right, String what, @Nullable Clause clause) {
        return new String[] {String.join(", ", left), String.join(", ", right), what, excerpt(clause)};
    }

    private void strength(Alignment alignment) {
        List<String> lines = new ArrayList<>();
        for (Link link : alignment.links()) {
            link.strength().stream()
                    .filter(StrengthComments::told)
                    .forEach(change ->
                            lines.add(String.join(", ", link.right()) + "  " + StrengthComments.text(change)));
        }
        if (!lines.isEmpty()) {
            line(Look.HEAD, "Changes of strength");
            lines.forEach(text -> line(Look.PLAIN, text));
        }
    }

    private static Map<String, Clause> byId(Statement statement) {
        return statement.clauses().stream().collect(Collectors.toMap(Clause::id, Function.identity(), (a, b) -> a));
    }

    private static String excerpt(@Nullable Clause clause) {
        String text =
                clause == null ? "" : clause.text().replaceAll("\\s+", " ").strip();
        if (text.length() <= EXCERPT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, cut > EXCERPT / 2 ? cut : EXCERPT) + " \u2026";
    }

    private void line(Look look, String text) {
        Element paragraph = Word.create(content, "p");
        Element run = Word.create(content, "r");
        Element looks = Word.create(content, "rPr");
        if (look != Look.PLAIN) {
            looks.appendChild(Word.create(content, "b"));
        }
        Element size = Word.create(content, "sz");
        Word.set(size, "val", look == Look.TITLE ? "28" : "20");
        looks.appendChild(size);
        run.appendChild(looks);
        Element words = Word.create(content, "t");
        words.setAttributeNS(Word.XML, "xml:space", "preserve");
        words.setTextContent(text);
        run.appendChild(words);
        Element properties = Word.create(content, "pPr");
        if (look != Look.PLAIN) {
            properties.appendChild(Word.create(content, "keepNext"));
        }
        Element spacing = Word.create(content, "spacing");
        Word.set(spacing, "before", look == Look.PLAIN ? "0" : "160");
        Word.set(spacing, "after", "60");
        properties.appendChild(spacing);
        paragraph.appendChild(properties);
        paragraph.appendChild(run);
        content.appendChild(paragraph);
    }

    private void pageBreak() {
        Element paragraph = Word.create(content, "p");
        Element run = Word.create(content, "r");
        Element rupture = Word.create(content, "br");
        Word.set(rupture, "type", "page");
        run.appendChild(rupture);
        paragraph.appendChild(run);
        content.appendChild(paragraph);
    }
}
