package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the lines of hard-wrapped text to paragraphs, by evidence: line length against the wrap width, labels in sequence,
 * opening words after a line that ends like a paragraph.
 */
final class LineBreaks {

    private final WrapWidth width;
    private final LabelTrail trail;

    LineBreaks(WrapWidth width, LabelTrail trail) {
        this.width = width;
        this.trail = trail;
    }

    /** Groups of lines, each of them a paragraph. */
    List<List<String>> paragraphs(List<String> lines) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!open.isEmpty() && breaksBefore(lines, i, open)) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            if (open.isEmpty()) {
                LabelParser.parse(lines.get(i)).filter(l -> !l.weak() || trail.isNext(l)).ifPresent(trail::add);
            }
            open.add(lines.get(i));
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private boolean breaksBefore(List<String> lines, int at, List<String> open) {
        String before = lines.get(at - 1);
        String line = lines.get(at);
        if (isLabelAlone(before)) {
            return false;
        }
        boolean ended = Openings.endsTerminal(before);
        boolean shortened = width.columns() > 0 && width.isShort(before, line);
        Optional<Label> label = LabelParser.parse(line);
        if (label.isPresent() && breaksAtLabel(label.get(), before, ended, shortened)) {
            return true;
        }
        if (width.columns() == 0 || width.isUnwrapped(before)) {
            return !(Openings.endsLinking(before) || (Openings.opensSmall(line) && !ended));
        }
        if (width.exact()) {
            return shortened || breaksAtFullLine(lines, at, ended);
        }
        return breaksAtRaggedLine(lines, at, ended, shortened, open);
    }

    private boolean breaksAtLabel(Label label, String before, boolean ended, boolean shortened) {
        if (label.weak()) {
            return trail.isNext(label) && (ended || opensOperative(label));
        }
        if (label.is(Numeral.Style.BULLET)) {
            return ended || shortened || width.columns() == 0;
        }
        if (label.is(Numeral.Style.WORD)) {
            return (ended || shortened) && !Openings.endsLinking(before);
        }
        boolean clean = ended || Openings.endsInComma(before) || (shortened && !Openings.endsLinking(before));
        if (clean && trail.fits(label)) {
            return !isReference(label.rest());
        }
        boolean conjunction = before.endsWith(" and") || before.endsWith(" or");
        return trail.isNext(label) && (opensOperative(label) || (conjunction && ended(before)));
    }

    /** "; and" and ", or" end an item of a list. */
    private static boolean ended(String before) {
        return before.endsWith("; and") || before.endsWith(", and") || before.endsWith("; or") || before.endsWith(", or");
    }

    /** "(a) above", "(b), (c)": the label belongs to a reference in mid-sentence. */
    private static boolean isReference(String rest) {
        return rest.isEmpty() || ",;.)".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("above") || rest.startsWith("below");
    }

    private static boolean opensOperative(Label label) {
        return label.is(Numeral.Style.ARABIC) && Openings.operative(label.rest());
    }

    private boolean breaksAtFullLine(List<String> lines, int at, boolean ended) {
        String before = lines.get(at - 1);
        String line = lines.get(at);
        if (ended && (opensPart(line) || isHeading(lines, at))) {
            return true;
        }
        return Openings.endsInComma(before) && Openings.preambular(line) && !Openings.opensSmall(line);
    }

    private boolean breaksAtRaggedLine(
            List<String> lines, int at, boolean ended, boolean shortened, List<String> open) {
        String before = lines.get(at - 1);
        String line = lines.get(at);
        if (Openings.opensSmall(line) || Openings.endsLinking(before)) {
            return false;
        }
        if (ended && (shortened || opensPart(line) || isHeading(lines, at))) {
            return true;
        }
        if (Openings.endsInComma(before) && Openings.preambular(line)) {
            return true;
        }
        return width.isVeryShort(before) && (open.size() == 1 || opensPart(line));
    }

    private static boolean opensPart(String line) {
        return Openings.preambular(line) || Openings.operative(line);
    }

    /** A short line in capitals' case before a label or an opening word. */
    private boolean isHeading(List<String> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        String line = lines.get(at);
        String next = lines.get(at + 1);
        if (Openings.opensSmall(line) || Openings.endsTerminal(line) || Openings.endsInComma(line)) {
            return false;
        }
        boolean labelled = LabelParser.parse(next).filter(trail::fits).isPresent();
        return Headings.looksLike(line) && (labelled || opensPart(next)) && width.isShort(line, next) | labelled;
    }

    private static boolean isLabelAlone(String line) {
        return LabelParser.parse(line).filter(label -> label.rest().isEmpty()).isPresent() && line.length() <= 12;
    }
}
