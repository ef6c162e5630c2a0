package org.acquis.reading.pdf;

import java.nio.file.Path;
import org.acquis.problem.Refused;
import org.acquis.reading.Limits;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Source;

/** Reads PDF files. */
public final class PdfReader {

    private PdfReader() {}

    /**
     * Reads one PDF.
     *
     * @param source the file as named by the user, its hash, and no page count yet: the result carries a copy with the pages
     * @throws Refused when the file is encrypted, damaged, without text or beyond a limit
     */
    public static SourceDocument read(Path file, Source source, Limits limits) {
        throw new Refused(Refused.Code.UNSUPPORTED, source.file(), "PDF is not read yet; save it as text or DOCX");
    }
}
