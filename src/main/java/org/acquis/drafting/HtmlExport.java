package org.acquis.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a draft as one HTML page that needs nothing from elsewhere. */
public final class HtmlExport {

    private static final String STYLE =
            "body{font:1.05rem/1.5 Cambria,Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
                    + "h1{font-size:1.5rem;text-align:center}h2{font-size:1.1rem}.Placeanddate{text-align:center}"
                    + ".Openingline{font-style:italic}.level2{margin-left:2.5rem}.level3{margin-left:5rem}"
                    + ".source{font-size:.85rem;color:#555}";

    private HtmlExport() {}

    /**
     * The page.
     *
     * @param sources whether each borrowed paragraph names its source
     */
    public static String html(Draft draft, Template template, boolean sources) {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(draft.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
        try (XWPFDocument page = TemplatePage.filled(template, draft.fields())) {
            for (XWPFParagraph paragraph : page.getParagraphs()) {
                if (WordExport.isPlace(paragraph)) {
                    clauses(draft, template, sources, html);
                } else if (!paragraph.getText().isBlank()) {
                    String tag = "Title".equals(paragraph.getStyle()) ? "h1" : "p";
                    html.append('<')
                            .append(tag)
                            .append(" class=\"")
                            .append(escaped(String.valueOf(paragraph.getStyle())))
                            .append("\">")
                            .append(escaped(paragraph.getText()))
                            .append("</")
                            .append(tag)
                            .append(">\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to give a document", e);
        }
        return html.append("</body></html>\n").toString();
    }

    private static void clauses(Draft draft, Template template, boolean sources, StringBuilder html) {
        List<String> labels = Labels.of(draft, template);
        for (int k = 0; k < draft.items().size(); k++) {
            DraftItem item = draft.items().get(k);
            String tag = item.level() == 0 ? "h2" : "p";
            html.append('<')
                    .append(tag)
                    .append(" class=\"level")
                    .append(item.level())
                    .append("\">");
            if (!labels.get(k).isEmpty()) {
                html.append(escaped(labels.get(k))).append(' ');
            }
            html.append(words(item));
            if (sources && item.source() != null) {
                html.append("<br><span class=\"source\">")
                        .append(escaped(Sources.cited(item)))
                        .append("</span>");
            }
            html.append("</").append(tag).append(">\n");
        }
    }

    private static String words(DraftItem item) {
        String text = Slots.shownOpen(Proposals.shown(item));
        int opening = Opening.length(item);
        if (opening == 0 || !text.startsWith(item.text().substring(0, opening))) {
            return escaped(text);
        }
        return "<em>" + escaped(text.substring(0, opening)) + "</em>" + escaped(text.substring(opening));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
