package org.acquis.reading.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Sets lines on pages of A4; y counts from the top, in points. */
final class PdfPages {

    static final float SIZE = 10;
    static final float PITCH = 12;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    private PDPageContentStream stream;

    PdfPages() {
        page();
    }

    PdfPages page() {
        try {
            if (stream != null) {
                stream.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            stream = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPages at(float x, float y, String text) {
        return at(x, y, SIZE, text);
    }

    PdfPages at(float x, float y, float size, String text) {
        try {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            stream.showText(text);
            stream.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines below each other, each as wide as the text is. */
    PdfPages lines(float x, float y, String... lines) {
        for (int k = 0; k < lines.length; k++) {
            at(x, y + k * PITCH, lines[k]);
        }
        return this;
    }

    /** Text set slantwise over the page from here upwards. */
    PdfPages slanted(float x, float y, float size, String text) {
        try {
            stream.beginText();
            stream.setFont(font, size);
            stream.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), x, PDRectangle.A4.getHeight() - y));
            stream.showText(text);
            stream.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPages colour(Color colour) {
        try {
            stream.setNonStrokingColor(colour);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where text stands that follows other text. */
    float after(float x, String text) {
        try {
            return x + font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes("");
    }

    byte[] bytes(String password) {
        try (document) {
            stream.close();
            if (!password.isEmpty()) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
