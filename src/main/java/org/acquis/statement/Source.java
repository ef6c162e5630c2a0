package org.acquis.statement;

import org.jspecify.annotations.Nullable;

/**
 * The file a statement was read from.
 *
 * @param file the path as the user gave it
 * @param format docx, doc, odt, rtf, pdf, txt, md, html or json
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param pages number of pages where the format has them, or null
 */
public record Source(
        String file, String format, String sha256, @Nullable Integer pages) {}
