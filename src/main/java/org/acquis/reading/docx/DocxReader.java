package org.acquis.reading.docx;

import org.acquis.problem.Refused;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Source;

/** Reads Word documents. */
public final class DocxReader {

    private DocxReader() {}

    /**
     * Reads one package.
     *
     * @throws Refused when it is not a Word document, is damaged or beyond a limit
     */
    public static SourceDocument read(byte[] bytes, Source source, ReadOptions options) {
        throw new Refused(Refused.Code.UNSUPPORTED, source.file(), "DOCX is not read yet; save it as text");
    }
}
