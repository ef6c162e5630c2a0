package org.acquis.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Change;
import org.acquis.alignment.Link;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.ExportOptions;
import org.acquis.drafting.Returned;
import org.acquis.drafting.ReturnedComments;
import org.acquis.drafting.Template;
import org.acquis.drafting.WordExport;
import org.acquis.language.Words;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Clause;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Statement;

/**
 * Reads what a delegation sent back and finds what it changed. The file is compared with the draft as it was exported and read
 * again, so that title, place and numbers are told from the paragraphs; tracked or untracked makes no difference.
 */
public final class CollectReturned {

    private static final int SHOWN = 60;

    private final StatementFiles files;
    private final Aligner aligner = new Aligner();

    /** Reads files so. */
    public CollectReturned(StatementFiles files) {
        this.files = files;
    }

    /**
     * What a delegation changed.
     *
     * @param sent the draft as it was sent
     * @throws org.acquis.problem.Refused when the file cannot be read
     */
    public Returned read(Draft sent, Template template, String by, Path file) {
        Statement returned = files.load(file);
        Statement exported = exported(sent, template);
        return new Reading(sent, exported, returned, aligner.align(exported, returned), by).result(file);
    }

    private Statement exported(Draft sent, Template template) {
        try {
            Path folder = Files.createTempDirectory("acquis-");
            Path file = folder.resolve("sent.docx");
            try {
                Files.write(file, WordExport.docx(sent, template, ExportOptions.CLEAN));
                return files.load(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new CommandFailed("no temporary file can be written; check the disk and the temporary folder", e);
        }
    }

    /** One file beside the draft. */
    private static final class Reading {
        private final Draft sent;
        private final Statement returned;
        private final Alignment alignment;
        private final String by;
        /** Places in the draft by ids of the exported clauses; what stands outside the draft has none. */
        private final Map<String, Integer> places = new HashMap<>();

        private final Map<String, Integer> placesOfReturned = new HashMap<>();
        private final List<Returned.Changed> changes = new ArrayList<>();
        private final List<Returned.Added> added = new ArrayList<>();
        private final List<Returned.Comment> comments = new ArrayList<>();
        private final List<String> aside = new ArrayList<>();

        private Reading(Draft sent, Statement exported, Statement returned, Alignment alignment, String by) {
            this.sent = sent;
            this.returned = returned;
            this.alignment = alignment;
            this.by = by;
            int place = 1;
            for (Clause clause : exported.clauses()) {
                if (place <= sent.items().size()
                        && Words.fold(Drafts.sentText(sent, place)).equals(Words.fold(clause.text()))) {
                    places.put(clause.id(), place++);
                }
            }
        }

        private Returned result(Path file) {
            alignment.links().forEach(this::link);
            alignment.dropped().forEach(one -> {
                Integer place = places.get(one.clause());
                if (place == null) {
                    aside.add("takes out '" + one.clause() + "' outside the paragraphs of the draft");
                } else {
                    changes.add(new Returned.Changed(place, ""));
                }
            });
            additions();
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
                ReturnedComments.of(file).forEach(this::comment);
            }
            return new Returned(by, changes, added, comments, aside);
        }

        private void link(Link link) {
            List<Integer> from = new ArrayList<>();
            link.left().forEach(id -> {
                if (places.containsKey(id)) {
                    from.add(places.get(id));
                }
            });
            if (from.isEmpty()) {
                if (link.change() != Change.UNCHANGED && link.change() != Change.RENUMBERED) {
                    aside.add("changes '" + text(link.left().get(0), alignment.left()) + "' to '"
                            + text(link.right().get(0), alignment.right()) + "'");
                }
                return;
            }
            int first = from.get(0);
            link.right().forEach(id -> placesOfReturned.put(id, first));
            if (link.moved()) {
                aside.add("moves paragraph " + first);
                comments.add(new Returned.Comment(
                        first,
                        "wants this paragraph elsewhere: " + where(link.right().get(0))));
            }
            String text = text(link.right().get(0), returned);
            if (!text.equals(Drafts.sentText(sent, first))) {
                changes.add(new Returned.Changed(first, text));
            }
            from.subList(1, from.size()).forEach(place -> changes.add(new Returned.Changed(place, "")));
            link.right().subList(1, link.right().size()).forEach(id -> add(first, id));
        }

        private String where(String id) {
            String before = "";
            for (Clause clause : returned.clauses()) {
                if (clause.id().equals(id)) {
                    break;
                }
                before = clause.text();
            }
            return before.isEmpty() ? "at the beginning" : "behind '" + shortened(before) + "'";
        }

        private static String shortened(String text) {
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        }

        private void additions() {
            int after = 0;
            boolean inside = places.isEmpty();
            for (Clause clause : returned.clauses()) {
                Integer place = placesOfReturned.get(clause.id());
                if (place != null) {
                    after = Math.max(after, place);
                    inside = true;
                } else if (alignment.added().stream()
                        .anyMatch(one -> one.clause().equals(clause.id()))) {
                    if (inside || clause.isSubstantive()) {
                        add(after, clause.id());
                    }
                }
            }
        }

        private void add(int after, String id) {
            returned.clause(id).ifPresent(clause -> {
                DraftItem item = Drafts.borrowed(returned, clause);
                added.add(new Returned.Added(after, item.role(), item.level(), clause.text()));
            });
        }

        private void comment(ReturnedComments.Commented comment) {
            String paragraph = Words.fold(comment.paragraph());
            for (Clause clause : returned.clauses()) {
                Integer place = placesOfReturned.get(clause.id());
                if (place != null && !clause.text().isBlank() && paragraph.endsWith(Words.fold(clause.text()))) {
                    comments.add(new Returned.Comment(place, comment.text()));
                    return;
                }
            }
            aside.add("comments: " + comment.text());
        }

        private static String text(String id, Statement statement) {
            return statement.clause(id).map(Clause::text).orElse(id);
        }
    }
}
