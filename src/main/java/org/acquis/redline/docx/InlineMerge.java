package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acquis.alignment.Edit;
import org.acquis.alignment.WordEdits;
import org.acquis.redline.docx.Stream.Entry;
import org.acquis.redline.docx.Stream.Status;
import org.jspecify.annotations.Nullable;

/** Merges the items of old and new paragraphs word by word, old before new. */
final class InlineMerge {

    /** Objects and paragraph marks take part in the word edits as characters of the private use area. */
    private static final char FIRST_SIGN = '\uE000';

    private static final char LAST_SIGN = '\uF7FF';

    private final Map<String, Character> signs = new HashMap<>();
    private final Map<Wrapper, Wrapper> paired = new IdentityHashMap<>();
    private final List<Item> old;
    private final List<Item> young;
    private final List<Item> allYoung;
    private List<Entry> entries = new ArrayList<>();

    private InlineMerge(List<Item> old, List<Item> young) {
        this.old = wide(old);
        this.young = wide(young);
        this.allYoung = young;
    }

    private static List<Item> wide(List<Item> items) {
        return items.stream().filter(item -> item.kind() != Item.Kind.MARKER).toList();
    }

    /** Both end with a paragraph mark, and that mark stays. */
    static List<Entry> of(List<Item> old, List<Item> young) {
        InlineMerge merge = new InlineMerge(old, young);
        merge.edit();
        merge.separateLinks();
        merge.oldFirst();
        merge.keepLastBlank();
        merge.putMarkers();
        return merge.entries;
    }

    /** All old words deleted, all new ones inserted; the last paragraph mark stays. */
    static List<Entry> plain(List<Item> old, List<Item> young) {
        int oldEnd = old.size() - 1;
        int newEnd = young.size() - 1;
        List<Entry> entries = whole(old.subList(0, oldEnd), Status.DELETED);
        entries.addAll(whole(young.subList(0, newEnd), Status.INSERTED));
        entries.add(new Entry(Status.SAME, old.get(oldEnd), young.get(newEnd)));
        return entries;
    }

    /** The entries of content that stands on one side alone. */
    static List<Entry> whole(List<Item> items, Status status) {
        List<Entry> entries = new ArrayList<>();
        for (Item item : items) {
            boolean marker = item.kind() == Item.Kind.MARKER;
            if (!status.isOld()) {
                entries.add(new Entry(marker ? Status.SAME : status, null, item));
            } else if (!marker) {
                entries.add(new Entry(status, item, null));
            }
        }
        return entries;
    }

    private void edit() {
        int oldEnd = old.size() - 1;
        int newEnd = young.size() - 1;
        String left = encoded(old.subList(0, oldEnd));
        String right = encoded(young.subList(0, newEnd));
        int i = blanks(left);
        int j = blanks(right);
        if (left.substring(0, i).equals(right.substring(0, j))) {
            for (int k = 0; k < i; k++) {
                entries.add(new Entry(Status.SAME, old.get(k), young.get(k)));
            }
        } else {
            old.subList(0, i).forEach(item -> entries.add(new Entry(Status.DELETED, item, null)));
            young.subList(0, j).forEach(item -> entries.add(new Entry(Status.INSERTED, null, item)));
        }
        for (Edit edit : edits(left.substring(i), right.substring(j))) {
            for (int k = 0; k < edit.text().length(); k++) {
                switch (edit.op()) {
                    case EQUAL -> entries.add(new Entry(Status.SAME, old.get(i++), young.get(j++)));
                    case DELETE -> entries.add(new Entry(Status.DELETED, old.get(i++), null));
                    case INSERT -> entries.add(new Entry(Status.INSERTED, null, young.get(j++)));
                }
            }
        }
        entries.add(new Entry(Status.SAME, old.get(oldEnd), young.get(newEnd)));
    }

    private static List<Edit> edits(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty()
                    ? List.of()
                    : List.of(new Edit(left.isEmpty() ? Edit.Op.INSERT : Edit.Op.DELETE, left + right));
        }
        return WordEdits.between(left, right);
    }

    private static int blanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    private String encoded(List<Item> items) {
        StringBuilder text = new StringBuilder(items.size());
        for (Item item : items) {
            char shown = item.shown();
            boolean sign =
                    shown == Item.OBJECT || item.kind() == Item.Kind.MARK || shown >= FIRST_SIGN && shown <= LAST_SIGN;
            text.append(sign ? sign(item.kind() + " " + item.key() + " " + shown) : shown);
        }
        return text.toString();
    }

    private char sign(String key) {
        return signs.computeIfAbsent(key, wanted -> (char) Math.min(FIRST_SIGN + signs.size(), LAST_SIGN));
    }

    /** Text of a hyperlink or field is the same only where the link itself is. */
    private void separateLinks() {
        for (Entry entry : entries) {
            if (entry.old() != null && entry.young() != null && entry.young().kind() == Item.Kind.OPENING) {
                Wrapper left = entry.old().in();
                Wrapper right = entry.young().in();
                if (left != null && right != null) {
                    paired.put(left, right);
                }
            }
        }
        List<Entry> separated = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.old() != null && entry.young() != null && !together(entry)) {
                separated.add(new Entry(Status.DELETED, entry.old(), null));
                separated.add(new Entry(Status.INSERTED, null, entry.young()));
            } else {
                separated.add(entry);
            }
        }
        entries = separated;
    }

    private boolean together(Entry entry) {
        boolean sameKind =
                Objects.requireNonNull(entry.old()).key().equals(entry.item().key());
        Wrapper left = binding(entry.old());
        Wrapper right = binding(entry.young());
        if (!sameKind) {
            return false;
        }
        return left == null ? right == null : right != null && paired.get(left) == right;
    }

    private static @Nullable Wrapper binding(@Nullable Item item) {
        return item == null ? null : Wrapper.binding(item.in());
    }

    private void oldFirst() {
        List<Entry> ordered = new ArrayList<>(entries.size());
        List<Entry> come = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.status() == Status.INSERTED) {
                come.add(entry);
                continue;
            }
            if (entry.status() == Status.SAME) {
                ordered.addAll(come);
                come.clear();
            }
            ordered.add(entry);
        }
        ordered.addAll(come);
        entries = ordered;
    }

    /** A blank at the end of both the old and the new words stayed. */
    private void keepLastBlank() {
        List<Entry> tight = new ArrayList<>(entries.size());
        int from = 0;
        while (from < entries.size()) {
            int gone = end(from, Status.DELETED);
            int come = end(gone, Status.INSERTED);
            if (gone > from && come > gone && sameBlank(entries.get(gone - 1), entries.get(come - 1))) {
                tight.addAll(entries.subList(from, gone - 1));
                tight.addAll(entries.subList(gone, come - 1));
                tight.add(new Entry(
                        Status.SAME,
                        entries.get(gone - 1).old(),
                        entries.get(come - 1).young()));
            } else {
                tight.addAll(entries.subList(from, come));
            }
            from = come;
            if (from < entries.size() && entries.get(from).status() == Status.SAME) {
                tight.add(entries.get(from++));
            }
        }
        entries = tight;
    }

    private int end(int from, Status status) {
        int at = from;
        while (at < entries.size() && entries.get(at).status() == status) {
            at++;
        }
        return at;
    }

    private boolean sameBlank(Entry gone, Entry come) {
        Item left = gone.item();
        Item right = come.item();
        return left.kind() == Item.Kind.TEXT
                && right.kind() == Item.Kind.TEXT
                && left.shown() == right.shown()
                && Character.isWhitespace(left.shown())
                && together(new Entry(Status.SAME, left, right));
    }

    private void putMarkers() {
        List<Entry> all = new ArrayList<>(entries.size());
        int at = 0;
        for (Entry entry : entries) {
            if (entry.young() != null) {
                for (; allYoung.get(at) != entry.young(); at++) {
                    all.add(new Entry(Status.SAME, null, allYoung.get(at)));
                }
                at++;
            }
            all.add(entry);
        }
        entries = all;
    }
}
