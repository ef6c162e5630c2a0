package org.acquis.reading.rtf;

import java.util.ArrayList;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.office.Findings;
import org.acquis.reading.office.ListNumbers;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.acquis.statement.Note;

/** What a Rich Text file keeps inside groups beside its running text: notes, running heads, comments and text boxes. */
final class RtfSideTexts {

    private final ReadContext context;
    private final List<String> aside = new ArrayList<>();
    private final StringBuilder commentAuthor = new StringBuilder();
    private final StringBuilder commentDate = new StringBuilder();
    private int footnotes;
    private int endnotes;

    RtfSideTexts(ReadContext context) {
        this.context = context;
    }

    /** Running heads and feet, in the order of the file. */
    List<String> aside() {
        return aside;
    }

    /** Adds to the name of who wrote the next comment. */
    void commentAuthor(String words) {
        commentAuthor.append(words);
    }

    /** Adds to the moment of the next comment, a number as RTF packs it. */
    void commentDate(String words) {
        commentDate.append(words);
    }

    /**
     * Brings the text of a group to its place when the group ends.
     *
     * @param wanted whether text of the group around is read; heads and comments stand outside of it
     */
    void deliver(RtfFlow ended, boolean wanted) {
        List<Block> blocks = ended.end();
        String words = StoryText.of(blocks).strip();
        switch (ended.kind()) {
            case FOOTNOTE -> note(ended, String.valueOf(++footnotes), words, wanted);
            case ENDNOTE -> note(ended, ListNumbers.write(++endnotes, "lowerRoman"), words, wanted);
            case HEAD -> head(words);
            case COMMENT -> comment(words);
            case BODY, BOX -> {
                RtfFlow around = ended.around();
                if (around != null && wanted) {
                    around.box(blocks);
                }
            }
        }
    }

    private static void note(RtfFlow ended, String mark, String words, boolean wanted) {
        RtfFlow around = ended.around();
        if (around != null && wanted && !words.isEmpty()) {
            around.line().note(new Note(mark, words));
        }
    }

    private void head(String words) {
        if (!words.isEmpty()) {
            aside.add(words);
            context.findings().met(Findings.Kind.HEADER);
        }
    }

    private void comment(String words) {
        String moment = commentDate.toString().strip();
        String date = moment.matches("-?\\d{1,10}") ? RtfChanges.day((int) Long.parseLong(moment)) : null;
        context.findings().comment(commentAuthor.toString(), date, words);
        commentAuthor.setLength(0);
        commentDate.setLength(0);
    }
}
