package org.acquis.redline.docx;

import java.util.List;
import org.acquis.language.Words;
import org.acquis.redline.docx.Stream.Status;
import org.acquis.redline.match.Region;
import org.acquis.redline.match.Unit;

/** Counts what becomes of paragraphs while they are marked. */
final class Tally {
    private int untouched;
    private int renumbered;
    private int changed;
    private int inserted;
    private int deleted;
    private int moved;
    private int split;
    private int merged;
    private int rows;
    private int notes;
    private boolean moving;
    private final StringBuilder wordsInserted = new StringBuilder();
    private final StringBuilder wordsDeleted = new StringBuilder();

    /** What became of a stretch of paragraphs and tables. */
    void region(Region region, List<Unit> olds, List<Unit> news) {
        List<Unit> left = olds.subList(region.oldFrom(), region.oldTo());
        List<Unit> right = news.subList(region.newFrom(), region.newTo());
        switch (region.fate()) {
            case KEPT -> {
                if (left.size() + right.size() > 2) {
                    regrouped(left.size(), right.size());
                } else if (left.get(0).kind() == Unit.Kind.PARAGRAPH) {
                    kept(left.get(0), right.get(0));
                }
            }
            case DELETED -> left.forEach(unit -> oneSided(unit, Status.DELETED));
            case INSERTED -> right.forEach(unit -> oneSided(unit, Status.INSERTED));
            case MOVED_FROM -> left.forEach(unit -> oneSided(unit, Status.MOVED_FROM));
            case MOVED_TO -> {
                // counted with the first half
            }
        }
    }

    /** A paragraph that stayed. */
    private void kept(Unit old, Unit young) {
        if (old.key().equals(young.key())) {
            untouched += young.body().isEmpty() && young.label().isEmpty() ? 0 : 1;
        } else if (old.body().equals(young.body()) && !old.label().equals(young.label())) {
            renumbered++;
        } else {
            changed++;
        }
    }

    /** Paragraphs that were split or merged. */
    private void regrouped(int olds, int news) {
        if (news > olds) {
            split++;
        } else {
            merged++;
        }
    }

    /** A paragraph that stands on one side, or one half of a move. */
    private void oneSided(Unit unit, Status status) {
        if (unit.body().isEmpty() && unit.label().isEmpty()) {
            return;
        }
        switch (status) {
            case DELETED -> deleted++;
            case INSERTED -> inserted++;
            case MOVED_FROM -> moved++;
            default -> {
                // the second half of a move is counted with the first
            }
        }
    }

    void row() {
        rows++;
    }

    void note() {
        notes++;
    }

    /** Words that move are neither inserted nor deleted, however they are marked. */
    void moving(boolean now) {
        moving = now;
    }

    /** A character of marked text. */
    void character(Status status, char shown) {
        if (moving) {
            return;
        }
        if (status == Status.DELETED) {
            wordsDeleted.append(shown);
        } else if (status == Status.INSERTED) {
            wordsInserted.append(shown);
        }
    }

    /** Words do not run on over this place. */
    void pause() {
        wordsDeleted.append(' ');
        wordsInserted.append(' ');
    }

    Counts counts() {
        return new Counts(
                untouched,
                renumbered,
                changed,
                inserted,
                deleted,
                moved,
                split,
                merged,
                rows,
                notes,
                Words.words(wordsInserted.toString()).size(),
                Words.words(wordsDeleted.toString()).size());
    }
}
