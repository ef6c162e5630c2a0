package org.acquis.reading.recognition;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acquis.reading.Xml;

/** Reads hOCR, the page description that tesseract prints: lines with baselines, words and letters with confidences. */
final class Hocr {

    private static final Set<String> LINES = Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
    private static final float PERCENT = 100;

    private final List<RecognisedLine> lines = new ArrayList<>();
    private final List<Float> rules = new ArrayList<>();
    private List<RecognisedLine.Word> words = new ArrayList<>();
    private List<RecognisedLine.Letter> letters = new ArrayList<>();
    private HocrTitle line = HocrTitle.of("");
    private HocrTitle word = HocrTitle.of("");

    private Hocr() {}

    /**
     * The page that a description holds.
     *
     * @throws XMLStreamException when it is none
     */
    static RecognisedPage page(String hocr, GreyPicture picture) throws XMLStreamException {
        Hocr page = new Hocr();
        // The parser refuses document types; this one says nothing.
        String plain = hocr.replaceFirst("<!DOCTYPE[^>]*>", "");
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                page.element(xml);
            }
        }
        page.endLine();
        return new RecognisedPage(picture.width(), picture.height(), page.lines, page.rules);
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        String kind = String.valueOf(xml.getAttributeValue(null, "class"));
        HocrTitle title = HocrTitle.of(String.valueOf(xml.getAttributeValue(null, "title")));
        if (LINES.contains(kind)) {
            endLine();
            line = title;
        } else if (kind.equals("ocrx_word")) {
            endWord();
            word = title;
        } else if (kind.equals("ocrx_cinfo")) {
            float confidence = title.numbers("x_conf", 1)[0] / PERCENT;
            String text = xml.getElementText();
            if (!text.isBlank()) {
                letters.add(new RecognisedLine.Letter(text, confidence));
            }
        } else if (kind.equals("ocr_separator")) {
            rules.add(title.numbers("bbox", 4)[1]);
        }
    }

    private void endWord() {
        if (!letters.isEmpty()) {
            float[] box = word.numbers("bbox", 4);
            words.add(new RecognisedLine.Word(letters, box[0], box[2], word.numbers("x_wconf", 1)[0] / PERCENT));
            letters = new ArrayList<>();
        }
    }

    private void endLine() {
        endWord();
        if (!words.isEmpty()) {
            float[] box = line.numbers("bbox", 4);
            float[] base = line.numbers("baseline", 2);
            float middle = box[3] + base[1] + base[0] * (box[2] - box[0]) / 2;
            float size = line.numbers("x_size", 1)[0];
            // Where the program says no baseline, it stands above the box's foot by what goes below the line.
            float baseline = line.has("baseline") ? middle : box[3];
            lines.add(new RecognisedLine(
                    words,
                    box[0],
                    box[2],
                    baseline,
                    base[0],
                    isUpright(box),
                    size > 0 ? size : Math.max(1, box[3] - box[1])));
            words = new ArrayList<>();
        }
    }

    /** Lines that run up or down the page have no baseline in the description, and are higher than wide. */
    private boolean isUpright(float[] box) {
        return line.numbers("textangle", 1)[0] == 0 && (line.has("baseline") || box[2] - box[0] >= box[3] - box[1]);
    }
}
