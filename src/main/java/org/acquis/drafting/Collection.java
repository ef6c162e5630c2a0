package org.acquis.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.acquis.language.Words;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;
import org.acquis.statement.Remark;

/** Lays what delegations sent back into a draft, as attributed brackets and remarks; nothing that stands there is lost. */
public final class Collection {

    private final List<DraftItem> sent;
    private final List<Slot> slots = new ArrayList<>();

    /** A paragraph of the draft, with the place that it had when it was sent; 0 where it came later. */
    private static final class Slot {
        private final int sentAs;
        private int after;
        private DraftItem item;

        private Slot(int sentAs, DraftItem item) {
            this.sentAs = sentAs;
            this.item = item;
        }
    }

    private Collection(Draft draft, Draft sent) {
        this.sent = sent.items();
        boolean[] taken = new boolean[this.sent.size() + 1];
        int before = 0;
        for (DraftItem item : draft.items()) {
            Slot slot = new Slot(sentAs(item, taken), item);
            taken[slot.sentAs] = true;
            before = slot.sentAs > 0 ? slot.sentAs : before;
            slot.after = before;
            slots.add(slot);
        }
    }

    /**
     * The draft with what one delegation wants in it; what the same delegation wanted before goes.
     *
     * @param draft as it stands now
     * @param sent the draft as the delegation was sent it
     */
    public static Draft with(Draft draft, Draft sent, Returned returned) {
        Collection collection = new Collection(asSent(draft, sent), asSent(sent, sent));
        collection.forget(returned.by());
        returned.changes().forEach(change -> collection.change(change, returned.by()));
        returned.added().forEach(added -> collection.add(added, returned.by()));
        returned.comments().forEach(comment -> collection.comment(comment, returned.by()));
        return draft.withItems(collection.slots.stream().map(slot -> slot.item).toList());
    }

    /**
     * The draft with its paragraphs as they were sent: where proposals of an earlier round stood in one, they went round as brackets,
     * and whoever answers has changed a text with brackets.
     */
    private static Draft asSent(Draft draft, Draft sent) {
        return draft.withItems(draft.items().stream()
                .map(item -> wentRound(item, sent) ? item.with(Proposals.shown(item)) : item)
                .toList());
    }

    private static boolean wentRound(DraftItem item, Draft sent) {
        return !item.proposals().isEmpty()
                && sent.items().stream()
                        .anyMatch(one -> one.text().equals(item.text())
                                && one.proposals().equals(item.proposals()));
    }

    /** The places where delegations want different words, from 1. */
    public static List<Integer> conflicts(Draft draft) {
        List<Integer> conflicts = new ArrayList<>();
        for (int place = 1; place <= draft.items().size(); place++) {
            DraftItem item = draft.items().get(place - 1);
            if (Brackets.of(Proposals.shown(item)).stream()
                    .anyMatch(brackets -> brackets.alternatives().stream()
                                    .filter(alternative -> !alternative.by().isEmpty())
                                    .count()
                            > 1)) {
                conflicts.add(place);
            }
        }
        return conflicts;
    }

    /** The paragraph of the draft that was sent which this one was: the same words or source, the first not yet taken. */
    private int sentAs(DraftItem item, boolean[] taken) {
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < sent.size(); k++) {
                boolean same = pass == 0
                        ? sent.get(k).text().equals(item.text())
                        : item.source() != null && Objects.equals(sent.get(k).source(), item.source());
                if (same && !taken[k + 1] && !item.text().isEmpty()) {
                    return k + 1;
                }
            }
        }
        return 0;
    }

    private void forget(String by) {
        for (Slot slot : List.copyOf(slots)) {
            List<Proposal> others = new ArrayList<>(slot.item.proposals());
            boolean had = others.removeIf(proposal -> proposal.by().equals(by));
            slot.item = slot.item.withProposals(others);
            if (had && others.isEmpty() && slot.item.text().isEmpty()) {
                slots.remove(slot);
            }
        }
    }

    private void change(Returned.Changed change, String by) {
        String was = sent.get(change.place() - 1).text();
        for (Slot slot : slots) {
            if (slot.sentAs == change.place()) {
                List<Proposal> proposals = new ArrayList<>(slot.item.proposals());
                proposals.addAll(wanted(slot.item.text(), was, change.text(), by));
                slot.item = slot.item.withProposals(proposals);
                return;
            }
        }
        // The paragraph has gone from the draft since: what is wanted in its place comes as a new one.
        if (!change.text().isEmpty()) {
            DraftItem old = sent.get(change.place() - 1);
            add(new Returned.Added(change.place(), old.role(), old.level(), change.text()), by);
        }
    }

    private static List<Proposal> wanted(String now, String was, String text, String by) {
        if (text.isEmpty() || !now.equals(was)) {
            return List.of(new Proposal(by, 0, now.length(), text));
        }
        return Proposals.between(now, text, by);
    }

    private void add(Returned.Added added, String by) {
        int at = 0;
        for (int k = 0; k < slots.size(); k++) {
            Slot slot = slots.get(k);
            if (slot.after > added.after()) {
                break;
            }
            boolean sameWords = slot.item.text().isEmpty()
                    && slot.item.proposals().stream()
                            .anyMatch(one -> Words.fold(one.text()).equals(Words.fold(added.text())));
            if (sameWords) {
                List<Proposal> proposals = new ArrayList<>(slot.item.proposals());
                proposals.add(
                        new Proposal(by, 0, 0, slot.item.proposals().get(0).text()));
                slot.item = slot.item.withProposals(proposals);
                return;
            }
            at = k + 1;
        }
        DraftItem item = DraftItem.own(added.role(), added.level(), "")
                .withProposals(List.of(new Proposal(by, 0, 0, added.text())));
        Slot slot = new Slot(0, item);
        slot.after = added.after();
        slots.add(at, slot);
    }

    private void comment(Returned.Comment comment, String by) {
        Remark remark = new Remark(by, comment.text());
        slots.stream()
                .filter(slot -> slot.after >= comment.place())
                .min(Comparator.comparingInt((Slot slot) -> slot.after))
                .filter(slot -> !slot.item.remarks().contains(remark))
                .ifPresent(slot -> slot.item = slot.item.with(remark));
    }
}
