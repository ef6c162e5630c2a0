package org.acquis.alignment;

/**
 * Clauses of the left in a row that became clauses of the right in a row.
 *
 * @param left index of the first clause of the left
 * @param lefts how many
 * @param right index of the first clause of the right
 * @param rights how many
 * @param score similarity of the joined texts, from 0 to 1
 */
record Match(int left, int lefts, int right, int rights, double score) {

    int lastLeft() {
        return left + lefts - 1;
    }

    int lastRight() {
        return right + rights - 1;
    }
}
