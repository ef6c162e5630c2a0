package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.reading.Block;
import org.acquis.segmentation.Numeral.Style;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Role;
import org.acquis.statement.Warning;
import org.jspecify.annotations.Nullable;

/** Gives each paragraph its role, label, level, parent and id, going through them once in order. */
final class Outline {

    private enum Part {
        PREFACE,
        PREAMBLE,
        OPERATIVE,
        PLAIN,
        ANNEX
    }

    private static final int PREFACE_WORDS = 40;
    private static final int LAST_LINES = 6;
    private static final int HEADING_WORDS = 9;

    private final List<Paragraph> paragraphs;
    private final List<Optional<Label>> labels;
    private final Plan plan;
    private final Numbering numbering;
    private final ClauseIds ids = new ClauseIds();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Part part;
    private int annex;
    private boolean closed;
    private @Nullable Standing before;

    Outline(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.labels = paragraphs.stream().map(Plan::label).toList();
        this.plan = Plan.of(paragraphs);
        this.numbering = new Numbering(labels.stream().flatMap(Optional::stream).toList());
        this.part = plan.start() >= 0 ? Part.PREFACE : plan.operativeOnly() ? Part.OPERATIVE : Part.PLAIN;
    }

    Segmentation build() {
        for (int i = 0; i < paragraphs.size(); i++) {
            add(i);
        }
        return new BracketMarks(clauses, warnings).marked();
    }

    private void add(int at) {
        Paragraph paragraph = paragraphs.get(at);
        String text = paragraph.text();
        if (paragraph.isTable()) {
            line(Role.TABLE, "T", "", text, 1, paragraph);
            return;
        }
        if (at > 0 && part != Part.PREFACE && paragraph.label().isEmpty() && Headings.isAnnex(text)) {
            part = Part.ANNEX;
            annex++;
            heading("", text, paragraph);
            numbering.clear();
            return;
        }
        if (at == plan.start()) {
            part = Part.PREAMBLE;
        }
        if (isOrganLine(at)) {
            organ(at);
            return;
        }
        if (part == Part.PREFACE) {
            preface(paragraph);
            return;
        }
        Optional<Label> label = labels.get(at).filter(found -> !found.weak() || numbering.asksFor(found));
        if (isHeading(at, label)) {
            if (part == Part.PREAMBLE
                    && label.filter(found -> found.is(Style.WORD)).isPresent()) {
                part = Part.OPERATIVE;
            }
            heading(label.map(Label::printed).orElse(""), label.map(Label::rest).orElse(text), paragraph);
            return;
        }
        if (label.isEmpty() && isClosing(at)) {
            closed = true;
            line(Role.CLOSING, "C", "", text, 0, paragraph);
            return;
        }
        enterPart(label, text);
        clause(at, label);
    }

    private boolean isOrganLine(int at) {
        if (part != Part.PREAMBLE && part != Part.OPERATIVE) {
            return false;
        }
        return at == plan.start()
                ? plan.organ()
                : Plan.isOrgan(paragraphs.get(at).text());
    }

    private void organ(int at) {
        Paragraph paragraph = paragraphs.get(at);
        if (part == Part.OPERATIVE
                && at + 1 < paragraphs.size()
                && Openings.readsPreambular(paragraphs.get(at + 1).text())) {
            part = Part.PREAMBLE;
        }
        numbering.clear();
        before = null;
        addClause(ids.organ(), Role.PREAMBULAR, "", 1, null, paragraph.text(), paragraph);
    }

    private void preface(Paragraph paragraph) {
        String text = (paragraph.label() + " " + paragraph.text()).strip();
        if (text.split("\\s+", PREFACE_WORDS + 1).length <= PREFACE_WORDS || Cuts.isNameList(text)) {
            line(Role.HEADING, "H", "", text, 0, paragraph);
        } else {
            line(Role.PARAGRAPH, "P", "", text, 1, paragraph);
        }
    }

    private boolean isHeading(int at, Optional<Label> label) {
        Paragraph paragraph = paragraphs.get(at);
        String next = at + 1 < paragraphs.size() ? paragraphs.get(at + 1).text() : "";
        String previous = before == null ? "" : before.text();
        if (label.isEmpty()) {
            return Headings.is(paragraph, paragraph.text(), previous, next) && !endsTheText(at);
        }
        Label found = label.get();
        if (found.rest().isEmpty()) {
            return true;
        }
        boolean titled = Headings.looksLike(found.rest()) && !next.isEmpty() && !Openings.opensSmall(next);
        boolean sectional = found.is(Style.WORD) || found.is(Style.UPPER_LETTER) || found.is(Style.UPPER_ROMAN);
        boolean numberedTitle = part == Part.PLAIN
                && (found.is(Style.ARABIC) || found.is(Style.DECIMAL))
                && found.rest().split("\\s+").length <= HEADING_WORDS
                && (before == null || !before.chapeau())
                && at + 1 < labels.size()
                && labels.get(at + 1).isEmpty();
        if (paragraph.kind() == Block.Kind.HEADING) {
            return Headings.is(paragraph, found.rest(), previous, next);
        }
        return titled && (sectional || numberedTitle);
    }

    /** Short lines after which nothing but closing lines comes are not headings. */
    private boolean endsTheText(int at) {
        return closed && at >= paragraphs.size() - LAST_LINES;
    }

    private boolean isClosing(int at) {
        if (clauses.stream().noneMatch(Clause::isSubstantive)) {
            return false;
        }
        String text = paragraphs.get(at).text();
        boolean late = at >= paragraphs.size() - LAST_LINES
                || (at + 1 < paragraphs.size()
                        && Headings.isAnnex(paragraphs.get(at + 1).text()));
        return Headings.isClosing(text) && (late || plan.parted()) || closed && late && Headings.looksLike(text);
    }

    private void enterPart(Optional<Label> label, String text) {
        if (label.filter(found -> found.is(Style.PART)).isPresent() && part != Part.ANNEX) {
            part = label.get().first().shape().startsWith("PP") ? Part.PREAMBLE : Part.OPERATIVE;
            return;
        }
        if (part != Part.PREAMBLE) {
            return;
        }
        if (label.isEmpty()) {
            part = Openings.operative(text) ? Part.OPERATIVE : part;
            return;
        }
        Label found = label.get();
        boolean main = found.is(Style.ARABIC) || found.is(Style.WORD) || found.is(Style.DECIMAL);
        boolean underPreamble = before != null
                && before.chapeau()
                && Openings.preambular(before.text())
                && !Openings.operative(found.rest());
        if (main && !underPreamble && !(Openings.preambular(found.rest()) && Openings.endsInComma(found.rest()))) {
            part = Part.OPERATIVE;
        }
    }

    private void clause(int at, Optional<Label> label) {
        Paragraph paragraph = paragraphs.get(at);
        String text = label.map(Label::rest).orElse(paragraph.text());
        Numbering.Place place = label.isPresent() ? labelled(at, label.get()) : unlabelled(text);
        boolean below = place.parent() >= 0 && place.level() > 1;
        String printed = label.map(Label::printed).orElse("");
        @Nullable String parent = below ? clauses.get(place.parent()).id() : null;
        String id = parent == null ? ids.next(prefix()) : ids.below(parent, printed);
        if (place.expected() > 0) {
            warnings.add(new Warning(
                    Warning.NUMBERING,
                    id + ": '" + printed + "' stands where number " + place.expected() + " should come"));
        }
        List<Integer> ancestors = new ArrayList<>();
        if (below && before != null) {
            ancestors.addAll(lineOf(place));
        }
        ancestors.add(clauses.size());
        boolean opensPart = part == Part.PREAMBLE || (part == Part.PLAIN && ClauseIds.isFirst(id));
        before = new Standing(
                clauses.size(),
                place.level(),
                ancestors,
                text,
                Openings.endsInColon(text),
                label.isEmpty() && opensPart);
        numbering.ended(text);
        addClause(id, role(below), printed, place.level(), parent, text, paragraph);
    }

    private List<Integer> lineOf(Numbering.Place place) {
        List<Integer> line = new ArrayList<>();
        int at = place.parent();
        while (at >= 0) {
            line.add(0, at);
            @Nullable String parent = clauses.get(at).parent();
            at = parent == null ? -1 : indexOf(parent, at);
        }
        return line;
    }

    private int indexOf(String id, int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (clauses.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private Numbering.Place labelled(int at, Label label) {
        Label next = null;
        for (int i = at + 1; i < labels.size() && next == null; i++) {
            next = labels.get(i).orElse(null);
        }
        return numbering.place(label, before, next);
    }

    /** Below a chapeau stand items without numbers; after a list the paragraph goes on at the chapeau's own level. */
    private Numbering.Place unlabelled(String text) {
        if (before != null && before.chapeau() && isItem(text)) {
            return new Numbering.Place(before.level() + 1, before.index(), 0);
        }
        if (before != null && before.level() > 1 && isUnlabelledItem(before) && isItem(text) && goesOn(before.text())) {
            return new Numbering.Place(before.level(), before.ancestorAt(before.level() - 1), 0);
        }
        int level = 1;
        int parent = -1;
        if (before != null && before.level() > 2 && Openings.opensSmall(text)) {
            level = before.level() - 1;
            parent = before.ancestorAt(level - 1);
        }
        numbering.closeBelow(level);
        return new Numbering.Place(level, parent, 0);
    }

    private boolean isUnlabelledItem(Standing standing) {
        return clauses.get(standing.index()).label().isEmpty();
    }

    private boolean isItem(String text) {
        if (part == Part.PREAMBLE) {
            return Openings.opensSmall(text);
        }
        return Openings.opensSmall(text) || goesOn(text) || (before != null && !before.chapeau());
    }

    private static boolean goesOn(String text) {
        return text.endsWith(";") || text.endsWith("; and") || text.endsWith("; or") || Openings.endsInComma(text);
    }

    private String prefix() {
        return switch (part) {
            case PREAMBLE -> "PP";
            case OPERATIVE -> "OP";
            case ANNEX -> "A" + annex + "-P";
            default -> "P";
        };
    }

    private Role role(boolean below) {
        return switch (part) {
            case PREAMBLE -> Role.PREAMBULAR;
            case OPERATIVE -> Role.OPERATIVE;
            case ANNEX -> Role.ANNEX;
            default -> below ? Role.ITEM : Role.PARAGRAPH;
        };
    }

    private void heading(String label, String text, Paragraph paragraph) {
        if (text.isEmpty()) {
            line(Role.HEADING, "H", "", label, 0, paragraph);
        } else {
            line(Role.HEADING, "H", label, text, 0, paragraph);
        }
        numbering.closeBelow(1);
        before = null;
    }

    private void line(Role role, String prefix, String label, String text, int level, Paragraph paragraph) {
        addClause(ids.next(prefix), role, label, level, null, text, paragraph);
    }

    private void addClause(
            String id, Role role, String label, int level, @Nullable String parent, String text, Paragraph paragraph) {
        clauses.add(new Clause(
                id,
                role,
                label,
                level,
                parent,
                text,
                paragraph.page(),
                ClauseStatus.AGREED,
                List.of(),
                paragraph.notes(),
                List.of(),
                List.of()));
    }
}
