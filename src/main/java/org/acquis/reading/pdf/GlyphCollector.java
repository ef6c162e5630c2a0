package org.acquis.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.problem.Refused;
import org.acquis.reading.Deadline;
import org.acquis.reading.Limits;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of pages with their places. */
final class GlyphCollector extends PDFTextStripper {

    private static final float WHITE = 0.98f;

    /** Fewer characters than this on the picture of a page are a stamp or a number, not its text. */
    private static final int STAMP = 80;

    private final String file;
    private final Limits limits;
    private final Deadline deadline;
    private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private final List<Glyph> white = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final PicturedArea pictures = new PicturedArea();
    private final List<PageGlyphs> pages = new ArrayList<>();
    private final ReplacementText replacement = new ReplacementText();
    private final StringBuilder across = new StringBuilder();
    private int hidden;
    private int broken;
    private int characters;
    private float pageWidth;
    private float pageHeight;

    GlyphCollector(String file, Limits limits, Deadline deadline) {
        this.file = file;
        this.limits = limits;
        this.deadline = deadline;
        pictures.watch(this);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        setSuppressDuplicateOverlappingText(false);
    }

    /** The characters of every page that has any, in order; pages that cannot be read are counted and passed over. */
    List<PageGlyphs> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** How many pages could not be read. */
    int brokenPages() {
        return broken;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        byDirection.clear();
        white.clear();
        invisible.clear();
        pictures.begin(page.getCropBox());
        replacement.clear();
        across.setLength(0);
        hidden = 0;
        PDRectangle box = page.getCropBox();
        pageWidth = box.getWidth();
        pageHeight = box.getHeight();
        try {
            super.processPage(page);
        } catch (Refused limit) {
            throw limit;
        } catch (IOException | RuntimeException e) {
            // One damaged page does not cost the others; the reader is told how many were met.
            broken++;
        }
        pages.add(collected(getCurrentPageNo()));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        replacement.begin(properties, characters);
    }

    @Override
    public void endMarkedContentSequence() {
        replacement.end();
    }

    @Override
    protected void writePage() {
        // Lines are made of the places of characters, not by the stripper.
    }

    private PageGlyphs collected(int number) {
        int main = 0;
        int all = 0;
        for (Map.Entry<Integer, List<Glyph>> entry : byDirection.entrySet()) {
            all += entry.getValue().size();
            if (entry.getValue().size()
                    > byDirection.getOrDefault(main, List.of()).size()) {
                main = entry.getKey();
            }
        }
        List<Glyph> glyphs = new ArrayList<>(byDirection.getOrDefault(main, List.of()));
        if (white.size() > glyphs.size()) {
            glyphs = new ArrayList<>(white);
        } else {
            hidden += white.size();
        }
        List<Glyph> watermark = Watermark.of(glyphs);
        glyphs.removeAll(watermark);
        watermark.forEach(glyph -> across.append(glyph.text()));
        PageGlyphs.Origin origin = PageGlyphs.Origin.TEXT;
        if (pictures.fill() && invisible.size() > all) {
            // The text that a scanning program lays over its picture: nothing hidden, but the words of the page.
            glyphs.addAll(invisible);
            origin = PageGlyphs.Origin.LAYER;
        } else {
            hidden += (int)
                    invisible.stream().filter(glyph -> !glyph.text().isBlank()).count();
            origin = glyphs.isEmpty() || pictures.fill() && glyphs.size() < STAMP ? PageGlyphs.Origin.PICTURE : origin;
        }
        boolean turned = main % 180 != 0;
        return new PageGlyphs(
                number,
                turned ? pageHeight : pageWidth,
                turned ? pageWidth : pageHeight,
                glyphs,
                hidden,
                Math.max(0, all - byDirection.getOrDefault(main, List.of()).size()),
                across.toString().strip(),
                origin);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        deadline.check();
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return;
        }
        if (++characters > limits.characters()) {
            throw new Refused(
                    Refused.Code.LIMIT_SIZE, file, "more than " + limits.characters() + " characters; split the file");
        }
        boolean turned = Math.round(position.getDir()) % 180 != 0;
        float width = turned ? pageHeight : pageWidth;
        float height = turned ? pageWidth : pageHeight;
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean unseen = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        boolean offPage = x < -1 || y < -1 || x > width + 1 || y > height + 1;
        if (offPage || position.getFontSizeInPt() < 0.5f) {
            hidden += text.isBlank() ? 0 : 1;
            return;
        }
        if (Watermark.isSlanted(position.getTextMatrix())) {
            across.append(text);
            return;
        }
        String meant = replacement.of(text, characters);
        Glyph glyph = glyph(position, meant, x, y);
        if (unseen) {
            invisible.add(glyph);
            return;
        }
        if (mode == RenderingMode.FILL && isWhite(getGraphicsState().getNonStrokingColor())) {
            white.add(glyph);
            return;
        }
        List<Glyph> glyphs = byDirection.computeIfAbsent(Math.round(position.getDir()) % 360, key -> new ArrayList<>());
        if (meant.isEmpty() && !glyphs.isEmpty()) {
            glyphs.set(glyphs.size() - 1, glyphs.get(glyphs.size() - 1).with(glyph));
        } else {
            glyphs.add(glyph);
        }
    }

    private Glyph glyph(TextPosition position, String text, float x, float y) {
        PDFont font = position.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        float size = Math.abs(position.getFontSizeInPt());
        float space = position.getWidthOfSpace();
        return new Glyph(
                text,
                x,
                y,
                Math.max(0, position.getWidthDirAdj()),
                size,
                Float.isFinite(space) && space > 0 ? space : size / 4,
                name.contains("bold") || name.contains("black") || name.contains("heavy"),
                name.contains("italic") || name.contains("oblique"),
                characters);
    }

    private static boolean isWhite(PDColor color) {
        try {
            if (color == null || color.getColorSpace() == null || color.getPatternName() != null) {
                return false;
            }
            float[] rgb = color.getColorSpace().toRGB(color.getComponents());
            return rgb[0] > WHITE && rgb[1] > WHITE && rgb[2] > WHITE;
        } catch (IOException | RuntimeException e) {
            // A colour that cannot be worked out hides nothing.
            return false;
        }
    }
}
