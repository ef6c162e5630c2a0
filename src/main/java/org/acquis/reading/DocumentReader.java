package org.acquis.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.reading.process.ReaderProcesses;

/** Reads files. Their bytes are parsed by a process of its own, which may fail without taking the program with it. */
public final class DocumentReader {

    /**
     * Set to {@code inside}, documents are parsed in this process, for measuring; set to {@code rehearsed}, in this one and in the
     * reader process, for storing class data.
     */
    private static final String WHERE = "acquis.reader";

    private final DocumentParser parser;

    /** Parses in the reader process. */
    public DocumentReader() {
        this(usual());
    }

    private static DocumentParser usual() {
        return switch (System.getProperty(WHERE, "")) {
            case "inside" -> new ParserHere();
            case "rehearsed" -> ReaderProcesses.rehearsed();
            default -> ReaderProcesses.shared();
        };
    }

    /** Parses with this parser. */
    public DocumentReader(DocumentParser parser) {
        this.parser = parser;
    }

    /** Starts the reader process in the background, so that it is ready when the first file is read. */
    public static void prepare() {
        if (!"inside".equals(System.getProperty(WHERE))) {
            ReaderProcesses.shared().prepare();
        }
    }

    /** Ends the reader processes that have nothing to do, at once. */
    public static void release() {
        ReaderProcesses.shared().end();
    }

    /**
     * Reads one file.
     *
     * @throws NotFound when there is no such file
     * @throws Refused when the file is not read, with the code that says why
     */
    public SourceDocument read(Path file, ReadOptions options) {
        return parser.parse(file.toString(), bytesOf(file, options.limits()), options);
    }

    /**
     * Reads a file whose bytes were fetched by other means, such as from a store that is no file system of this machine.
     *
     * @param name for messages and for the source
     * @throws Refused when the file is not read, with the code that says why
     */
    public SourceDocument read(String name, byte[] bytes, ReadOptions options) {
        check(name, bytes.length, options.limits());
        return parser.parse(name, bytes, options);
    }

    private static void check(String name, long size, Limits limits) {
        if (size > limits.inputBytes()) {
            throw new Refused(
                    Refused.Code.LIMIT_SIZE,
                    name,
                    "larger than " + (limits.inputBytes() >> 20) + " MB; remove its pictures or save it as text");
        }
        if (size == 0) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, name, "the file is empty");
        }
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
            check(name, Files.size(file), limits);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(
                    Refused.Code.NOT_A_DOCUMENT, name, "cannot be read; check its permissions and the disk", e);
        }
    }
}
