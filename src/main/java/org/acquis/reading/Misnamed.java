package org.acquis.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acquis.statement.Warning;

/**
 * Files whose name promises another kind of document than their bytes are: a page that asked for a password, saved as the PDF
 * that was wanted, or notes saved under the name of a document. They are read as what they are, and that is said.
 */
final class Misnamed {

    private static final String CODE = "MISNAMED";

    private static final Set<Format> OFFICE = Set.of(Format.PACKAGE, Format.OLE2);

    /** What may stand under a name. Word saves Rich Text and web pages as {@code .doc} too, and opens each under that name. */
    private static final Map<String, Set<Format>> PROMISED = Map.of(
            "docx",
            OFFICE,
            "docm",
            OFFICE,
            "dotx",
            OFFICE,
            "dotm",
            OFFICE,
            "doc",
            Set.of(Format.PACKAGE, Format.OLE2, Format.RTF, Format.HTML),
            "odt",
            Set.of(Format.OPEN_DOCUMENT),
            "rtf",
            Set.of(Format.RTF),
            "pdf",
            Set.of(Format.PDF));

    private Misnamed() {}

    /** The document with a warning where its name promises something else. */
    static SourceDocument told(String name, Format format, SourceDocument document) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Set<Format> promised = PROMISED.get(ending);
        if (promised == null || promised.contains(format)) {
            return document;
        }
        List<Warning> warnings = new ArrayList<>();
        warnings.add(new Warning(
                CODE, "named ." + ending + ", but it is " + kind(format) + " and was read as that; check the file"));
        warnings.addAll(document.warnings());
        return new SourceDocument(
                document.source(),
                document.title(),
                document.blocks(),
                document.aside(),
                document.masthead(),
                warnings);
    }

    private static String kind(Format format) {
        return switch (format) {
            case PACKAGE -> "a Word document";
            case OPEN_DOCUMENT -> "an OpenDocument text";
            case PDF -> "a PDF";
            case OLE2 -> "an old or protected Word document";
            case RTF -> "Rich Text";
            case HTML -> "a web page";
            case BINARY, TEXT -> "plain text";
        };
    }
}
