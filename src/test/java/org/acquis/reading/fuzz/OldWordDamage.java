package org.acquis.reading.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Damages the streams inside a Word 97 file, since damage to the container is found before any of them is read. */
final class OldWordDamage {

    private OldWordDamage() {}

    static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(8) == 0) {
            return ByteDamage.damaged(whole, random);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            DirectoryEntry root = container.getRoot();
            List<DocumentEntry> streams = new ArrayList<>();
            for (Entry entry : root) {
                if (entry instanceof DocumentEntry stream) {
                    streams.add(stream);
                }
            }
            DocumentEntry stream = streams.get(random.nextInt(streams.size()));
            byte[] content;
            try (InputStream in = container.createDocumentInputStream(stream.getName())) {
                content = in.readAllBytes();
            }
            container.createOrUpdateDocument(
                    new ByteArrayInputStream(ByteDamage.damaged(content, random)), stream.getName());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException broken) {
            return ByteDamage.damaged(whole, random);
        }
    }
}
