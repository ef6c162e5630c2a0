package org.acquis.shell;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal's text with its colours as an SVG picture, for the documentation. */
final class TerminalPicture {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[(\\d+)m");
    private static final int LINE = 19;
    private static final double COLUMN = 8.43;
    private static final int MARGIN = 16;

    private TerminalPicture() {}

    /**
     * Draws a command and its output.
     *
     * @param command as it is typed
     * @param columns width of the terminal
     */
    static String of(String command, List<String> lines, int columns) {
        int height = MARGIN * 2 + LINE * (lines.size() + 1);
        long width = MARGIN * 2 + Math.round(columns * COLUMN);
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\" "
                .formatted(width, height));
        svg.append("role=\"img\" aria-label=\"Terminal: ")
                .append(escaped(command))
                .append("\" font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\" "
                        + "style=\"white-space:pre\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"#16191f\"/>\n");
        line(svg, 0, "\u001B[1m$ " + command + "\u001B[0m");
        for (int i = 0; i < lines.size(); i++) {
            line(svg, i + 1, lines.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, int row, String text) {
        if (text.isBlank()) {
            return;
        }
        svg.append("<text x=\"%d\" y=\"%d\" fill=\"#d6dae1\">".formatted(MARGIN, MARGIN + LINE * row + 14));
        Matcher colour = COLOUR.matcher(text);
        String style = "";
        int from = 0;
        while (colour.find()) {
            span(svg, text.substring(from, colour.start()), style);
            style = style(colour.group(1));
            from = colour.end();
        }
        span(svg, text.substring(from), style);
        svg.append("</text>\n");
    }

    private static void span(StringBuilder svg, String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        svg.append(style.isEmpty() ? escaped(text) : "<tspan " + style + ">" + escaped(text) + "</tspan>");
    }

    private static String style(String code) {
        return switch (code) {
            case "1" -> "font-weight=\"bold\" fill=\"#ffffff\"";
            case "2" -> "fill=\"#8b93a1\"";
            case "31" -> "fill=\"#ff7b72\"";
            case "32" -> "fill=\"#7ee787\"";
            case "33" -> "fill=\"#f2cc60\"";
            case "34" -> "fill=\"#79c0ff\"";
            case "35" -> "fill=\"#d2a8ff\"";
            case "36" -> "fill=\"#76e3ea\"";
            default -> "";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
