package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acquis.problem.Refused;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.ReadingProgress;
import org.acquis.statement.Recognition;
import org.acquis.statement.Warning;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages of a document, those that are pictures recognised where that is wanted, and what people must know of it.
 *
 * @param pages in order
 * @param by what recognised a page, by the number of the page; pages of the document's own text are absent
 * @param warnings that text was recognised, or that pages are unread
 * @param tried whether pages were recognised
 */
record Scans(List<PageGlyphs> pages, Map<Integer, String> by, List<Warning> warnings, boolean tried) {

    Scans {
        pages = List.copyOf(pages);
        by = Map.copyOf(by);
        warnings = List.copyOf(warnings);
    }

    /** Leaves pictures unread. */
    static Scans unread(List<PageGlyphs> pages) {
        List<Warning> warnings = new ArrayList<>();
        layers(pages, warnings);
        List<Integer> empty = numbers(pages, PageGlyphs.Origin.PICTURE);
        if (!empty.isEmpty()) {
            warnings.add(new Warning(
                    "PAGES_WITHOUT_TEXT",
                    PageRanges.counted(empty) + " without text not read; if "
                            + (empty.size() == 1 ? "it is a scan" : "they are scans")
                            + ", --ocr recognises the text where tesseract is installed"));
        }
        return new Scans(pages, by(pages, ""), warnings, false);
    }

    /**
     * Recognises pictures of text.
     *
     * @throws Refused when that cannot be done on this machine, or takes too long
     */
    static Scans recognised(
            List<PageGlyphs> pages, PDDocument document, String file, ReadOptions options, ReadingProgress progress) {
        List<PageGlyphs> pictures = pages.stream()
                .filter(page -> page.origin() == PageGlyphs.Origin.PICTURE)
                .toList();
        if (pictures.isEmpty()) {
            return unread(pages);
        }
        PageRecognition recognition = new PageRecognition(document, file, options, progress);
        List<PageGlyphs> all = new ArrayList<>(pages);
        for (PageGlyphs page : recognition.recognised(pictures)) {
            all.replaceAll(old -> old.number() == page.number() ? page : old);
        }
        List<Warning> warnings = new ArrayList<>();
        layers(all, warnings);
        Sureness sureness = Sureness.of(all.stream()
                .filter(page -> page.origin() == PageGlyphs.Origin.RECOGNISED)
                .flatMap(page -> page.glyphs().stream())
                .toList());
        List<Integer> read = numbers(all, PageGlyphs.Origin.RECOGNISED);
        if (!read.isEmpty()) {
            warnings.add(new Warning(
                    Warning.RECOGNISED,
                    PageRanges.counted(read) + " recognised from pictures by " + recognition.name()
                            + String.format(Locale.ROOT, ", mean confidence %.2f", sureness.mean())
                            + "; look at the pictures before you quote"));
        }
        List<Integer> empty = numbers(all, PageGlyphs.Origin.PICTURE);
        if (!empty.isEmpty()) {
            warnings.add(new Warning(
                    "PAGES_WITHOUT_TEXT",
                    PageRanges.counted(empty) + " without text that could be recognised"
                            + (recognition.failed() > 0 ? "; tesseract failed on " + recognition.failed() : "")));
        }
        return new Scans(all, by(all, recognition.name()), warnings, true);
    }

    private static void layers(List<PageGlyphs> pages, List<Warning> warnings) {
        List<Integer> layers = numbers(pages, PageGlyphs.Origin.LAYER);
        if (!layers.isEmpty()) {
            warnings.add(new Warning(
                    Warning.RECOGNISED,
                    PageRanges.counted(layers)
                            + " read from the text that a scanning program laid invisibly over the picture;"
                            + " it may hold errors, or words that the picture does not show: look before you quote"));
        }
    }

    private static List<Integer> numbers(List<PageGlyphs> pages, PageGlyphs.Origin origin) {
        return pages.stream()
                .filter(page -> page.origin() == origin)
                .map(PageGlyphs::number)
                .toList();
    }

    private static Map<Integer, String> by(List<PageGlyphs> pages, String program) {
        Map<Integer, String> by = new HashMap<>();
        for (PageGlyphs page : pages) {
            if (page.origin() == PageGlyphs.Origin.LAYER) {
                by.put(page.number(), Recognition.TEXT_LAYER);
            } else if (page.origin() == PageGlyphs.Origin.RECOGNISED) {
                by.put(page.number(), program);
            }
        }
        return by;
    }

    /** The refusal of a document without any text. */
    Refused nothing(String file) {
        return new Refused(
                Refused.Code.NO_TEXT_LAYER,
                file,
                tried
                        ? "nothing on its pages could be recognised as text"
                        : "its pages are pictures without text; read it with --ocr, which needs the program tesseract");
    }
}
