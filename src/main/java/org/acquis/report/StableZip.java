package org.acquis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.acquis.files.StablePackage;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Takes the clock out of office files: the same content gives the same bytes. */
final class StableZip {

    private StableZip() {}

    /** The same entries in the same order, each with the same time. */
    static void copy(byte[] zip, OutputStream target) throws IOException {
        target.write(StablePackage.restamped(zip));
        target.flush();
    }

    /** Gives a document a date of creation that does not come from the clock, and our name as its maker. */
    static void dated(CoreProperties properties, LocalDate made) {
        Date date = Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(date));
        properties.setModified(Optional.of(date));
        properties.setCreator("Acquis");
    }
}
