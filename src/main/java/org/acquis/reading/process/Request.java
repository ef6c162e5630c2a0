package org.acquis.reading.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.acquis.reading.Limits;
import org.acquis.reading.Ocr;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;

/** One document to parse, as it goes to the reader process. */
record Request(String name, byte[] bytes, ReadOptions options) {

    void writeTo(DataOutputStream out) throws IOException {
        Wire.writeText(out, name);
        Wire.writeBytes(out, bytes);
        out.writeInt(options.revisions().ordinal());
        Wire.writeText(out, options.password());
        out.writeBoolean(options.ocr().wanted());
        Wire.writeText(out, options.ocr().languages());
        Limits limits = options.limits();
        out.writeLong(limits.inputBytes());
        out.writeLong(limits.inflatedBytes());
        out.writeLong(limits.partBytes());
        out.writeInt(limits.entries());
        out.writeInt(limits.depth());
        out.writeInt(limits.characters());
        out.writeInt(limits.pages());
        out.writeInt(limits.seconds());
        out.writeInt(limits.heapMegabytes());
        out.flush();
    }

    static Request readFrom(DataInputStream in) throws IOException {
        String name = Wire.readText(in);
        byte[] bytes = Wire.readBytes(in);
        Revisions revisions = Wire.readEnum(in, Revisions.class);
        String password = Wire.readText(in);
        Ocr ocr = new Ocr(in.readBoolean(), Wire.readText(in));
        Limits limits = new Limits(
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt());
        return new Request(name, bytes, new ReadOptions(revisions, limits, ocr, password));
    }
}
