package org.acquis.drafting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ooxml.POIXMLProperties.ExtendedProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a Word file says about itself. */
final class DocumentProperties {

    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private DocumentProperties() {}

    /** Sets the title and a date that depends on no clock; with {@code scrub}, every trace of people, firms and machines goes. */
    static void set(XWPFDocument document, String title, boolean scrub) {
        POIXMLProperties properties = document.getProperties();
        CoreProperties core = properties.getCoreProperties();
        Optional<Date> date =
                Optional.of(Date.from(NO_DATE.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(date);
        core.setModified(date);
        core.setTitle(title);
        if (!scrub) {
            return;
        }
        core.setCreator("");
        core.setLastModifiedByUser("");
        core.setDescription("");
        core.setKeywords("");
        core.setSubjectProperty("");
        core.setCategory("");
        core.setRevision("1");
        ExtendedProperties extended = properties.getExtendedProperties();
        extended.setCompany("");
        extended.setManager("");
        extended.setTemplate("");
        extended.setApplication("Acquis");
        extended.setTotalTime(0);
        extended.setHyperlinkBase("");
        CustomProperties custom = properties.getCustomProperties();
        while (custom.getUnderlyingProperties().sizeOfPropertyArray() > 0) {
            custom.getUnderlyingProperties().removeProperty(0);
        }
    }
}
