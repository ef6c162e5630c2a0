package org.acquis.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a sample text as a PDF with running heads and page numbers. Measures are points. */
final class SamplePdf {

    private static final float MARGIN = 72;
    private static final float SIZE = 11;
    private static final float PITCH = 14.5f;
    private static final float GAP = 8;

    private final PDDocument document = new PDDocument();
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
    private final String runningHead;
    private PDPageContentStream stream;
    private float y;
    private int pages;

    private SamplePdf(String runningHead) throws IOException {
        this.runningHead = runningHead;
        this.stream = page();
    }

    static byte[] of(SampleText text, String runningHead) throws IOException {
        SamplePdf pdf = new SamplePdf(runningHead);
        List<String> labels = text.labels();
        for (int k = 0; k < text.lines().size(); k++) {
            SampleText.Line line = text.lines().get(k);
            switch (line.kind()) {
                case "N" -> pdf.centred(line.text(), pdf.italic, 9);
                case "T" -> pdf.centred(line.text(), pdf.bold, 15);
                case "D" -> pdf.centred(line.text(), pdf.roman, SIZE);
                case "H" -> pdf.paragraph("", line.text(), pdf.bold, 0);
                case "L" -> pdf.paragraph("", line.text(), pdf.italic, 0);
                case "SUB" -> pdf.paragraph(labels.get(k), line.text(), pdf.roman, 36);
                default -> pdf.paragraph(labels.get(k), line.text(), pdf.roman, 0);
            }
        }
        return pdf.bytes();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        PDPageContentStream fresh = new PDPageContentStream(document, page);
        show(fresh, runningHead, roman, 9, MARGIN, PDRectangle.A4.getHeight() - 40);
        show(fresh, String.valueOf(pages), roman, 9, PDRectangle.A4.getWidth() / 2, 36);
        y = PDRectangle.A4.getHeight() - MARGIN - 10;
        return fresh;
    }

    private static void show(PDPageContentStream stream, String text, PDFont font, float size, float x, float y)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private void centred(String text, PDFont font, float size) throws IOException {
        float width = font.getStringWidth(text) / 1000 * size;
        line(text, font, size, (PDRectangle.A4.getWidth() - width) / 2);
        y -= GAP + size / 2;
    }

    private void paragraph(String label, String text, PDFont font, float indent) throws IOException {
        float left = MARGIN + indent;
        float width = PDRectangle.A4.getWidth() - MARGIN - left;
        String whole = label.isEmpty() ? text : label + "  " + text;
        for (String line : lines(whole, font, width)) {
            line(line, font, SIZE, left);
        }
        y -= GAP;
    }

    private List<String> lines(String text, PDFont font, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > width && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private void line(String text, PDFont font, float size, float x) throws IOException {
        if (y < MARGIN) {
            stream.close();
            stream = page();
        }
        show(stream, text, font, size, x, y);
        y -= Math.max(PITCH, size * 1.3f);
    }

    private byte[] bytes() throws IOException {
        stream.close();
        Calendar noTime = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        noTime.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(noTime);
        document.setDocumentId(1L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
