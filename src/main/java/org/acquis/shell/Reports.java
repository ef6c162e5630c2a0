package org.acquis.shell;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.ThreeTexts;
import org.acquis.application.CompareStatements;
import org.acquis.evolution.Evolution;
import org.acquis.report.ComparisonDocx;
import org.acquis.report.ComparisonHtml;
import org.acquis.report.ComparisonJson;
import org.acquis.report.ComparisonScope;
import org.acquis.report.ComparisonTables;
import org.acquis.report.ComparisonText;
import org.acquis.report.EvolutionDocx;
import org.acquis.report.EvolutionHtml;
import org.acquis.report.EvolutionJson;
import org.acquis.report.EvolutionTables;
import org.acquis.report.EvolutionText;
import org.acquis.report.Provenance;
import org.acquis.report.ThreeTextsDocx;
import org.acquis.report.ThreeTextsHtml;
import org.acquis.report.ThreeTextsJson;
import org.acquis.report.ThreeTextsSheet;
import org.acquis.report.ThreeTextsText;

/** Writes comparisons and evolutions in the format that was asked for. */
final class Reports {

    private Reports() {}

    static void comparison(
            Alignment alignment, ComparisonScope scope, boolean why, boolean columns, Output output, Console console) {
        List<String> left = CompareStatements.notCompared(alignment);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        switch (output.format()) {
            case "json" -> output.text(ComparisonJson.writePretty(null, alignment, left), console);
            case "jsonl" -> output.text(ComparisonJson.write(null, alignment, left), console);
            case "html" -> output.text(ComparisonHtml.write(alignment, left, scope), console);
            case "csv" -> output.text(ComparisonTables.csv(alignment, scope), console);
            case "docx" -> {
                ComparisonDocx.write(alignment, left, scope, document);
                output.bytes(document.toByteArray(), console);
            }
            case "xlsx" -> {
                ComparisonTables.xlsx(alignment, left, scope, document);
                output.bytes(document.toByteArray(), console);
            }
            default ->
                output.text(
                        ComparisonText.write(
                                alignment,
                                left,
                                new ComparisonText.Options(
                                        console.width(),
                                        console.colour() && output.file() == null,
                                        columns,
                                        scope,
                                        why)),
                        console);
        }
    }

    static void threeTexts(ThreeTexts texts, ComparisonScope scope, boolean columns, Output output, Console console) {
        List<String> left = CompareStatements.notCompared(texts);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        switch (output.format()) {
            case "json" -> output.text(ThreeTextsJson.writePretty(texts, left, scope), console);
            case "jsonl" -> output.text(ThreeTextsJson.write(texts, left, scope), console);
            case "html" -> output.text(ThreeTextsHtml.write(texts, left, scope), console);
            case "csv" -> output.text(ThreeTextsSheet.csv(texts, scope), console);
            case "docx" -> {
                ThreeTextsDocx.write(texts, left, scope, document);
                output.bytes(document.toByteArray(), console);
            }
            case "xlsx" -> {
                ThreeTextsSheet.xlsx(texts, scope, document);
                output.bytes(document.toByteArray(), console);
            }
            default ->
                output.text(
                        ThreeTextsText.write(
                                texts,
                                left,
                                scope,
                                console.width(),
                                console.colour() && output.file() == null,
                                columns),
                        console);
        }
    }

    static void evolution(Evolution evolution, Provenance provenance, Output output, Console console) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        switch (output.format()) {
            case "json" -> output.text(EvolutionJson.write(evolution, provenance), console);
            case "html" -> output.text(EvolutionHtml.write(evolution, provenance), console);
            case "csv" -> output.text(EvolutionTables.csv(evolution, provenance), console);
            case "docx" -> {
                EvolutionDocx.write(evolution, provenance, document);
                output.bytes(document.toByteArray(), console);
            }
            case "xlsx" -> {
                EvolutionTables.xlsx(evolution, provenance, document);
                output.bytes(document.toByteArray(), console);
            }
            default ->
                output.text(
                        EvolutionText.write(
                                evolution, provenance, console.width(), console.colour() && output.file() == null),
                        console);
        }
    }
}
