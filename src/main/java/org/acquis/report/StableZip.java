package org.acquis.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Takes the clock out of office files: the same content gives the same bytes. */
final class StableZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** The same entries in the same order, each with the same time. */
    static void copy(byte[] zip, OutputStream target) throws IOException {
        ZipOutputStream out = new ZipOutputStream(target);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        out.finish();
        out.flush();
    }

    /** Gives a document a date of creation that does not come from the clock, and our name as its maker. */
    static void dated(CoreProperties properties, LocalDate made) {
        Date date = Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(date));
        properties.setModified(Optional.of(date));
        properties.setCreator("Acquis");
    }
}
