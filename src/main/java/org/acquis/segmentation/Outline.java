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
    private static final int HEADING_WORDS = 9;

    private final List<Paragraph> paragraphs;
    private final List<Optional<Label>> labels;
    private final Plan plan;
    private final boolean[] endings;
    private final Numbering numbering;
    private final ClauseIds ids = new ClauseIds();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Part part;
    private int annex;
    private @Nullable Standing before;
    /** The last clause before the heading that was just met. */
    private @Nullable Standing over;

    Outline(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.labels = paragraphs.stream().map(Plan::label).toList();
        this.plan = Plan.of(paragraphs);
        this.endings = Endings.of(paragraphs);
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
            heading(at, "", text);
            numbering.clear();
            over = null;
            return;
        }
        if (at == plan.start()) {
            part = Part.PREAMBLE;
        }
        if (isOrganLine(at)) {
            organ(at);
            return;
        }
        Optional<Label> label = labels.get(at).filter(found -> !found.weak() || numbering.asksFor(found));
        if (part == Part.PREFACE
                && label.filter(found -> Openings.endsTerminal(found.rest())).isEmpty()) {
            preface(paragraph);
            return;
        }
        if (isHeading(at, label)) {
            if (part == Part.PREAMBLE
                    && label.filter(found -> found.is(Style.WORD)).isPresent()) {
                part = Part.OPERATIVE;
            }
            heading(
                    at,
                    label.map(Label::printed).orElse(""),
                    label.map(Label::rest).orElse(text));
            return;
        }
        if (label.isEmpty() && isClosing(at)) {
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
        if (at == plan.start()) {
            return plan.organ();
        }
        // "The Committee" can be a heading too; an organ speaks with a comma, or in participles.
        String text = paragraphs.get(at).text();
        boolean speaks = Openings.endsInComma(text)
                || at + 1 < paragraphs.size()
                        && Openings.readsPreambular(paragraphs.get(at + 1).text());
        return speaks && Plan.isOrgan(text);
    }

    private void organ(int at) {
        Paragraph paragraph = paragraphs.get(at);
        if (part == Part.OPERATIVE
                && at + 1 < paragraphs.size()
                && Openings.readsPreambular(paragraphs.get(at + 1).text())) {
            part = Part.PREAMBLE;
        }
        if (at != plan.start()) {
            numbering.clear();
        }
        before = null;
        over = null;
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
        String next = at + 1 < paragraphs.size()
                ? labels.get(at + 1)
                        .filter(one -> !one.weak())
                        .map(Label::rest)
                        .orElse(paragraphs.get(at + 1).text())
                : "";
        boolean overItems = at + 1 < labels.size()
                && labels.get(at + 1).filter(Numbering::isSub).isPresent();
        String previous = before == null || overItems ? "" : before.text();
        if (label.isEmpty()) {
            return !endings[at] && !leads(at) && Headings.is(paragraph, paragraph.text(), previous, next);
        }
        Label found = label.get();
        if (found.rest().isEmpty() || found.is(Style.WORD) && found.rest().matches("\\([^()]{2,80}\\)")) {
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

    private boolean isClosing(int at) {
        boolean closing = endings[at]
                || plan.parted() && Headings.isClosing(paragraphs.get(at).text());
        return closing && clauses.stream().anyMatch(Clause::isSubstantive);
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
        boolean main = (found.is(Style.ARABIC) || found.is(Style.WORD) || found.is(Style.DECIMAL))
                && !numbering.goesOnBelow(found);
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
        if (below) {
            ancestors.addAll(lineOf(place));
        }
        ancestors.add(clauses.size());
        boolean opensPart = part == Part.PREAMBLE || (part == Part.PLAIN && ClauseIds.isFirst(id));
        boolean leads = label.isEmpty() && leads(at);
        before = new Standing(
                clauses.size(),
                place.level(),
                ancestors,
                text,
                leads || Openings.endsInColon(text),
                leads,
                label.isEmpty() && opensPart);
        over = null;
        numbering.ended(text);
        addClause(id, role(below), printed, place.level(), parent, text, paragraph);
    }

    /** "STRESSES THAT", "INVITES THE MEMBER STATES TO:": the verb over numbered paragraphs, as EU conclusions print it. */
    private boolean leads(int at) {
        return at + 1 < paragraphs.size()
                && Headings.isVerbInCapitals(paragraphs.get(at).text())
                && (labels.get(at + 1).isPresent()
                        || Openings.opensSmall(paragraphs.get(at + 1).text()));
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
        boolean below = before == null && over != null && over.chapeau() && Numbering.isSub(label);
        return numbering.place(label, below ? over : before, next);
    }

    /** Below a chapeau stand items without numbers; where a chapeau goes on after its list, the rest stands below it too. */
    private Numbering.Place unlabelled(String text) {
        if (before != null && before.chapeau() && isItem(text)) {
            return new Numbering.Place(before.level() + 1, before.index(), 0);
        }
        if (before != null && before.level() > 1 && isUnlabelledItem(before) && isItem(text) && goesOn(before.text())) {
            return new Numbering.Place(before.level(), before.ancestorAt(before.level() - 1), 0);
        }
        if (before != null && before.level() > 1 && part != Part.PREAMBLE && isContinued(before.text(), text)) {
            numbering.closeBelow(before.level());
            return new Numbering.Place(before.level(), before.ancestorAt(before.level() - 1), 0);
        }
        numbering.closeBelow(1);
        return new Numbering.Place(1, -1, 0);
    }

    /** A chapeau that goes on after its list: in small letters, or after an item that ends in a comma. */
    private static boolean isContinued(String item, String text) {
        boolean cased = Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return cased && (Openings.opensSmall(text) || Openings.endsInComma(item) && !Openings.operative(text));
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

    private void heading(int at, String label, String text) {
        Paragraph paragraph = paragraphs.get(at);
        if (text.isEmpty()) {
            line(Role.HEADING, "H", "", label, 0, paragraph);
        } else {
            line(Role.HEADING, "H", label, text, 0, paragraph);
        }
        labels.get(at).ifPresent(numbering::met);
        over = before == null ? over : before;
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
                List.of(),
                paragraph.recognition()));
    }
}
