package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.SourceDocument;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a document: hard-wrapped lines joined, paragraphs that a blank line cut in two made whole, notes apart. */
final class Paragraphs {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final LabelTrail trail = new LabelTrail();
    private final TextNotes notes = new TextNotes();

    private Paragraphs() {}

    static List<Paragraph> of(SourceDocument document) {
        Paragraphs result = new Paragraphs();
        boolean lines = isLineText(document);
        List<List<SourceLine>> groups = new ArrayList<>();
        for (Block block : document.blocks()) {
            groups.add(block.text().lines().map(SourceLine::of).toList());
        }
        WrapWidth whole = lines ? WrapWidth.of(texts(groups)) : WrapWidth.NONE;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (lines && block.kind() == Block.Kind.PARAGRAPH && block.label().isEmpty()) {
                result.addLines(groups.get(i), block.page(), whole);
            } else {
                result.addBlock(block);
            }
        }
        return result.notes.attach(TrailingNotes.taken(result.joined()));
    }

    private static boolean isLineText(SourceDocument document) {
        String format = document.source().format();
        return format.equals("txt") || format.equals("md");
    }

    private static List<List<String>> texts(List<List<SourceLine>> groups) {
        List<List<String>> texts = new ArrayList<>();
        for (List<SourceLine> group : groups) {
            texts.add(group.stream()
                    .map(SourceLine::text)
                    .filter(text -> !text.isEmpty())
                    .toList());
        }
        return texts;
    }

    private void addBlock(Block block) {
        String text = block.kind() == Block.Kind.TABLE_ROW
                ? SourceLine.spaced(block.text().replace("\t", " | "))
                : SourceLine.spaced(block.text());
        boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
        if (words || !block.label().isEmpty()) {
            paragraphs.add(new Paragraph(
                    text,
                    block.label().strip(),
                    block.level(),
                    block.kind(),
                    block.page(),
                    block.notes(),
                    block.recognition()));
        }
    }

    private void addLines(List<SourceLine> lines, @Nullable Integer page, WrapWidth whole) {
        List<SourceLine> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.rule()) {
                flush(open, page, whole);
                i += notes.takeAfterRule(lines.subList(i + 1, lines.size()));
            } else if (line.heading() > 0) {
                flush(open, page, whole);
                paragraphs.add(new Paragraph(line.text(), "", line.heading(), Block.Kind.HEADING, page, List.of()));
            } else if (notes.isDefinition(line.text())) {
                flush(open, page, whole);
                List<SourceLine> rest = lines.subList(i, lines.size());
                notes.define(
                        String.join(" ", rest.stream().map(SourceLine::text).toList()));
                i = lines.size();
            } else if (!line.text().isEmpty()) {
                open.add(line);
            }
        }
        flush(open, page, whole);
    }

    private void flush(List<SourceLine> open, @Nullable Integer page, WrapWidth whole) {
        if (open.isEmpty()) {
            return;
        }
        List<String> texts = open.stream().map(SourceLine::text).toList();
        int at = 0;
        for (List<String> group : new LineBreaks(whole, trail).paragraphs(texts)) {
            Paragraph paragraph =
                    new Paragraph(join(group), "", open.get(at).indent(), Block.Kind.PARAGRAPH, page, List.of());
            paragraphs.add(paragraph);
            at += group.size();
        }
        open.clear();
    }

    /** Lines as one: no space after a hyphen between letters, nor between Chinese or Japanese characters. */
    private static String join(List<String> lines) {
        StringBuilder text = new StringBuilder(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            int last = text.codePointBefore(text.length());
            boolean hyphen = text.length() > 1
                    && (last == '-' || last == '\u2010')
                    && Character.isLetter(text.charAt(text.length() - 2))
                    && Character.isLetter(line.codePointAt(0));
            boolean ideographs = isIdeographic(last) && isIdeographic(line.codePointAt(0));
            text.append(hyphen || ideographs ? "" : " ").append(line);
        }
        return text.toString();
    }

    private static boolean isIdeographic(int c) {
        return Character.isIdeographic(c) || "，。；：、（）".indexOf(c) >= 0;
    }

    private List<Paragraph> joined() {
        List<Paragraph> joined = new ArrayList<>();
        boolean head = true;
        for (Paragraph paragraph : paragraphs) {
            head &= !Plan.isOrgan(paragraph.text()) && !Openings.readsPreambular(paragraph.text());
            Paragraph before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && standsBefore(before, paragraph)) {
                joined.set(
                        joined.size() - 1,
                        paragraph.withLabel(before.label().isEmpty() ? before.text() : before.label()));
            } else if (before != null && isCut(before, paragraph, head)) {
                joined.set(
                        joined.size() - 1,
                        before.joinedWith(paragraph, join(List.of(before.text(), paragraph.text()))));
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }

    /** A number on a line of its own before the paragraph that it numbers: {@code Article 4}, {@code 12.} */
    private static boolean standsBefore(Paragraph number, Paragraph paragraph) {
        boolean alone = number.text().isEmpty()
                ? !number.label().isEmpty()
                : number.label().isEmpty()
                        && LabelParser.parse(number.text())
                                .filter(l -> l.rest().isEmpty())
                                .isPresent();
        return alone
                && !number.isTable()
                && paragraph.kind() != Block.Kind.HEADING
                && !paragraph.isTable()
                && paragraph.label().isEmpty()
                && !paragraph.text().isEmpty()
                && LabelParser.parse(paragraph.text()).isEmpty()
                && !Headings.looksLike(paragraph.text());
    }

    /** @param head whether nothing has opened the text yet: sponsors are named there */
    private static boolean isCut(Paragraph before, Paragraph paragraph, boolean head) {
        if (before.isTable() || paragraph.isTable() || !paragraph.label().isEmpty()) {
            return false;
        }
        boolean running = before.kind() == Block.Kind.PARAGRAPH && paragraph.kind() == Block.Kind.PARAGRAPH;
        return running && Cuts.isCut(before.text(), paragraph.text())
                || head && before.label().isEmpty() && Cuts.isCutList(before.text(), paragraph.text());
    }
}
