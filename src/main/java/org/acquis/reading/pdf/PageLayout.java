package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acquis.reading.Block;
import org.acquis.reading.Masthead;
import org.acquis.statement.Note;
import org.acquis.statement.Warning;

/** The lines of all pages, put in order: what is furniture, masthead and notes is parted from what becomes paragraphs. */
final class PageLayout {

    private static final int FEWEST_LINES_OF_TEXT = 2;

    private final List<String> aside = new ArrayList<>();
    private final List<String> masthead = new ArrayList<>();
    private final List<String> uncalled = new ArrayList<>();
    private final Paragraphs paragraphs;
    private final int lineNumbers;

    PageLayout(List<PageGlyphs> pages) {
        List<List<List<Glyph>>> rows = pages.stream().map(PageLayout::rows).toList();
        lineNumbers = MarginNumbers.takenFrom(rows);
        List<List<List<TextLine>>> columns = new ArrayList<>();
        for (int p = 0; p < rows.size(); p++) {
            columns.add(Columns.lines(pages.get(p).number(), rows.get(p)));
        }
        List<List<TextLine>> flat = columns.stream()
                .map(page -> page.stream().flatMap(List::stream).toList())
                .toList();
        Set<TextLine> furniture =
                Furniture.of(flat, pages.stream().map(PageGlyphs::height).toList());
        float bodySize = LineBuilder.usualSize(
                pages.stream().flatMap(page -> page.glyphs().stream()).toList());
        Hyphens hyphens = new Hyphens(flat.stream().flatMap(List::stream).toList());
        List<List<TextLine>> all = columns.stream().flatMap(List::stream).toList();
        paragraphs = new Paragraphs(bodySize, Paragraphs.pitch(all, bodySize), hyphens);
        for (int p = 0; p < columns.size(); p++) {
            flat.get(p).stream().filter(furniture::contains).map(TextLine::text).forEach(aside::add);
            List<TextLine> inside = flat.get(p).stream()
                    .filter(line -> !furniture.contains(line))
                    .toList();
            Notes notes = Notes.of(inside, bodySize, hyphens);
            Set<TextLine> text = new HashSet<>(withoutMasthead(notes));
            for (List<TextLine> column : columns.get(p)) {
                paragraphs.add(column.stream().filter(text::contains).toList(), notes);
            }
            uncalled.addAll(notes.uncalled());
        }
    }

    private static List<List<Glyph>> rows(PageGlyphs page) {
        return Rows.of(
                page.glyphs().stream().filter(glyph -> !glyph.text().isEmpty()).toList());
    }

    /** Lines are looked at before they are joined to paragraphs, because those of a masthead stand as near to each other. */
    private List<TextLine> withoutMasthead(Notes notes) {
        List<TextLine> lines = notes.body();
        if (lines.isEmpty() || lines.get(0).page() != 1) {
            return lines;
        }
        int size = Masthead.size(lines.stream().map(TextLine::text).toList());
        if (lines.size() - size < FEWEST_LINES_OF_TEXT) {
            return lines;
        }
        for (TextLine line : lines.subList(0, size)) {
            List<Note> found = new ArrayList<>();
            masthead.add(notes.withoutMarks(line, found).replaceAll("\\s+", " ").strip());
            found.forEach(note -> masthead.add(note.mark() + " " + note.text()));
        }
        return lines.subList(size, lines.size());
    }

    /** How many numbers of lines stood in the margin. */
    int lineNumbers() {
        return lineNumbers;
    }

    /**
     * The blocks of all paragraphs in order.
     *
     * @param recognised what recognised a page, by the number of the page
     */
    List<Block> blocks(Map<Integer, String> recognised) {
        return paragraphs.blocks(recognised);
    }

    /** Heads, feet and page numbers, page by page. */
    List<String> aside() {
        return aside;
    }

    /** The lines above the title of the first page. */
    List<String> masthead() {
        return masthead;
    }

    /** Notes whose marks stand nowhere on their pages: no clause can have them, and nobody may miss them. */
    Optional<Warning> uncalledNotes() {
        if (uncalled.isEmpty()) {
            return Optional.empty();
        }
        String what = uncalled.size() == 1 ? "1 note that nothing" : uncalled.size() + " notes that nothing";
        return Optional.of(new Warning(
                "NOTES", what + " on its page refers to, kept apart from the text: " + String.join(" / ", uncalled)));
    }
}
