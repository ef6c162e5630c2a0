package org.acquis.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.acquis.statement.Note;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Footnotes of a page: raised marks that link to a place in the same page, whose text is the note's. */
final class HtmlNotes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})[\\])]?");
    private static final Pattern OPENING_MARK =
            Pattern.compile("^\\s*[\\[(]?(?:\\d{1,3}|[*†‡§]{1,3}|\\^|↑)[\\]).]?\\s*");
    private static final Pattern BACK = Pattern.compile("[\\s↩︎↵^]+$");

    private final Map<Element, Note> byLink = new HashMap<>();

    /** Takes the notes out of the page and remembers which link means which. */
    void take(Document page) {
        for (Element link : page.select("sup a[href^=#], a[href^=#] > sup, a[href^=#][epub:type=noteref]")) {
            Element anchor = link.tagName().equals("sup") ? link.parent() : link;
            if (anchor == null) {
                continue;
            }
            var mark = MARK.matcher(anchor.text().strip());
            Element target = target(page, anchor.attr("href").substring(1));
            Element note = target == null ? null : target.closest("li, p, div, dd, aside, tr");
            if (mark.matches() && note != null && !note.equals(page.body()) && !isAbove(note, anchor)) {
                String text = BACK.matcher(OPENING_MARK.matcher(note.text()).replaceFirst(""))
                        .replaceFirst("");
                byLink.put(anchor, new Note(mark.group(1), text.strip()));
                note.remove();
            }
        }
    }

    private static @Nullable Element target(Document page, String name) {
        Element byId = page.getElementById(name);
        return byId != null
                ? byId
                : page.getElementsByAttributeValue("name", name).first();
    }

    /** A link back from the note to the text is no call of a note. */
    private static boolean isAbove(Element note, Element link) {
        return link.closest("li, p, div, dd, aside, tr") == note
                || note.text().length() > 5000
                || !note.select("sup a[href^=#]").isEmpty() && note.text().length() > 1000;
    }

    @Nullable
    Note of(Element link) {
        return byLink.get(link);
    }
}
