package org.acquis.redline;

import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.docx.DocxReader;
import org.acquis.statement.Note;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;

/** Reads documents as the rest of the program does, which knows nothing of how redlines are written. */
final class Reader {

    private Reader() {}

    static List<String> text(byte[] docx, Revisions state) {
        Source source = new Source("test", "docx", Sha256.of(docx), null);
        List<String> lines = new ArrayList<>();
        for (Block block : DocxReader.read(docx, source, ReadOptions.standard().with(state))
                .blocks()) {
            String text = block.text().replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            block.notes().stream()
                    .map(Note::text)
                    .filter(note -> !note.isBlank())
                    .forEach(note -> lines.add("note: " + note.strip()));
        }
        return lines;
    }
}
