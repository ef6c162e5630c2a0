package org.acquis.reading.word97;

import java.util.HashMap;
import java.util.Map;
import org.acquis.reading.Revisions;
import org.acquis.reading.office.Fields;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ListNumbers;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.Symbols;
import org.acquis.statement.Note;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the runs of paragraphs of Word 97, in whose text control characters stand for what is not text. */
final class Word97Runs {

    private static final char PICTURE = 1;
    private static final char NOTE = 2;
    private static final char CELL_END = 7;
    private static final char DRAWING = 8;
    private static final char LINE_BREAK = 11;
    private static final char PARAGRAPH_END = 13;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1E;

    private final ReadContext context;
    private final Fields fields = new Fields();
    private final Map<Integer, Note> notes = new HashMap<>();
    private boolean markDeleted;
    private boolean endsCell;

    Word97Runs(HWPFDocument word, ReadContext context) {
        this.context = context;
        add(word.getFootnotes(), word.getFootnoteRange(), "decimal");
        add(word.getEndnotes(), word.getEndnoteRange(), "lowerRoman");
    }

    private void add(Notes of, Range texts, String format) {
        String all = texts.text();
        for (int k = 0; k < of.getNotesCount(); k++) {
            int from = Math.max(0, of.getNoteTextStartOffset(k));
            int to = Math.min(all.length(), of.getNoteTextEndOffset(k));
            String text = from < to
                    ? all.substring(from, to).replaceAll("\\p{Cntrl}+", " ").strip()
                    : "";
            notes.put(of.getNoteAnchorPosition(k), new Note(ListNumbers.write(k + 1, format), text));
        }
    }

    /** Whether the mark of the paragraph read last was deleted. */
    boolean markDeleted() {
        return markDeleted;
    }

    /** Whether the paragraph read last ends a cell of a table. */
    boolean endsCell() {
        return endsCell;
    }

    Line line(Paragraph paragraph) {
        Line line = new Line();
        markDeleted = false;
        endsCell = false;
        for (int k = 0; k < paragraph.numCharacterRuns(); k++) {
            context.deadline().check();
            run(paragraph.getCharacterRun(k), line);
        }
        return line;
    }

    private void run(CharacterRun run, Line line) {
        String text = run.text();
        boolean shown = isShown(run);
        if (run.isSymbol()) {
            String symbol = Symbols.of(null, Integer.toHexString(run.getSymbolCharacter()));
            add(symbol == null ? "\uFFFD" : symbol, shown, line, false);
            return;
        }
        boolean emphasised = run.isItalic() || run.isBold() || run.getUnderlineCode() != 0;
        for (int k = 0; k < text.length(); k++) {
            character(text.charAt(k), run, run.getStartOffset() + k, shown, emphasised, line);
        }
    }

    private boolean isShown(CharacterRun run) {
        boolean shown = true;
        if (run.isMarkedInserted()) {
            context.findings().revision(Findings.Kind.INSERTION, null, null);
            shown = context.revisions() != Revisions.ORIGINAL;
        }
        if (run.isMarkedDeleted()) {
            context.findings().revision(Findings.Kind.DELETION, null, null);
            shown = context.revisions() != Revisions.FINAL;
        }
        if (run.isVanished() && !run.isFldVanished()) {
            context.findings()
                    .met(Findings.Kind.HIDDEN_CHARACTERS, run.text().strip().length());
            return false;
        }
        return shown;
    }

    private void character(char c, CharacterRun run, int offset, boolean shown, boolean emphasised, Line line) {
        switch (c) {
            case FIELD_BEGIN -> fields.mark("begin");
            case FIELD_SEPARATOR -> fields.mark("separate");
            case FIELD_END -> fields.mark("end");
            case PICTURE -> context.findings().met(Findings.Kind.PICTURE);
            case DRAWING -> context.findings().met(Findings.Kind.PICTURE);
            case NOTE -> {
                Note note = notes.get(offset);
                if (note != null && shown) {
                    line.note(note);
                }
            }
            case CELL_END -> endsCell = true;
            case PARAGRAPH_END -> markDeleted = run.isMarkedDeleted();
            case LINE_BREAK -> add("\n", shown, line, emphasised);
            case HARD_HYPHEN -> add("\u2011", shown, line, emphasised);
            default -> {
                if (c == '\t' || c >= ' ') {
                    add(String.valueOf(c), shown, line, emphasised);
                }
            }
        }
    }

    private void add(String text, boolean shown, Line line, boolean emphasised) {
        if (fields.inInstruction()) {
            fields.instruction(text);
        } else if (fields.inContents()) {
            context.findings().met(Findings.Kind.CONTENTS, text.equals("\t") ? 1 : 0);
        } else if (shown) {
            line.add(text.replace("\u00AD", ""), emphasised);
        }
    }
}
