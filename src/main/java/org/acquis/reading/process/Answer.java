package org.acquis.reading.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Note;
import org.acquis.statement.Recognition;
import org.acquis.statement.Source;
import org.acquis.statement.Warning;
import org.jspecify.annotations.Nullable;

/** What the reader process says of one document: how far it is, and then the document, or why it is refused. */
sealed interface Answer {

    /** How an answer begins. */
    enum Kind {
        READ,
        UNDERWAY,
        NOT_READ
    }

    /** The document was read. */
    record Read(SourceDocument document) implements Answer {}

    /** The document is refused. */
    record NotRead(Refused.Code code, String reason) implements Answer {}

    /** So many of the pages to recognise are done; more will come. */
    record Underway(int pages, int of) implements Answer {}

    static void write(DataOutputStream out, Answer answer) throws IOException {
        if (answer instanceof Read read) {
            out.writeInt(Kind.READ.ordinal());
            document(out, read.document());
        } else if (answer instanceof Underway underway) {
            out.writeInt(Kind.UNDERWAY.ordinal());
            out.writeInt(underway.pages());
            out.writeInt(underway.of());
        } else if (answer instanceof NotRead not) {
            out.writeInt(Kind.NOT_READ.ordinal());
            out.writeInt(not.code().ordinal());
            Wire.writeText(out, not.reason());
        }
        out.flush();
    }

    static Answer read(DataInputStream in) throws IOException {
        return switch (Wire.readEnum(in, Kind.class)) {
            case READ -> new Read(document(in));
            case UNDERWAY -> new Underway(in.readInt(), in.readInt());
            case NOT_READ -> new NotRead(Wire.readEnum(in, Refused.Code.class), Wire.readText(in));
        };
    }

    private static void document(DataOutputStream out, SourceDocument document) throws IOException {
        Source source = document.source();
        Wire.writeText(out, source.file());
        Wire.writeText(out, source.format());
        Wire.writeText(out, source.sha256());
        Wire.writeOptionalNumber(out, source.pages());
        Wire.writeOptionalText(out, document.title());
        Wire.writeList(out, document.blocks(), Answer::block);
        Wire.writeList(out, document.aside(), Wire::writeText);
        Wire.writeList(out, document.masthead(), Wire::writeText);
        Wire.writeList(out, document.warnings(), (to, warning) -> {
            Wire.writeText(to, warning.code());
            Wire.writeText(to, warning.message());
        });
    }

    private static SourceDocument document(DataInputStream in) throws IOException {
        Source source =
                new Source(Wire.readText(in), Wire.readText(in), Wire.readText(in), Wire.readOptionalNumber(in));
        @Nullable String title = Wire.readOptionalText(in);
        List<Block> blocks = Wire.readList(in, Answer::block);
        List<String> aside = Wire.readList(in, Wire::readText);
        List<String> masthead = Wire.readList(in, Wire::readText);
        List<Warning> warnings = Wire.readList(in, from -> new Warning(Wire.readText(from), Wire.readText(from)));
        return new SourceDocument(source, title, blocks, aside, masthead, warnings);
    }

    private static void block(DataOutputStream out, Block block) throws IOException {
        out.writeInt(block.kind().ordinal());
        Wire.writeText(out, block.label());
        out.writeInt(block.level());
        Wire.writeText(out, block.text());
        Wire.writeOptionalNumber(out, block.page());
        Wire.writeList(out, block.notes(), (to, note) -> {
            Wire.writeText(to, note.mark());
            Wire.writeText(to, note.text());
        });
        out.writeInt(block.emphasis());
        out.writeBoolean(block.centred());
        recognition(out, block.recognition());
    }

    private static Block block(DataInputStream in) throws IOException {
        return new Block(
                Wire.readEnum(in, Block.Kind.class),
                Wire.readText(in),
                in.readInt(),
                Wire.readText(in),
                Wire.readOptionalNumber(in),
                Wire.readList(in, from -> new Note(Wire.readText(from), Wire.readText(from))),
                in.readInt(),
                in.readBoolean(),
                recognition(in));
    }

    private static void recognition(DataOutputStream out, @Nullable Recognition recognition) throws IOException {
        out.writeBoolean(recognition != null);
        if (recognition != null) {
            Wire.writeText(out, recognition.by());
            out.writeDouble(recognition.confidence() == null ? Double.NaN : recognition.confidence());
            Wire.writeList(out, recognition.doubtful(), Wire::writeText);
        }
    }

    private static @Nullable Recognition recognition(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        String by = Wire.readText(in);
        double confidence = in.readDouble();
        return new Recognition(by, Double.isNaN(confidence) ? null : confidence, Wire.readList(in, Wire::readText));
    }
}
