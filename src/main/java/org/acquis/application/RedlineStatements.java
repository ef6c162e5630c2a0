package org.acquis.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acquis.alignment.Aligner;
import org.acquis.alignment.Alignment;
import org.acquis.library.Library;
import org.acquis.problem.Refused;
import org.acquis.redline.Redline;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Marks what changed from one statement to another as tracked changes. */
public final class RedlineStatements {

    /** Longer texts are matched paragraph by paragraph alone, unless the summary or the comments need their clauses. */
    private static final long MANY_PAIRS = 60_000;

    private final Library library;
    private final Statements statements;
    private final Aligner aligner;

    /** Finds statements, and the Word documents that they were imported from, here. */
    public RedlineStatements(Library library, Statements statements) {
        this.library = library;
        this.statements = statements;
        aligner = new Aligner(() -> {
            synchronized (library) {
                return library.decisions().all();
            }
        });
    }

    /**
     * The redline of two statements, each an id of the library or a file. Where both are Word documents these are marked
     * themselves; else plain documents made of their clauses.
     */
    public DocxRedline redline(String old, String newer, RedlineOptions options) {
        List<Statement> both = statements.resolveAll(List.of(old, newer));
        return redline(old, both.get(0), newer, both.get(1), options);
    }

    /** The redline of two statements that have been resolved from these words. */
    public DocxRedline redline(String old, Statement left, String newer, Statement right, RedlineOptions options) {
        byte[] oldDocument = document(left);
        byte[] newDocument = document(right);
        if (oldDocument == null || newDocument == null) {
            return Redline.of(aligner.align(left, right), options);
        }
        boolean needed = options.summary() != SummaryPlace.NONE || options.strengthComments();
        long pairs = (long) left.clauses().size() * right.clauses().size();
        Alignment alignment = needed || pairs <= MANY_PAIRS ? aligner.align(left, right) : null;
        return Redline.of(new Redline.Side(old, oldDocument), new Redline.Side(newer, newDocument), alignment, options);
    }

    /**
     * The redline of a document that was just made, such as a draft, against a statement: an id of the library or a file.
     *
     * @param name of the document, for messages
     */
    public DocxRedline against(String statement, String name, byte[] docx, RedlineOptions options) {
        Statement old = statements.resolve(statement);
        byte[] document = document(old);
        Redline.Side side = document == null ? Redline.plain(old) : new Redline.Side(statement, document);
        return Redline.of(side, new Redline.Side(name, docx), null, options);
    }

    /** The redline of two documents that were just made, such as two revisions of a draft. */
    public static DocxRedline between(String oldName, byte[] old, String name, byte[] docx, RedlineOptions options) {
        return Redline.of(new Redline.Side(oldName, old), new Redline.Side(name, docx), null, options);
    }

    /** The Word document that a statement was read from, or null. */
    private byte @Nullable [] document(Statement statement) {
        if (!statement.source().format().equals("docx")) {
            return null;
        }
        Optional<byte[]> stored;
        synchronized (library) {
            stored = library.original(statement.source().sha256());
        }
        byte[] document =
                stored.isPresent() ? stored.get() : ofFile(statement.source().file());
        return document != null && Redline.canMark(document) ? document : null;
    }

    private static byte @Nullable [] ofFile(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, file, "cannot be read; check its permissions", e);
        }
    }
}
