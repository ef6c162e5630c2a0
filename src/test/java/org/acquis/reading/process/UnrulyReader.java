package org.acquis.reading.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.ParserHere;

/** A reader process that does what the name of a document tells it: hang, fill its memory, babble, or read. */
final class UnrulyReader {

    private UnrulyReader() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeInt(Wire.HELLO);
        while (true) {
            Request request = Request.readFrom(in);
            switch (request.name()) {
                case "hangs" -> Thread.sleep(600_000);
                case "fills its memory" -> fill();
                case "babbles" -> out.write("What is the matter?".getBytes());
                case "dies" -> Runtime.getRuntime().halt(42);
                default ->
                    Answer.write(
                            out,
                            new Answer.Read(
                                    new ParserHere().parse(request.name(), request.bytes(), request.options())));
            }
            out.flush();
        }
    }

    private static void fill() {
        List<byte[]> memory = new ArrayList<>();
        while (true) {
            memory.add(new byte[1 << 20]);
        }
    }
}
