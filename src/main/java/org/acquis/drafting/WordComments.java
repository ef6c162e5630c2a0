package org.acquis.drafting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Remark;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Remarks and sources of a draft as Word comments beside its paragraphs. */
final class WordComments {

    static final String DRAFTER = "Drafter";

    private final XWPFDocument document;
    private int count;

    WordComments(XWPFDocument document) {
        this.document = document;
    }

    /** Writes a paragraph's words with its comments around them. */
    void around(XWPFParagraph paragraph, DraftItem item, Runnable words) {
        List<Remark> remarks = new ArrayList<>(item.remarks());
        remarks.removeIf(remark -> remark.by().equals(Drafts.TEMPLATE));
        if (item.source() != null) {
            remarks.add(0, new Remark("", "Source: " + Sources.cited(item)));
        }
        List<BigInteger> ids = remarks.stream().map(this::comment).toList();
        ids.forEach(id -> paragraph.getCTP().addNewCommentRangeStart().setId(id));
        words.run();
        for (BigInteger id : ids) {
            paragraph.getCTP().addNewCommentRangeEnd().setId(id);
            paragraph.getCTP().addNewR().addNewCommentReference().setId(id);
        }
    }

    private BigInteger comment(Remark remark) {
        XWPFComments part = document.getDocComments() == null ? document.createComments() : document.getDocComments();
        BigInteger id = BigInteger.valueOf(count++);
        XWPFComment comment = part.createComment(id);
        String by = remark.by().isEmpty() ? DRAFTER : remark.by();
        comment.setAuthor(by);
        comment.setInitials(by.substring(0, 1));
        comment.createParagraph().createRun().setText(remark.text());
        return id;
    }
}
