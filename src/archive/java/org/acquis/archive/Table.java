package org.acquis.archive;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of an archive, as Parquet in the folder that has the table's name. Dates are ISO 8601 texts; statements and clauses are
 * named by their ids. The columns are described in docs/archive.md.
 */
enum Table {
    /** A row for each statement; {@code json} holds it whole in the format acquis/statement/1. */
    STATEMENTS(
            "id",
            "id STRING, series STRING, issuer STRING, kind STRING, date STRING, year INT, meeting STRING, title STRING,"
                    + " language STRING, complete BOOLEAN, clauses INT, file STRING, sha256 STRING, json STRING"),

    /** Files that were not read, with the code that says why. */
    REFUSED("file", "file STRING, code STRING, reason STRING"),

    /** The speech acts of every clause, in order. */
    ACTS(
            "statement, place, act",
            "statement STRING, clause STRING, place INT, act INT, issuer STRING, series STRING, year INT, verb STRING,"
                    + " axis STRING, strength DOUBLE, addressee STRING, inherited BOOLEAN, inner STRING, modal STRING,"
                    + " negated BOOLEAN, hedges ARRAY<STRING>, intensifiers ARRAY<STRING>"),

    /** The demands of every clause with their slots. */
    DEMANDS(
            "statement, place, demand",
            "statement STRING, clause STRING, place INT, demand INT, issuer STRING, series STRING, year INT, type STRING,"
                    + " force STRING, verb STRING, axis STRING, strength DOUBLE, slots MAP<STRING, STRING>"),

    /** Which clauses carry over which. */
    LINKS(
            "newer, newer_clauses, older, older_clauses",
            "newer STRING, newer_clauses ARRAY<STRING>, older STRING, older_clauses ARRAY<STRING>, newer_series STRING,"
                    + " older_series STRING, newer_date STRING, older_date STRING, change STRING, moved BOOLEAN,"
                    + " similarity DOUBLE, confidence DOUBLE, strength STRING, why ARRAY<STRING>, found STRING, rank INT"),

    /** Clauses followed through their series, a row for each step. */
    LINEAGES(
            "series, number, step",
            "series STRING, number INT, step INT, statement STRING, date STRING, year INT, clauses ARRAY<STRING>,"
                    + " change STRING, moved BOOLEAN, confidence DOUBLE, drifted BOOLEAN"),

    /** Demands followed through their series, a row for each entry. */
    HISTORIES(
            "series, type, entry",
            "series STRING, type STRING, entry INT, issuer STRING, statement STRING, date STRING, year INT,"
                    + " clauses ARRAY<STRING>, verb STRING, axis STRING, strength DOUBLE, force STRING,"
                    + " slots MAP<STRING, STRING>, change STRING, verdict STRING, detail ARRAY<STRING>, scale STRING"),

    /** Of a generated archive: where each clause comes from. */
    TRUTH(
            "statement, place",
            "statement STRING, clause STRING, place INT, family STRING, parent_statement STRING, parent_clause STRING,"
                    + " how STRING");

    private final String order;
    private final String columns;

    Table(String order, String columns) {
        this.order = order;
        this.columns = columns;
    }

    /** The folder's name. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that rows are sorted by; together they tell rows apart. */
    List<String> order() {
        return List.of(order.split(", ", -1));
    }

    StructType schema() {
        return StructType.fromDDL(columns);
    }
}
