package org.acquis.reading.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Makes PDFs as scanners make them: pictures of pages, with or without an invisible layer of text. */
final class Scan implements AutoCloseable {

    private static final float LINE = 18;
    private static final float LEFT = 72;
    private static final int PIXELS_TO_A_POINT = 3;

    private final PDDocument document = new PDDocument();

    /** A page that is a picture of lines. */
    Scan picture(List<String> lines) throws IOException {
        return page(lines, List.of(), false, 0);
    }

    /** The same, lying on its side. */
    Scan pictureOnItsSide(List<String> lines) throws IOException {
        return page(lines, List.of(), false, 1);
    }

    /** A picture with other lines over it that nobody sees. */
    Scan layered(List<String> shown, List<String> invisible) throws IOException {
        return page(shown, invisible, false, 0);
    }

    /** A page of text without a picture. */
    Scan text(List<String> lines) throws IOException {
        return page(List.of(), lines, true, 0);
    }

    private Scan page(List<String> drawn, List<String> written, boolean visible, int quarters) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (!drawn.isEmpty()) {
                PDImageXObject image = LosslessFactory.createFromImage(document, image(drawn, quarters));
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            float y = PDRectangle.A4.getHeight() - LEFT;
            for (String line : written) {
                content.beginText();
                content.setRenderingMode(visible ? RenderingMode.FILL : RenderingMode.NEITHER);
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
                content.newLineAtOffset(LEFT, y);
                content.showText(line);
                content.endText();
                y -= LINE;
            }
        }
        return this;
    }

    private static BufferedImage image(List<String> lines, int quarters) {
        int width = Math.round(PDRectangle.A4.getWidth() * PIXELS_TO_A_POINT);
        int height = Math.round(PDRectangle.A4.getHeight() * PIXELS_TO_A_POINT);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 12 * PIXELS_TO_A_POINT));
        if (quarters == 1) {
            pen.translate(width, 0);
            pen.rotate(Math.PI / 2);
        }
        float y = LEFT * PIXELS_TO_A_POINT;
        for (String line : lines) {
            pen.drawString(line, LEFT * PIXELS_TO_A_POINT, y);
            y += LINE * PIXELS_TO_A_POINT;
        }
        pen.dispose();
        return image;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
