package org.acquis.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.problem.AcquisException;
import org.acquis.problem.Refused;
import org.acquis.reading.Deadline;
import org.acquis.reading.Limits;
import org.acquis.reading.Markings;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.ReadingProgress;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Source;
import org.acquis.statement.Warning;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF files: characters with their places become lines, columns, paragraphs and notes. */
public final class PdfReader {

    private static final int MOST_WATERMARKS = 5;
    private static final int LONGEST_WATERMARK = 80;

    private PdfReader() {}

    /**
     * Reads one PDF.
     *
     * @param source the file as named by the user, its hash, and no page count yet: the result carries a copy with the pages
     * @param progress hears of pages that are recognised
     * @throws Refused when the file is encrypted, damaged, without text or beyond a limit
     */
    public static SourceDocument read(byte[] bytes, Source source, ReadOptions options, ReadingProgress progress) {
        try (PDDocument document =
                Loader.loadPDF(bytes, options.password(), null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, source, options, progress);
        } catch (InvalidPasswordException e) {
            throw options.passwordNeeded(source.file());
        } catch (NoClassDefFoundError e) {
            // The library for certificates is not part of the program.
            throw new Refused(
                    Refused.Code.ENCRYPTED,
                    source.file(),
                    "encrypted for certificates; save a copy without protection",
                    e);
        } catch (AcquisException refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new Refused(
                    Refused.Code.CORRUPT, source.file(), "a damaged PDF; open it and print it to a new PDF", e);
        }
    }

    private static SourceDocument read(
            PDDocument document, Source source, ReadOptions options, ReadingProgress progress) throws IOException {
        Limits limits = options.limits();
        int count = document.getNumberOfPages();
        if (count > limits.pages()) {
            throw new Refused(
                    Refused.Code.LIMIT_SIZE, source.file(), "more than " + limits.pages() + " pages; split the file");
        }
        GlyphCollector collector = new GlyphCollector(source.file(), limits, Deadline.of(source.file(), limits));
        List<PageGlyphs> collected = collector.pages(document);
        Scans scans = options.ocr().wanted()
                ? Scans.recognised(collected, document, source.file(), options, progress)
                : Scans.unread(collected);
        List<PageGlyphs> pages = scans.pages();
        if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            throw scans.nothing(source.file());
        }
        PageLayout layout = new PageLayout(pages);
        Source complete = new Source(source.file(), source.format(), source.sha256(), Math.max(count, pages.size()));
        List<Warning> warnings = warnings(document, collector, pages, layout.lineNumbers());
        layout.uncalledNotes().ifPresent(warnings::add);
        Markings.in(layout.aside()).ifPresent(warnings::add);
        warnings.addAll(scans.warnings());
        return new SourceDocument(
                complete, title(document), layout.blocks(scans.by()), layout.aside(), layout.masthead(), warnings);
    }

    private static List<Warning> warnings(
            PDDocument document, GlyphCollector collector, List<PageGlyphs> pages, int lineNumbers) {
        List<Warning> warnings = new ArrayList<>();
        int hidden = pages.stream().mapToInt(PageGlyphs::hidden).sum();
        int turned = pages.stream().mapToInt(PageGlyphs::turned).sum();
        add(
                warnings,
                hidden,
                "HIDDEN_TEXT",
                "character that no reader of the page sees",
                "characters that no reader of the page sees",
                "left out of the text");
        add(
                warnings,
                turned,
                "TURNED_TEXT",
                "character set in another direction",
                "characters set in another direction",
                "left out of the text");
        String across = pages.stream()
                .map(PageGlyphs::across)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_WATERMARKS)
                .map(text -> text.length() > LONGEST_WATERMARK ? text.substring(0, LONGEST_WATERMARK) + " ..." : text)
                .collect(Collectors.joining(", "));
        if (!across.isEmpty()) {
            warnings.add(new Warning("WATERMARK", "text across the page left out: " + across));
        }
        add(
                warnings,
                lineNumbers,
                "LINE_NUMBERS",
                "number of a line in the margin",
                "numbers of lines in the margin",
                "left out of the text");
        add(
                warnings,
                collector.brokenPages(),
                "BROKEN_PAGES",
                "damaged page",
                "damaged pages",
                "read as far as it goes");
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            warnings.add(new Warning(
                    "PERMISSIONS",
                    "the file's owner asks that its text not be taken out; it is read on this machine only"));
        }
        return warnings;
    }

    private static void add(List<Warning> warnings, long count, String code, String one, String many, String fate) {
        if (count > 0) {
            warnings.add(new Warning(code, count + " " + (count == 1 ? one : many) + " " + fate));
        }
    }

    private static @Nullable String title(PDDocument document) {
        try {
            String title = document.getDocumentInformation().getTitle();
            return title == null || title.isBlank() ? null : title.strip();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
