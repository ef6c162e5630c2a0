package org.acquis.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acquis.segmentation.Numeral.Style;

/**
 * Whether a text has preamble and operative part, and where they begin.
 *
 * @param start index of the organ line or of the first preambular paragraph; -1 where the text has no preamble
 * @param organ whether {@code start} is the line that names the organ
 * @param operativeOnly whether a text without preamble is operative: its numbered paragraphs open with verbs in the present
 */
record Plan(int start, boolean organ, boolean operativeOnly) {

    private static final int SEARCHED = 40;
    private static final int ORGAN_WORDS = 14;
    private static final int LEAD = 3;

    static Plan of(List<Paragraph> paragraphs) {
        int organ = organLine(paragraphs);
        if (organ >= 0) {
            return new Plan(organ, true, false);
        }
        int run = preambularRun(paragraphs);
        return new Plan(run, false, run < 0 && opensOperative(paragraphs));
    }

    boolean parted() {
        return start >= 0 || operativeOnly;
    }

    /** Whether a text is the name of an organ alone, with or without a comma. */
    static boolean isOrgan(String text) {
        if (text.length() > 80) {
            return false;
        }
        String name = text.replaceAll("[,،，:]\\s*$", "").replace('’', '\'').strip().toLowerCase(Locale.ROOT);
        return StructureWords.is(StructureWords.Kind.ORGAN, name);
    }

    private static int organLine(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(SEARCHED, paragraphs.size()); i++) {
            String text = paragraphs.get(i).text();
            boolean comma = Openings.endsInComma(text)
                    && text.split("\\s+", ORGAN_WORDS + 1).length <= ORGAN_WORDS
                    && !Openings.opensSmall(text)
                    && !Openings.readsPreambular(text);
            if ((comma || isOrgan(text)) && preambleFollows(paragraphs, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean preambleFollows(List<Paragraph> paragraphs, int organ) {
        for (int i = organ + 1; i <= organ + LEAD && i < paragraphs.size(); i++) {
            String text = rest(paragraphs.get(i));
            if (Openings.readsPreambular(text)) {
                return true;
            }
            if (isOrgan(paragraphs.get(organ).text()) && Openings.operative(text)) {
                return true;
            }
        }
        return false;
    }

    private static int preambularRun(List<Paragraph> paragraphs) {
        for (int i = 0; i + 1 < Math.min(SEARCHED, paragraphs.size()); i++) {
            if (label(paragraphs.get(i)).filter(label -> label.is(Style.PART)).isPresent()) {
                return i;
            }
            if (isPreambular(paragraphs.get(i)) && isPreambular(paragraphs.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPreambular(Paragraph paragraph) {
        String text = rest(paragraph);
        return Openings.preambular(text) && Openings.endsInComma(text);
    }

    private static boolean opensOperative(List<Paragraph> paragraphs) {
        int numbered = 0;
        int operative = 0;
        for (Paragraph paragraph : paragraphs) {
            Optional<Label> label = label(paragraph);
            if (label.isPresent() && (label.get().is(Style.ARABIC) || label.get().is(Style.PART)) && !label.get().weak()) {
                numbered++;
                operative += Openings.operative(label.get().rest()) ? 1 : 0;
            }
        }
        return operative >= 2 && operative * 10 >= numbered * 6;
    }

    private static String rest(Paragraph paragraph) {
        return label(paragraph).map(Label::rest).orElse(paragraph.text());
    }

    static Optional<Label> label(Paragraph paragraph) {
        if (paragraph.isTable()) {
            return Optional.empty();
        }
        return paragraph.label().isEmpty()
                ? LabelParser.parse(paragraph.text())
                : Optional.of(LabelParser.given(paragraph.label(), paragraph.text()));
    }
}
