package org.acquis.reading;

import java.util.List;
import java.util.Map;
import org.acquis.problem.Refused;
import org.acquis.statement.Warning;

/** Documents that were read to their end and hold no text: a picture pasted into Word, a form without its filling, a file cut off. */
public final class NoText {

    /** What was met instead, by the codes of warnings in the order of their weight, and what to do then. */
    private static final Map<String, String> REMEDIES = Map.of(
            "REVISIONS",
            "its tracked changes leave nothing of it; try --revisions show",
            "PICTURES",
            "it holds pictures; save it as PDF and read that with --ocr",
            "EMBEDDED",
            "what it holds is embedded in it as another file; open it and save that",
            "BROKEN_PARTS",
            "it is damaged; open it in its own program and save it again");

    private static final List<String> ORDER = List.of("REVISIONS", "PICTURES", "EMBEDDED", "BROKEN_PARTS");
    private static final String OTHERWISE = "check that it is the file that you meant";

    private NoText() {}

    /**
     * The document, if it has any text.
     *
     * @throws Refused otherwise
     */
    public static SourceDocument refused(String name, SourceDocument document) {
        boolean none = document.blocks().stream()
                .allMatch(block -> block.text().isBlank()
                        && block.label().isEmpty()
                        && block.notes().isEmpty());
        if (!none) {
            return document;
        }
        List<String> met = document.warnings().stream().map(Warning::code).toList();
        String remedy = ORDER.stream()
                .filter(met::contains)
                .findFirst()
                .map(REMEDIES::get)
                .orElse(OTHERWISE);
        String aside = document.aside().isEmpty() ? "no text in it" : "no text in it but heads and feet";
        throw new Refused(Refused.Code.NO_TEXT_LAYER, name, aside + "; " + remedy);
    }
}
