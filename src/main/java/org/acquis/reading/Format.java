package org.acquis.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is, told by its bytes; the name decides only between plain text and Markdown. */
enum Format {
    /** A zip package; whether it is a Word document is known once it is open. */
    PACKAGE,
    /** A package of OpenDocument; whether it is a text is known once it is open. */
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

    private static final String OPEN_DOCUMENT_KIND = "mimetypeapplication/vnd.oasis.opendocument.";
    private static final String OPEN_DOCUMENT_PART = "META-INF/manifest.xml";
    private static final String WORD_PART = "[Content_Types].xml";
    private static final int DIRECTORY = 1 << 16;

    /** Some programs write the mark of UTF-8 or an empty line before the first brace; so seen, it is no text that anybody wrote. */
    private static final Pattern RICH_TEXT = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s{0,16}\\{\\\\rtf");

    private static final int HEAD = 4096;
    private static final int LOCAL_HEADER = 30;
    private static final int PDF_HEADER_WINDOW = 1024;

    /** What these bytes of a whole file are. */
    static Format of(byte[] file) {
        if (startsWith(file, "PK\u0003\u0004") || startsWith(file, "PK\u0005\u0006")) {
            return isOpenDocument(file) ? OPEN_DOCUMENT : PACKAGE;
        }
        byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD));
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

    /**
     * The first part of such a package is stored plainly and says what it is (OpenDocument 1.3, part 2, 3.3); a package that was
     * unpacked and packed anew by other means is known by the names in its directory.
     */
    private static boolean isOpenDocument(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        if (start.indexOf(OPEN_DOCUMENT_KIND) == LOCAL_HEADER) {
            return true;
        }
        int from = Math.max(0, file.length - DIRECTORY);
        String directory = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        return directory.contains(OPEN_DOCUMENT_PART) && !directory.contains(WORD_PART);
    }

    private static boolean startsWith(byte[] head, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
