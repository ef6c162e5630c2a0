package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.acquis.alignment.Edit.Op;
import org.acquis.alignment.Edit.Weight;
import org.acquis.language.Spelling;
import org.acquis.language.Token;
import org.acquis.language.Words;

/** Tells changes of form, and numbers of paragraphs that follow a renumbering, from changes of substance. */
final class EditWeights {

    private static final Pattern REFERENCE_BEFORE = Pattern.compile(
            "\\b(?:sub)?paragraphs?\\b(?:\\W*(?:\\d+|\\(\\w{1,4}\\)|and|or|to|of|the|operative))*\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** A paragraph of another text keeps its number whatever happens here. */
    private static final Pattern OF_ANOTHER_TEXT = Pattern.compile(
            "^[\\s\\d,()a-z]{0,30}?\\bof (?:its |Security Council |General Assembly )?(?:resolutions? \\d|decision|the (?:Charter|Statute|annex))",
            Pattern.CASE_INSENSITIVE);

    private final ParagraphNumbers numbers;

    EditWeights(ParagraphNumbers numbers) {
        this.numbers = numbers;
    }

    /** The same edits, each with its weight. */
    List<Edit> weighed(List<Edit> edits) {
        List<Edit> weighed = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (int k = 0; k < edits.size(); k++) {
            Edit edit = edits.get(k);
            if (edit.op() == Op.EQUAL) {
                weighed.add(edit);
                before.append(edit.text());
                continue;
            }
            boolean replaced = edit.op() == Op.DELETE
                    && k + 1 < edits.size()
                    && edits.get(k + 1).op() == Op.INSERT;
            String gone = edit.op() == Op.DELETE ? edit.text() : "";
            String come = replaced ? edits.get(k + 1).text() : edit.op() == Op.INSERT ? edit.text() : "";
            int next = replaced ? k + 2 : k + 1;
            String after = next < edits.size() ? edits.get(next).text() : "";
            Weight weight = weight(gone, come, before, after);
            weighed.add(new Edit(edit.op(), edit.text(), weight));
            if (replaced) {
                weighed.add(new Edit(Op.INSERT, come, weight));
                k++;
            }
            before.append(come);
        }
        return List.copyOf(weighed);
    }

    private Weight weight(String gone, String come, CharSequence before, String after) {
        List<String> old = marks(gone);
        List<String> young = marks(come);
        if (old.equals(young)) {
            return Weight.FORM;
        }
        boolean reference = REFERENCE_BEFORE.matcher(before).find()
                || REFERENCE_BEFORE.matcher(gone).find();
        return !gone.isEmpty()
                        && follows(old, young, reference)
                        && !OF_ANOTHER_TEXT.matcher(after).find()
                ? Weight.REFERENCE
                : Weight.SUBSTANCE;
    }

    /** Words in one spelling and marks in one form; what is a matter of form alone falls together. */
    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        for (Token token : Words.tokens(Words.fold(text))) {
            String mark = Spelling.standard(token.text());
            if (!mark.equals("\"") && !mark.equals("'")) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Whether both sides differ in numbers of paragraphs alone, each the new number of the old paragraph. */
    private boolean follows(List<String> old, List<String> young, boolean reference) {
        if (!reference || old.size() != young.size()) {
            return false;
        }
        for (int k = 0; k < old.size(); k++) {
            if (!old.get(k).equals(young.get(k)) && !numbers.became(old.get(k), young.get(k))) {
                return false;
            }
        }
        return true;
    }
}
