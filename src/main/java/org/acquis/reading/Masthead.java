package org.acquis.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acquis.reading.MastheadWords.Element;
import org.acquis.reading.MastheadWords.Kind;
import org.acquis.statement.Warning;

/**
 * Keeps the masthead of a document apart from its text: the lines above the title that give the organ, the symbol, the day and
 * the language. Word documents have it in a header or a table, PDF files as lines; it would make headings, and changes in every
 * comparison. Only paragraphs at the top that are made of such elements to the last letter are taken, because a line of text that
 * is lost is far worse than a masthead that is kept.
 */
public final class Masthead {

    private static final int MOST_LINES = 24;
    private static final int LONGEST = 800;
    private static final int FEWEST_ELEMENTS = 3;
    private static final String DISTRIBUTED = "distr";

    private Masthead() {}

    /**
     * The document with its masthead taken from its blocks, or found among its heads where the blocks have none; one that a reader
     * has taken already is told.
     */
    static SourceDocument keptAside(SourceDocument document) {
        if (!document.masthead().isEmpty()) {
            return parted(document, 0, document.masthead());
        }
        List<Block> blocks = document.blocks();
        int size = size(blocks.stream()
                .limit(MOST_LINES)
                .takeWhile(Masthead::mayBelong)
                .map(Block::text)
                .toList());
        if (size > 0 && size < blocks.size()) {
            List<String> lines =
                    blocks.subList(0, size).stream().flatMap(Masthead::lines).toList();
            return parted(document, size, lines);
        }
        return document.aside().stream()
                .filter(Masthead::isWhole)
                .findFirst()
                .map(head ->
                        parted(document, 0, head.lines().map(Masthead::shown).toList()))
                .orElse(document);
    }

    private static SourceDocument parted(SourceDocument document, int size, List<String> lines) {
        List<Warning> warnings = new ArrayList<>(document.warnings());
        warnings.add(
                new Warning("MASTHEAD", "its masthead, kept apart from the text, says: " + String.join(" / ", lines)));
        Markings.in(lines).filter(marked -> !warnings.contains(marked)).ifPresent(warnings::add);
        List<Block> blocks = document.blocks();
        return new SourceDocument(
                document.source(),
                document.title(),
                blocks.subList(size, blocks.size()),
                document.aside(),
                lines,
                warnings);
    }

    /**
     * How many lines or paragraphs at the top of a document are its masthead.
     *
     * @param texts from the top, in reading order; more than the masthead may hold is not looked at
     */
    public static int size(List<String> texts) {
        int most = 0;
        for (int length = 0; most < Math.min(MOST_LINES, texts.size()); most++) {
            length += texts.get(most).length();
            if (length > LONGEST) {
                break;
            }
        }
        if (!mayHold(String.join("\n", texts.subList(0, most)))) {
            return 0;
        }
        for (int size = most; size > 0; size--) {
            int above = String.join("\n", texts.subList(0, size - 1)).length();
            boolean ends =
                    MastheadWords.elements(String.join("\n", texts.subList(0, size)))
                            .filter(Masthead::isEnough)
                            .stream()
                            .flatMap(List::stream)
                            .anyMatch(element -> element.kind().mayEnd() && element.end() > above);
            if (ends) {
                return size;
            }
        }
        return 0;
    }

    /** Whether a text has the signs of a symbol or a distribution; most have not, and their words need not be looked up. */
    private static boolean mayHold(String text) {
        for (int k = 1; k < text.length() - 1; k++) {
            char c = text.charAt(k);
            boolean symbol = c == '/' && Character.isLetterOrDigit(text.charAt(k - 1)) && isNumbered(text, k)
                    || c == '(' && (Character.isDigit(text.charAt(k + 1)) || text.startsWith("OR.", k + 1));
            if (symbol || text.regionMatches(true, k - 1, DISTRIBUTED, 0, DISTRIBUTED.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word around a place has a figure. */
    private static boolean isNumbered(String text, int at) {
        for (int k = at + 1; k < text.length() && !Character.isWhitespace(text.charAt(k)); k++) {
            if (Character.isDigit(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBelong(Block block) {
        Integer page = block.page();
        return block.label().isEmpty() && (page == null || page == 1);
    }

    private static boolean isWhole(String text) {
        return text.length() <= LONGEST
                && mayHold(text)
                && MastheadWords.elements(text).filter(Masthead::isEnough).isPresent();
    }

    /** An organ with what only a masthead says of it, or two such things; names and days alone may be a title. */
    private static boolean isEnough(List<Element> elements) {
        boolean organ =
                elements.stream().anyMatch(element -> element.kind() == Kind.ORGAN || element.kind() == Kind.PART);
        long telling = elements.stream()
                .map(Element::kind)
                .filter(Kind::isTelling)
                .distinct()
                .count();
        return elements.size() >= FEWEST_ELEMENTS && (organ ? telling > 0 : telling > 1);
    }

    private static Stream<String> lines(Block block) {
        return Stream.concat(block.text().lines(), block.notes().stream().map(note -> note.mark() + " " + note.text()))
                .map(Masthead::shown)
                .filter(line -> !line.isEmpty());
    }

    private static String shown(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }
}
