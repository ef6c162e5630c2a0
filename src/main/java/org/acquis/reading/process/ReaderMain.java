package org.acquis.reading.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;
import org.acquis.problem.Refused;
import org.acquis.reading.ParserHere;

/**
 * The reader process: takes documents from its standard input and gives answers on its standard output until the input ends,
 * which it does with the program that started it.
 */
public final class ReaderMain {

    private static final int FAILED = 1;

    private final DataOutputStream out;
    private final SynchronousQueue<Request> next = new SynchronousQueue<>();

    private ReaderMain(DataOutputStream out) {
        this.out = out;
    }

    /** Runs until the standard input ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not get between the answers.
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream(), false);
        System.setOut(nowhere);
        System.setErr(nowhere);
        new ReaderMain(out).run(in);
    }

    /** The main thread goes on listening while a document is parsed, so that the process ends with the program. */
    private void run(DataInputStream in) throws IOException, InterruptedException {
        Thread parsing = new Thread(this::parse, "parser");
        parsing.setDaemon(true);
        parsing.start();
        out.writeInt(Wire.HELLO);
        out.flush();
        try {
            while (true) {
                next.put(Request.readFrom(in));
            }
        } catch (IOException ended) {
            halt(0);
        }
    }

    private void parse() {
        ParserHere parser = new ParserHere(this::progress);
        try {
            while (true) {
                Request request = next.take();
                Answer.write(out, answer(parser, request));
            }
        } catch (IOException | InterruptedException ended) {
            halt(FAILED);
        }
    }

    /** Says that a page is done, so that whoever waits gives the next one its time. */
    private void progress(int pages, int of) {
        try {
            Answer.write(out, new Answer.Underway(pages, of));
        } catch (IOException ended) {
            halt(FAILED);
        }
    }

    /** Ends this process with those that it started. */
    private static void halt(int code) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(code);
    }

    static Answer answer(ParserHere parser, Request request) {
        try {
            return new Answer.Read(parser.parse(request.name(), request.bytes(), request.options()));
        } catch (Refused refused) {
            return new Answer.NotRead(refused.code(), refused.reason());
        } catch (RuntimeException | LinkageError e) {
            return new Answer.NotRead(
                    Refused.Code.CORRUPT,
                    "breaks the rules of its format (" + e.getClass().getSimpleName() + ")");
        }
    }
}
