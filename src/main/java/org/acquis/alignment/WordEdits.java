package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Edit.Op;

/**
 * The word edits from one text to another, made to be read: whole words, figures and names, no islands of small words between
 * changes, old before new, and where most words differ the old text whole and then the new, but for long stretches that stayed.
 */
public final class WordEdits {

    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();

    private WordEdits() {}

    /** The edits in order: the EQUAL and DELETE texts give the left to the letter, the EQUAL and INSERT texts the right. */
    public static List<Edit> between(String left, String right) {
        if (left.equals(right)) {
            return left.isEmpty() ? List.of() : List.of(new Edit(Op.EQUAL, left));
        }
        List<Piece> old = Piece.of(left);
        List<Piece> young = Piece.of(right);
        WordEdits script = new WordEdits();
        for (Run run : Runs.between(old, young)) {
            if (run.equal) {
                for (int k = 0; k < run.oldSize(); k++) {
                    script.kept(old.get(run.oldFrom + k), young.get(run.newFrom + k));
                }
            } else {
                script.replaced(
                        Piece.join(old.subList(run.oldFrom, run.oldTo)),
                        Piece.join(young.subList(run.newFrom, run.newTo)));
            }
        }
        script.flushSame();
        script.flushChange();
        return List.copyOf(script.edits);
    }

    private void replaced(String old, String young) {
        flushSame();
        gone.append(old);
        come.append(young);
    }

    /** A word that stays; the blanks after it may differ. */
    private void kept(Piece old, Piece young) {
        flushChange();
        same.append(old.text());
        if (old.blank().equals(young.blank())) {
            same.append(old.blank());
        } else {
            replaced(old.blank(), young.blank());
        }
    }

    private void flushSame() {
        add(Op.EQUAL, same.toString());
        same.setLength(0);
    }

    /** Old before new; the blanks at the end of both belong to neither. */
    private void flushChange() {
        int blanks = 0;
        while (blanks < Math.min(gone.length(), come.length()) && isSameBlank(blanks)) {
            blanks++;
        }
        String after = come.substring(come.length() - blanks);
        add(Op.DELETE, gone.substring(0, gone.length() - blanks));
        add(Op.INSERT, come.substring(0, come.length() - blanks));
        gone.setLength(0);
        come.setLength(0);
        same.append(after);
    }

    private boolean isSameBlank(int fromEnd) {
        char last = gone.charAt(gone.length() - 1 - fromEnd);
        return last == come.charAt(come.length() - 1 - fromEnd)
                && (Character.isWhitespace(last) || Character.isSpaceChar(last));
    }

    private void add(Op op, String text) {
        if (!text.isEmpty()) {
            edits.add(new Edit(op, text));
        }
    }
}
