package org.acquis.redline.docx;

/**
 * How many paragraphs of the body, of cells and of notes met which fate; empty ones are not counted.
 *
 * @param untouched equal on both sides
 * @param renumbered equal but for the number typed at their head
 * @param changed changed inside
 * @param inserted on the new side alone
 * @param deleted on the old side alone
 * @param moved left their place, with or without other changes
 * @param split one that became several
 * @param merged several that became one
 * @param rows of tables inserted or deleted
 * @param notes inserted or deleted
 * @param wordsInserted in all of these, halves of moves not counted
 * @param wordsDeleted in all of these, halves of moves not counted
 */
public record Counts(
        int untouched,
        int renumbered,
        int changed,
        int inserted,
        int deleted,
        int moved,
        int split,
        int merged,
        int rows,
        int notes,
        int wordsInserted,
        int wordsDeleted) {}
