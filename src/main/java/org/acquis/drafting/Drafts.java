package org.acquis.drafting;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Remark;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** What can be done to a draft; each step gives a new draft and leaves the old one as it was. Places count from 1. */
public final class Drafts {

    /** Whose remarks the guidance of a template becomes. */
    public static final String TEMPLATE = "template";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Drafts() {}

    /** Puts an item at a place; places behind the end mean the end. */
    public static Draft added(Draft draft, DraftItem item, int place) {
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.add(Math.max(0, Math.min(items.size(), place - 1)), item);
        return draft.withItems(items);
    }

    /** A clause of a statement as an item of a draft, with its source. */
    public static DraftItem borrowed(Statement statement, Clause clause) {
        Role role = clause.role() == Role.ITEM ? Role.OPERATIVE : clause.role();
        String title = statement.title()
                + (statement.meeting() == null ? "" : ", meeting " + statement.meeting())
                + (statement.date() == null ? "" : ", " + DATE.format(statement.date()));
        return new DraftItem(
                role,
                role == Role.HEADING ? 0 : Math.max(1, clause.level()),
                clause.text(),
                new Citation(statement.id(), clause.id()),
                title,
                clause.text(),
                List.of(),
                List.of());
    }

    /**
     * Fills a field, and the slots of this name in the paragraphs; an empty value takes a field away.
     */
    public static Draft filled(Draft draft, String field, String value) {
        Map<String, String> fields = new TreeMap<>(draft.fields());
        if (value.isBlank()) {
            fields.remove(field);
            return draft.withFields(fields);
        }
        fields.put(field, value.strip());
        List<DraftItem> items = draft.items().stream()
                .map(item ->
                        item.text().contains("{{") ? item.with(Slots.filled(item.text(), field, value.strip())) : item)
                .toList();
        return draft.withFields(fields).withItems(items);
    }

    /** Changes the text at a place. */
    public static Draft written(Draft draft, int place, String text) {
        return replaced(draft, place, item(draft, place).with(text));
    }

    /** Moves the item at a place to another. */
    public static Draft moved(Draft draft, int from, int to) {
        DraftItem item = item(draft, from);
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.remove(from - 1);
        items.add(Math.max(0, Math.min(items.size(), to - 1)), item);
        return draft.withItems(items);
    }

    /** Takes the item at a place out. */
    public static Draft dropped(Draft draft, int place) {
        item(draft, place);
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.remove(place - 1);
        return draft.withItems(items);
    }

    /**
     * Puts brackets around words of an item, or around all of it.
     *
     * @param words to bracket; empty for the whole text
     * @param by the delegation that asks for it; empty for none
     * @throws NotFound when the words are not in the text
     */
    public static Draft bracketed(Draft draft, int place, String words, String by) {
        String text = Proposals.shown(item(draft, place));
        String wanted = words.isEmpty() ? text : words;
        int at = text.indexOf(wanted);
        if (at < 0) {
            throw new NotFound(
                    "'" + wanted + "' is not in paragraph " + place + " of the draft; `draft show " + draft.id() + "`");
        }
        String bracket = "[" + (by.isEmpty() ? "" : by + ": ") + wanted + "]";
        return written(draft, place, text.substring(0, at) + bracket + text.substring(at + wanted.length()));
    }

    /**
     * Settles one place in brackets; an item that is left without words goes.
     *
     * @param which place in the item, from 1
     * @param words to stand there
     * @throws NotFound when the item has no such place
     */
    public static Draft settled(Draft draft, int place, int which, Settlement how) {
        String text = Proposals.shown(item(draft, place));
        List<Brackets> brackets = Brackets.of(text);
        if (which > brackets.size()) {
            throw new NotFound("paragraph " + place + " of the draft has "
                    + (brackets.isEmpty()
                            ? "no brackets; `draft check " + draft.id() + "` lists them"
                            : "brackets at " + brackets.size() + (brackets.size() == 1 ? " place" : " places")));
        }
        Brackets at = brackets.get(which - 1);
        String settled = at.settled(text, how.words(at));
        return settled.isEmpty() ? dropped(draft, place) : written(draft, place, settled);
    }

    /**
     * Settles everything in brackets of an item by the bridge over it; an item that is left without words goes.
     *
     * @throws NotFound when nothing is in brackets there
     */
    public static Draft bridged(Draft draft, int place) {
        if (Brackets.of(text(draft, place)).isEmpty()) {
            throw new NotFound(
                    "nothing is in brackets in paragraph " + place + " of the draft; `draft show " + draft.id() + "`");
        }
        String text = Bridge.of(item(draft, place)).text();
        return text.isEmpty() ? dropped(draft, place) : written(draft, place, text);
    }

    /** Adds a remark to the item at a place. */
    public static Draft noted(Draft draft, int place, Remark remark) {
        return replaced(draft, place, item(draft, place).with(remark));
    }

    /** The text at a place as it goes round: open slots stand in brackets. */
    public static String sentText(Draft draft, int place) {
        return Slots.shownOpen(text(draft, place));
    }

    private static Draft replaced(Draft draft, int place, DraftItem item) {
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.set(place - 1, item);
        return draft.withItems(items);
    }

    private static DraftItem item(Draft draft, int place) {
        if (place < 1 || place > draft.items().size()) {
            throw new WrongUse("the draft " + draft.id() + " has paragraphs 1 to "
                    + draft.items().size() + "; there is no " + place);
        }
        return draft.items().get(place - 1);
    }

    /** The text at a place as it is shown, what is proposed in brackets. */
    public static String text(Draft draft, int place) {
        return Proposals.shown(item(draft, place));
    }

    /** The draft as a statement, for comparing it with another. */
    public static Statement statement(Draft draft, Template template) {
        List<String> labels = Labels.of(draft, template);
        List<Clause> clauses = new ArrayList<>();
        for (int k = 0; k < draft.items().size(); k++) {
            DraftItem item = draft.items().get(k);
            clauses.add(
                    Clause.of("D" + (k + 1), item.role(), labels.get(k), item.level(), null, Proposals.shown(item)));
        }
        return new Statement(
                draft.id(),
                draft.title(),
                null,
                null,
                null,
                null,
                null,
                StatementKind.DRAFT,
                "en",
                true,
                new Source("draft " + draft.id(), "draft", "", null),
                clauses,
                List.of());
    }
}
