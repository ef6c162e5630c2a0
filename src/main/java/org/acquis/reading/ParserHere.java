package org.acquis.reading;

import java.util.Locale;
import org.acquis.problem.Refused;
import org.acquis.reading.docx.DocxReader;
import org.acquis.reading.odt.OdtReader;
import org.acquis.reading.pdf.PdfReader;
import org.acquis.reading.rtf.RtfReader;
import org.acquis.reading.word97.Word97Reader;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;

/** Parses documents in this process. What strangers send is better parsed in another one. */
public final class ParserHere implements DocumentParser {

    private final ReadingProgress progress;

    /** A parser to whom nobody listens. */
    public ParserHere() {
        this(ReadingProgress.NONE);
    }

    /** @param progress hears how far a document is that takes long */
    public ParserHere(ReadingProgress progress) {
        this.progress = progress;
    }

    @Override
    public SourceDocument parse(String name, byte[] bytes, ReadOptions options) {
        try {
            return parsed(name, bytes, options);
        } catch (StackOverflowError tooDeep) {
            throw new Refused(Refused.Code.LIMIT_DEPTH, name, "nested too deeply to be a statement", tooDeep);
        } catch (OutOfMemoryError tooLarge) {
            throw Refused.needsTooMuchMemory(name);
        }
    }

    private SourceDocument parsed(String name, byte[] bytes, ReadOptions options) {
        Format format = Format.of(bytes);
        return Misnamed.told(name, format, Masthead.keptAside(parsed(format, name, bytes, options)));
    }

    private SourceDocument parsed(Format format, String name, byte[] bytes, ReadOptions options) {
        return switch (format) {
            case PACKAGE -> DocxReader.read(bytes, source(name, "docx", bytes), options);
            case OPEN_DOCUMENT -> OdtReader.read(bytes, source(name, "odt", bytes), options);
            case PDF -> PdfReader.read(bytes, source(name, "pdf", bytes), options, progress);
            case TEXT ->
                TextReader.read(TextDecoder.decode(bytes), source(name, textFormat(name), bytes), options.limits());
            case OLE2 -> old(name, bytes, options);
            case RTF -> RtfReader.read(bytes, source(name, "rtf", bytes), options);
            case HTML -> HtmlReader.read(bytes, source(name, "html", bytes), options.limits());
            case BINARY ->
                throw new Refused(
                        Refused.Code.NOT_A_DOCUMENT,
                        name,
                        "neither text nor a known kind of document; give DOCX, ODT, RTF, PDF or text");
        };
    }

    private static SourceDocument old(String name, byte[] bytes, ReadOptions options) {
        if (OldContainer.isEncrypted(bytes)) {
            byte[] plain = OldContainer.decrypted(name, bytes, options);
            return DocxReader.read(plain, source(name, "docx", bytes), options);
        }
        if (OldContainer.isWord(bytes)) {
            return Word97Reader.read(bytes, source(name, "doc", bytes), options);
        }
        throw OldContainer.unknown(name);
    }

    private static String textFormat(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? "md" : "txt";
    }

    private static Source source(String name, String format, byte[] bytes) {
        return new Source(name, format, Sha256.of(bytes), null);
    }
}
