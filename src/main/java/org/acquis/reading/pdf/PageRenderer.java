package org.acquis.reading.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.acquis.reading.recognition.GreyPicture;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages as grey pictures at the resolution that recognition wants. */
final class PageRenderer {

    /** What tesseract's manual asks for. */
    private static final float RESOLUTION = 300;

    /** Scans below this share of the resolution are enlarged. */
    private static final float COARSE = 0.8f;

    /** Pixels to a point below which nothing can be read anyway, or the picture does not fill the page. */
    private static final float COARSEST = 0.9f;

    private static final float POINTS_TO_AN_INCH = 72;

    /** Larger pages are drawn smaller, so that memory does not depend on the document. */
    private static final double MOST_PIXELS = 18e6;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PageRenderer(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** @param page from 1 */
    GreyPicture picture(int page) throws IOException {
        PDPage drawn = document.getPage(page - 1);
        ImageColours.repair(drawn);
        float wanted = wanted(drawn);
        float scale = scanned(drawn, wanted);
        BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        GreyPicture picture = new GreyPicture(image.getWidth(), image.getHeight(), pixels);
        // A coarse scan is drawn dot for dot and then enlarged: drawing it larger blurs it.
        return scale < wanted
                ? picture.enlarged(
                        Math.round(picture.width() * wanted / scale), Math.round(picture.height() * wanted / scale))
                : picture;
    }

    /** The pixels to a point at which a page was scanned, if that is far less than wanted. */
    private static float scanned(PDPage page, float wanted) throws IOException {
        float widest = 0;
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image) {
                    widest = Math.max(widest, image.getWidth());
                }
            }
        }
        float scanned = widest / Math.max(1, page.getCropBox().getWidth());
        boolean coarse = scanned >= COARSEST && scanned < COARSE * wanted;
        return coarse ? scanned : wanted;
    }

    /** Pixels to a point. */
    private static float wanted(PDPage page) {
        PDRectangle box = page.getCropBox();
        double area = Math.max(1, box.getWidth()) * (double) Math.max(1, box.getHeight());
        return (float) Math.min(RESOLUTION / POINTS_TO_AN_INCH, Math.sqrt(MOST_PIXELS / area));
    }
}
