package org.acquis.reading.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values cross the pipes. What comes from the reader process is not trusted: lengths are limited before memory is taken. */
final class Wire {

    /** The first thing the reader process says. */
    static final int HELLO = 0x41435131;

    private static final int LONGEST_TEXT = 64 << 20;
    private static final int LONGEST_LIST = 20_000_000;

    private Wire() {}

    static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = length(in, LONGEST_TEXT);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the pipe ended early");
        }
        return bytes;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    static void writeOptionalText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            writeText(out, text);
        }
    }

    static @Nullable String readOptionalText(DataInputStream in) throws IOException {
        return in.readBoolean() ? readText(in) : null;
    }

    /** Page numbers begin at 1, so that 0 stands for none. */
    static void writeOptionalNumber(DataOutputStream out, @Nullable Integer number) throws IOException {
        out.writeInt(number == null ? 0 : number);
    }

    static @Nullable Integer readOptionalNumber(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number == 0 ? null : Integer.valueOf(number);
    }

    static <E extends Enum<E>> E readEnum(DataInputStream in, Class<E> type) throws IOException {
        E[] values = type.getEnumConstants();
        return values[length(in, values.length - 1)];
    }

    /** Writes one element. */
    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads one element. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> void writeList(DataOutputStream out, List<T> list, Writer<T> writer) throws IOException {
        out.writeInt(list.size());
        for (T value : list) {
            writer.write(out, value);
        }
    }

    static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
        int size = length(in, LONGEST_LIST);
        List<T> list = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            list.add(reader.read(in));
        }
        return list;
    }

    private static int length(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("no length: " + length);
        }
        return length;
    }
}
