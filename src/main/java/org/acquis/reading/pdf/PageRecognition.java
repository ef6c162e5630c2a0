package org.acquis.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acquis.problem.Refused;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.ReadingProgress;
import org.acquis.reading.recognition.GreyPicture;
import org.acquis.reading.recognition.RecognisedPage;
import org.acquis.reading.recognition.Tesseract;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Recognises pages of a PDF that have no text: one is drawn while others are recognised. */
final class PageRecognition {

    /** So many pages are recognised at the same time, each by a program of its own with some 300 MB. */
    private static final int MOST_AT_ONCE = 4;

    private final PageRenderer renderer;
    private final Tesseract tesseract;
    private final String file;
    private final int seconds;
    private final ReadingProgress progress;
    private int failed;

    /** @throws Refused when the program or a language is missing */
    PageRecognition(PDDocument document, String file, ReadOptions options, ReadingProgress progress) {
        this.renderer = new PageRenderer(document);
        this.tesseract = Tesseract.installed(options.ocr().languages(), file);
        this.file = file;
        this.seconds = options.limits().seconds();
        this.progress = progress;
    }

    /** What recognises. */
    String name() {
        return tesseract.name();
    }

    /** How many pages the program could not read. */
    int failed() {
        return failed;
    }

    /**
     * Recognises pages.
     *
     * @param pages without text
     * @return the same pages in order, with what was recognised; without characters where there is nothing to read
     */
    List<PageGlyphs> recognised(List<PageGlyphs> pages) {
        int atOnce = Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(atOnce, work -> {
            Thread thread = new Thread(work, "recognition");
            thread.setDaemon(true);
            return thread;
        });
        try {
            progress.recognised(0, pages.size());
            List<Future<PageGlyphs>> coming = new ArrayList<>();
            List<PageGlyphs> done = new ArrayList<>();
            for (PageGlyphs page : pages) {
                if (coming.size() - done.size() > atOnce) {
                    take(coming, done, pages);
                }
                coming.add(submitted(page, workers));
            }
            while (done.size() < pages.size()) {
                take(coming, done, pages);
            }
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private void take(List<Future<PageGlyphs>> coming, List<PageGlyphs> done, List<PageGlyphs> pages) {
        PageGlyphs page = pages.get(done.size());
        try {
            done.add(coming.get(done.size()).get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            if (e.getCause() instanceof OutOfMemoryError tooLarge) {
                throw tooLarge;
            }
            failed++;
            done.add(page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.takesTooLong(file, seconds);
        }
        progress.recognised(done.size(), pages.size());
    }

    private Future<PageGlyphs> submitted(PageGlyphs page, ExecutorService workers) {
        try {
            GreyPicture picture = renderer.picture(page.number());
            return workers.submit(() -> picture.isBlank() ? page : read(page, picture));
        } catch (IOException | RuntimeException notDrawn) {
            return workers.submit(() -> {
                throw new IOException(notDrawn);
            });
        }
    }

    private PageGlyphs read(PageGlyphs page, GreyPicture picture) throws IOException {
        RecognisedPage best = tesseract.read(picture, seconds, file, page.number());
        GreyPicture turned = picture;
        for (int quarter = 1; quarter < 4 && best.seemsTurned(); quarter++) {
            turned = turned.turned();
            RecognisedPage other = tesseract.read(turned, seconds, file, page.number());
            if (other.worth() > best.worth()) {
                best = other;
            }
        }
        float scale = page.width() * page.height() / ((float) picture.width() * picture.height());
        float width = best.width() * (float) Math.sqrt(scale);
        float height = best.height() * (float) Math.sqrt(scale);
        return new PageGlyphs(
                page.number(), width, height, RecognisedGlyphs.of(best, width), 0, 0, "", PageGlyphs.Origin.RECOGNISED);
    }
}
