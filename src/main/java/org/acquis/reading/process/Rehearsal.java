package org.acquis.reading.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.acquis.problem.Refused;
import org.acquis.reading.DocumentParser;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;

/**
 * Has each document parsed by the reader process, and then once more here by way of the same bytes: the class data that this Java
 * stores meanwhile serve the program and its reader process alike.
 */
final class Rehearsal implements DocumentParser {

    private final DocumentParser process;

    /** @param process the parser that is rehearsed */
    Rehearsal(DocumentParser process) {
        this.process = process;
    }

    @Override
    public SourceDocument parse(String name, byte[] bytes, ReadOptions options) {
        process.parse(name, bytes, options);
        try {
            Answer answer = throughBytes(new Request(name, bytes, options));
            if (answer instanceof Answer.Read read) {
                return read.document();
            }
            Answer.NotRead not = (Answer.NotRead) answer;
            throw new Refused(not.code(), name, not.reason());
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    /** The answer as the program gets it to the request as the reader process gets it. */
    private static Answer throughBytes(Request request) throws IOException {
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        request.writeTo(new DataOutputStream(asked));
        Request got = Request.readFrom(new DataInputStream(new ByteArrayInputStream(asked.toByteArray())));
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        Answer.write(new DataOutputStream(answered), ReaderMain.answer(new ParserHere(), got));
        return Answer.read(new DataInputStream(new ByteArrayInputStream(answered.toByteArray())));
    }
}
