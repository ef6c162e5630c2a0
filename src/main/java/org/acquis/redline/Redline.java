package org.acquis.redline;

import org.acquis.alignment.Alignment;
import org.acquis.problem.CommandFailed;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Two texts as one Word document with tracked changes, proven before it is handed out. */
public final class Redline {

    private Redline() {}

    /** The side of a redline: a name for messages and the bytes of a Word document. */
    public record Side(String name, byte[] docx) {}

    /**
     * Marks two Word documents: the new one keeps its package and looks, what the old one had stands in it as deletions.
     *
     * @param alignment of their clauses, which decides what became what; null where it is not known
     * @throws CommandFailed when no marking can be proven, and then there is no document
     */
    public static DocxRedline of(Side old, Side young, @Nullable Alignment alignment, RedlineOptions options) {
        return DocxRedline.of(old.name(), old.docx(), young.name(), young.docx(), alignment, options);
    }

    /** Whether these bytes are a Word document that can be marked itself. */
    public static boolean canMark(byte[] docx) {
        return DocxRedline.canMark(docx);
    }

    /**
     * Marks two statements that are no Word documents: a plain document is made of the clauses of each.
     *
     * @throws CommandFailed when no marking can be proven, and then there is no document
     */
    public static DocxRedline of(Alignment alignment, RedlineOptions options) {
        return of(plain(alignment.left()), plain(alignment.right()), alignment, options);
    }

    /** A statement set as a plain document, a paragraph for each clause. */
    public static Side plain(Statement statement) {
        return new Side(statement.id(), CleanDocument.of(statement));
    }
}
