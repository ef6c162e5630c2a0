package org.acquis.reading.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How much of a page is covered by pictures: a scan fills it. Nothing of the pictures is decoded. */
final class PicturedArea {

    /** From this share on, a page is a picture. */
    private static final double FULL = 0.5;

    private Rectangle2D page = new Rectangle2D.Float();
    private double covered;

    /** Begins with another page. */
    void begin(PDRectangle box) {
        page = new Rectangle2D.Float(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        covered = 0;
    }

    /** Hears of the pictures that an engine comes by. */
    void watch(PDFStreamEngine engine) {
        engine.addOperator(new Painted(engine));
        engine.addOperator(new PaintedInline(engine));
    }

    /** Whether pictures fill the page, in one piece or in strips. */
    boolean fill() {
        return covered >= FULL * page.getWidth() * page.getHeight();
    }

    private void add(PDFStreamEngine engine) {
        Rectangle2D place = engine.getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1))
                .getBounds2D();
        if (place.intersects(page)) {
            Rectangle2D seen = place.createIntersection(page);
            covered += seen.getWidth() * seen.getHeight();
        }
    }

    /** A picture of the page's resources; forms are gone into as usual. */
    private final class Painted extends DrawObject {
        private Painted(PDFStreamEngine engine) {
            super(engine);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && getContext().getResources() != null
                    && getContext().getResources().isImageXObject(name)) {
                add(getContext());
                return;
            }
            super.process(operator, operands);
        }
    }

    /** A picture that stands in the page's content. */
    private final class PaintedInline extends OperatorProcessor {
        private PaintedInline(PDFStreamEngine engine) {
            super(engine);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            add(getContext());
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
