package org.acquis.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;
import org.acquis.files.StablePackage;
import org.acquis.problem.CommandFailed;
import org.acquis.reading.Block;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.docx.DocxReader;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;

/**
 * Two statements as one Word document with tracked changes, proven before it is handed out: all rejected it reads as the old
 * statement, all accepted as the new one.
 *
 * @param document the DOCX file
 * @param inserted characters marked as inserted
 * @param deleted characters marked as deleted
 * @param changedParagraphs how many paragraphs bear a mark
 */
public record Redline(byte[] document, int inserted, int deleted, int changedParagraphs) {

    /** Where the summary stands. */
    public enum SummaryPlace {
        NONE,
        START,
        END
    }

    /**
     * What a person may choose.
     *
     * @param author shown beside each change
     * @param date of each change, such as {@code 2020-03-01T00:00:00Z}; the same date gives the same bytes
     */
    public record Options(String author, String date, SummaryPlace summary) {}

    /**
     * Writes and proves a redline.
     *
     * @throws CommandFailed when the proof fails, and then there is no document
     */
    public static Redline of(Alignment alignment, Options options) {
        List<Piece> pieces = Pieces.of(alignment);
        int inserted = characters(pieces, Op.INSERT);
        int deleted = characters(pieces, Op.DELETE);
        int changed = (int) pieces.stream()
                .filter(piece -> piece.edits().stream().anyMatch(edit -> edit.op() != Op.EQUAL))
                .count();
        List<String> summary =
                options.summary() == SummaryPlace.NONE ? List.of() : summary(alignment, changed, inserted, deleted);
        RevisionXml xml = new RevisionXml(options.author(), options.date());
        if (options.summary() == SummaryPlace.START) {
            summary.forEach(xml::remark);
        }
        pieces.forEach(xml::paragraph);
        if (options.summary() == SummaryPlace.END) {
            summary.forEach(xml::remark);
        }
        byte[] document = packed(xml);
        prove(document, alignment, pieces, summary);
        return new Redline(document, inserted, deleted, changed);
    }

    private static int characters(List<Piece> pieces, Op op) {
        return pieces.stream()
                .flatMap(piece -> piece.edits().stream())
                .filter(edit -> edit.op() == op)
                .map(Edit::text)
                .mapToInt(String::length)
                .sum();
    }

    private static List<String> summary(Alignment alignment, int changed, int inserted, int deleted) {
        return List.of(
                "Changes from \"" + title(alignment.left()) + "\" to \"" + title(alignment.right()) + "\".",
                String.format(
                        Locale.ROOT,
                        "%d paragraphs bear a mark; %d characters inserted, %d deleted; %d clauses added, %d dropped.",
                        changed,
                        inserted,
                        deleted,
                        alignment.added().size(),
                        alignment.dropped().size()));
    }

    private static String title(Statement statement) {
        return statement.title() + (statement.date() == null ? "" : ", " + statement.date());
    }

    private static byte[] packed(RevisionXml xml) {
        StablePackage pack = new StablePackage();
        RevisionXml.otherParts().forEach(part -> pack.put(part[0], part[1]));
        return pack.put("word/document.xml", xml.document()).bytes();
    }

    private static void prove(byte[] document, Alignment alignment, List<Piece> pieces, List<String> summary) {
        requireSame(expected(alignment.left()), read(document, Revisions.ORIGINAL, summary), "rejected", "old");
        requireSame(expected(alignment.right()), read(document, Revisions.FINAL, summary), "accepted", "new");
        requireSame(texts(pieces, Op.INSERT), expected(alignment.left()), "taken back", "old");
    }

    private static List<String> texts(List<Piece> pieces, Op gone) {
        return pieces.stream()
                .map(piece -> piece.without(gone).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> expected(Statement statement) {
        return statement.clauses().stream()
                .map(clause -> visible(Pieces.text(clause)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String visible(String text) {
        return text.replace("\u00AD", "").strip();
    }

    private static List<String> read(byte[] document, Revisions state, List<String> summary) {
        Source source = new Source("redline", "docx", Sha256.of(document), null);
        List<String> texts = new ArrayList<>(
                DocxReader.read(document, source, ReadOptions.standard().with(state)).blocks().stream()
                        .map(Block::text)
                        .map(String::strip)
                        .toList());
        summary.forEach(texts::remove);
        return texts;
    }

    private static void requireSame(List<String> expected, List<String> found, String done, String side) {
        for (int k = 0; k < Math.max(expected.size(), found.size()); k++) {
            String wanted = k < expected.size() ? expected.get(k) : "";
            String got = k < found.size() ? found.get(k) : "";
            if (!Objects.equals(visible(wanted), visible(got))) {
                throw new CommandFailed("the redline could not be proven: with all changes " + done + " it is not the "
                        + side + " text at paragraph " + (k + 1) + "; no file was written");
            }
        }
    }
}
