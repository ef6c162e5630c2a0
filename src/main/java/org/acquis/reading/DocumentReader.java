package org.acquis.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.reading.docx.DocxReader;
import org.acquis.reading.pdf.PdfReader;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;

/** Reads a document of any kind that is known; the kind is told by the bytes and not by the name. */
public final class DocumentReader {

    private static final int HEAD = 4096;

    /**
     * Reads one file.
     *
     * @throws NotFound when there is no such file
     * @throws Refused when the file is not read, with the code that says why
     */
    public SourceDocument read(Path file, ReadOptions options) {
        byte[] bytes = bytesOf(file, options.limits());
        try {
            return read(file, bytes, options);
        } catch (StackOverflowError tooDeep) {
            throw new Refused(
                    Refused.Code.LIMIT_DEPTH, file.toString(), "nested too deeply to be a statement", tooDeep);
        } catch (OutOfMemoryError tooLarge) {
            throw new Refused(
                    Refused.Code.LIMIT_MEMORY,
                    file.toString(),
                    "needs more memory than one document may have; split it or save it as text",
                    tooLarge);
        }
    }

    private static SourceDocument read(Path file, byte[] bytes, ReadOptions options) {
        String name = file.toString();
        return switch (Format.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))) {
            case PACKAGE -> DocxReader.read(bytes, source(name, "docx", bytes), options);
            case PDF -> PdfReader.read(file, source(name, "pdf", bytes), options.limits());
            case TEXT ->
                TextReader.read(TextDecoder.decode(bytes), source(name, textFormat(name), bytes), options.limits());
            case OLE2 -> throw OldContainer.refusal(name, bytes);
            case RTF -> throw unsupported(name, "RTF");
            case HTML -> throw unsupported(name, "HTML");
            case BINARY ->
                throw new Refused(
                        Refused.Code.NOT_A_DOCUMENT,
                        name,
                        "neither text nor a known kind of document; give DOCX, PDF or text");
        };
    }

    private static Refused unsupported(String name, String kind) {
        return new Refused(Refused.Code.UNSUPPORTED, name, kind + " is not read; save it as DOCX, PDF or text");
    }

    private static String textFormat(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? "md" : "txt";
    }

    private static Source source(String name, String format, byte[] bytes) {
        return new Source(name, format, Sha256.of(bytes), null);
    }

    private static byte[] bytesOf(Path file, Limits limits) {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw new NotFound("no file " + name + "; check the path");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, name, "not a regular file; give a document");
        }
        try {
            long size = Files.size(file);
            if (size > limits.inputBytes()) {
                throw new Refused(
                        Refused.Code.LIMIT_SIZE,
                        name,
                        "larger than " + (limits.inputBytes() >> 20) + " MB; remove its pictures or save it as text");
            }
            if (size == 0) {
                throw new Refused(Refused.Code.NOT_A_DOCUMENT, name, "the file is empty");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(
                    Refused.Code.NOT_A_DOCUMENT, name, "cannot be read; check its permissions and the disk", e);
        }
    }
}
