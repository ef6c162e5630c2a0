package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.language.Span;
import org.acquis.library.search.Found;
import org.acquis.library.search.Hits;
import org.acquis.library.search.Uses;

/** What a search found, for the terminal. */
public final class SearchText {

    private static final String INDENT = "    ";
    private static final int NARROWEST = 30;
    private static final int LONG = 420;
    private static final int BEFORE = 120;

    private SearchText() {}

    /** The hits as text, each line ended by a line feed; without colour the words asked for stand between asterisks. */
    public static String write(Hits hits, int width, boolean colour) {
        Ink ink = new Ink(colour);
        StringBuilder out = new StringBuilder();
        for (Hits.Hit hit : hits.best()) {
            Found found = hit.found();
            if (!out.isEmpty()) {
                out.append('\n');
            }
            line(
                    out,
                    ink.bold(TerminalText.clean(found.citation().toString())) + " (" + TerminalText.clean(of(found))
                            + ")",
                    "",
                    width);
            line(out, marked(found.text(), joined(found.text(), hit.marks()), ink), INDENT, width);
            if (found.uses().times() > 1) {
                line(out, ink.faint(TerminalText.clean(uses(found))), INDENT, width);
            }
        }
        return out.toString();
    }

    private static String of(Found found) {
        List<String> parts = new ArrayList<>();
        parts.add(found.date() == null ? "no date" : found.date().toString());
        if (found.series() != null) {
            parts.add(found.series());
        }
        parts.add(found.role().key());
        return String.join(", ", parts);
    }

    /** How often and where a wording stands: {@code the same words 3 times, 2019-09-20 to 2021-06-30: also port-avel-2019#OP7}. */
    static String uses(Found found) {
        Uses uses = found.uses();
        String span = uses.first() == null || uses.first().equals(uses.last())
                ? ""
                : ", " + uses.first() + " to " + uses.last();
        String others = uses.places().stream()
                .filter(place -> !place.equals(found.citation()))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String more = uses.times() > uses.places().size() ? " ..." : "";
        return "the same words " + uses.times() + " times" + span + ": also " + others + more;
    }

    /** Neighbouring marks as one. */
    private static List<Span> joined(String text, List<Span> marks) {
        List<Span> joined = new ArrayList<>();
        for (Span mark : marks) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && text.substring(last.end(), mark.start()).isBlank()) {
                joined.set(joined.size() - 1, new Span(last.start(), mark.end()));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private static String marked(String text, List<Span> marks, Ink ink) {
        int from = start(text, marks);
        int to = end(text, from);
        StringBuilder marked = new StringBuilder(from > 0 ? "... " : "");
        int at = from;
        for (Span mark : marks) {
            if (mark.start() >= at && mark.end() <= to) {
                marked.append(TerminalText.clean(text.substring(at, mark.start())));
                String words = TerminalText.clean(mark.of(text));
                marked.append(ink.colour() ? ink.yellow(words) : "*" + words + "*");
                at = mark.end();
            }
        }
        marked.append(TerminalText.clean(text.substring(at, to)));
        return marked.append(to < text.length() ? " ..." : "").toString();
    }

    /** A long text is shown from a little before the first word that was asked for. */
    private static int start(String text, List<Span> marks) {
        if (text.length() <= LONG || marks.isEmpty() || marks.get(0).start() <= BEFORE) {
            return 0;
        }
        return text.indexOf(' ', marks.get(0).start() - BEFORE) + 1;
    }

    private static int end(String text, int from) {
        if (text.length() - from <= LONG) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + LONG);
        return space > from ? space : from + LONG;
    }

    private static void line(StringBuilder out, String text, String indent, int width) {
        Columns.wrap(text, Math.max(NARROWEST, width - indent.length()))
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }
}
