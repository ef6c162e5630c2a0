package org.acquis.alignment;

/** The best and second best of every row and column of a table, so that each cell knows its strongest rival. */
final class Rivals {

    private final double[] bestOfRow;
    private final double[] secondOfRow;
    private final int[] bestInRow;
    private final double[] bestOfColumn;
    private final double[] secondOfColumn;
    private final int[] bestInColumn;

    Rivals(double[][] table) {
        int rows = table.length;
        int columns = rows == 0 ? 0 : table[0].length;
        bestOfRow = new double[rows];
        secondOfRow = new double[rows];
        bestInRow = new int[rows];
        bestOfColumn = new double[columns];
        secondOfColumn = new double[columns];
        bestInColumn = new int[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                enter(table[i][j], i, j, bestOfRow, secondOfRow, bestInRow);
                enter(table[i][j], j, i, bestOfColumn, secondOfColumn, bestInColumn);
            }
        }
    }

    private static void enter(double value, int line, int place, double[] best, double[] second, int[] where) {
        if (value > best[line]) {
            second[line] = best[line];
            best[line] = value;
            where[line] = place;
        } else if (value > second[line]) {
            second[line] = value;
        }
    }

    /** The largest value of the row but for this cell; 0 where there is none. */
    double inRow(int i, int j) {
        return bestInRow[i] == j ? secondOfRow[i] : bestOfRow[i];
    }

    /** The largest value of the column but for this cell; 0 where there is none. */
    double inColumn(int i, int j) {
        return bestInColumn[j] == i ? secondOfColumn[j] : bestOfColumn[j];
    }
}
