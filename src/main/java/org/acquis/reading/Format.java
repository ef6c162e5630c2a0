package org.acquis.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, told by its bytes; the name decides only between plain text and Markdown. */
enum Format {
    /** A zip package; whether it is a Word document is known once it is open. */
    PACKAGE,
    /** An OpenDocument text. */
    OPEN_DOCUMENT,
    /** A PDF. */
    PDF,
    /** An OLE2 container: Word 97, or an encrypted package. */
    OLE2,
    /** Rich Text Format. */
    RTF,
    /** A web page. */
    HTML,
    /** Another format that is known and not read, such as pictures. */
    BINARY,
    /** Readable characters. */
    TEXT;

    private static final String OPEN_DOCUMENT_TEXT = "mimetypeapplication/vnd.oasis.opendocument.text";

    /** Some programs write the mark of UTF-8 or an empty line before the first brace; so seen, it is no text that anybody wrote. */
    private static final Pattern RICH_TEXT = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s{0,16}\\{\\\\rtf");

    private static final int LOCAL_HEADER = 30;
    private static final int PDF_HEADER_WINDOW = 1024;

    /** @param head the first bytes of the file, at least 4096 if it has so many */
    static Format of(byte[] head) {
        if (isOpenDocumentText(head)) {
            return OPEN_DOCUMENT;
        }
        if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006")) {
            return PACKAGE;
        }
        if (startsWith(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        String start = new String(head, 0, Math.min(head.length, PDF_HEADER_WINDOW), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (RICH_TEXT.matcher(start).lookingAt()) {
            return RTF;
        }
        if (TextDecoder.looksBinary(head)) {
            return BINARY;
        }
        String lower = start.stripLeading().toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("<!doctype html")
                        || lower.startsWith("<html")
                        || lower.contains("<html") && lower.startsWith("<")
                ? HTML
                : TEXT;
    }

    /** The first part of such a package is stored plainly and says what it is (OpenDocument 1.3, part 2, 3.3). */
    private static boolean isOpenDocumentText(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
        return start.startsWith("PK\u0003\u0004") && start.indexOf(OPEN_DOCUMENT_TEXT) == LOCAL_HEADER;
    }

    private static boolean startsWith(byte[] head, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length
                && java.util.Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
