package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** What can be done to a draft; each step gives a new draft and leaves the old one as it was. Places count from 1. */
public final class Drafts {

    private static final Pattern BRACKET = Pattern.compile("\\[(?:[\\p{L} ,.&-]{1,60}: )?([^\\[\\]]*)]");

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
                + (statement.date() == null ? "" : ", " + statement.date());
        return new DraftItem(
                role,
                role == Role.HEADING ? 0 : Math.max(1, clause.level()),
                clause.text(),
                new Citation(statement.id(), clause.id()),
                title,
                clause.text(),
                List.of());
    }

    /** Fills a field; an empty value takes it away. */
    public static Draft filled(Draft draft, String field, String value) {
        Map<String, String> fields = new TreeMap<>(draft.fields());
        if (value.isBlank()) {
            fields.remove(field);
        } else {
            fields.put(field, value.strip());
        }
        return draft.withFields(fields);
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
        DraftItem item = item(draft, place);
        String wanted = words.isEmpty() ? item.text() : words;
        int at = item.text().indexOf(wanted);
        if (at < 0) {
            throw new NotFound(
                    "'" + wanted + "' is not in paragraph " + place + " of the draft; `draft show " + draft.id() + "`");
        }
        String bracket = "[" + (by.isEmpty() ? "" : by + ": ") + wanted + "]";
        return written(
                draft,
                place,
                item.text().substring(0, at) + bracket + item.text().substring(at + wanted.length()));
    }

    /**
     * Settles the first bracket of an item.
     *
     * @param keep whether its words stay
     * @throws NotFound when the item has no bracket
     */
    public static Draft settled(Draft draft, int place, boolean keep) {
        DraftItem item = item(draft, place);
        Matcher matcher = BRACKET.matcher(item.text());
        if (!matcher.find()) {
            throw new NotFound(
                    "paragraph " + place + " of the draft has no bracket; `draft check " + draft.id() + "` lists them");
        }
        String middle = keep ? matcher.group(1) : "";
        String text =
                item.text().substring(0, matcher.start()) + middle + item.text().substring(matcher.end());
        return written(
                draft,
                place,
                text.replaceAll(" {2,}", " ")
                        .replace(" ;", ";")
                        .replace(" ,", ",")
                        .strip());
    }

    /** Adds a remark to the item at a place. */
    public static Draft noted(Draft draft, int place, String note) {
        DraftItem item = item(draft, place);
        List<String> notes = new ArrayList<>(item.notes());
        notes.add(note);
        return replaced(
                draft,
                place,
                new DraftItem(
                        item.role(),
                        item.level(),
                        item.text(),
                        item.source(),
                        item.sourceTitle(),
                        item.sourceText(),
                        notes));
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

    /** The labels of the items in order: operative paragraphs 1., 2. and sub-paragraphs (a), (b); empty for the others. */
    public static List<String> labels(Draft draft) {
        List<String> labels = new ArrayList<>();
        int operative = 0;
        int sub = 0;
        for (DraftItem item : draft.items()) {
            boolean numbered = item.role() == Role.OPERATIVE || item.role() == Role.PARAGRAPH;
            if (!numbered) {
                labels.add("");
            } else if (item.level() > 1) {
                labels.add("(" + (char) ('a' + sub++ % 26) + ")");
            } else {
                sub = 0;
                labels.add(++operative + ".");
            }
        }
        return labels;
    }

    /** The draft as a statement, for comparing it with another. */
    public static Statement statement(Draft draft) {
        List<String> labels = labels(draft);
        List<Clause> clauses = new ArrayList<>();
        for (int k = 0; k < draft.items().size(); k++) {
            DraftItem item = draft.items().get(k);
            clauses.add(Clause.of("D" + (k + 1), item.role(), labels.get(k), item.level(), null, item.text()));
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
