package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes footnotes from the foot of a page: lines in smaller type below the last line of the body, begun by a mark. */
final class Notes {

    /** Smaller than this share of the body's size. */
    private static final float SMALL = 0.93f;

    private static final Pattern MARK = Pattern.compile("^\\s*(\\d{1,3}|[*†‡§]{1,3}|[a-z])\\s*(?=\\S)");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<TextLine> body;

    private Notes(List<TextLine> body) {
        this.body = body;
    }

    /**
     * Parts the lines of one page.
     *
     * @param lines in reading order, without furniture
     * @param bodySize the size of most characters of the document, in points
     */
    static Notes of(List<TextLine> lines, float bodySize, Hyphens hyphens) {
        int from = lines.size();
        float lastBody = 0;
        for (TextLine line : lines) {
            if (line.size() >= SMALL * bodySize) {
                lastBody = Math.max(lastBody, line.y());
            }
        }
        List<TextLine> small = new ArrayList<>();
        List<TextLine> body = new ArrayList<>();
        for (TextLine line : lines) {
            (line.size() < SMALL * bodySize && line.y() > lastBody && from > 0 ? small : body).add(line);
        }
        if (small.isEmpty() || !MARK.matcher(small.get(0).text()).find() || body.isEmpty()) {
            return new Notes(lines);
        }
        Notes notes = new Notes(body);
        String mark = "";
        for (TextLine line : small) {
            Matcher matcher = MARK.matcher(line.text());
            boolean raised = !line.raised().isEmpty() && line.raised().get(0).start() == 0;
            if (matcher.find() && (raised || notes.texts.isEmpty() || isNext(mark, matcher.group(1)))) {
                mark = matcher.group(1);
                notes.texts.put(mark, line.text().substring(matcher.end()).strip());
            } else {
                notes.texts.merge(mark, line.text().strip(), hyphens::joined);
            }
        }
        return notes;
    }

    private static boolean isNext(String before, String mark) {
        return before.matches("\\d+") && mark.matches("\\d+") && Integer.parseInt(mark) == Integer.parseInt(before) + 1;
    }

    /** The lines of the body. */
    List<TextLine> body() {
        return body;
    }

    /** The notes by their marks, in order. */
    Map<String, String> texts() {
        return texts;
    }
}
