package org.acquis.report;

import java.util.List;

/** A table in a region of its own that scrolls sideways, with the keyboard too, where the page is narrow. */
final class HtmlTable {

    private final Html html;

    /** Opens the table and its body; {@code name} is its class, {@code label} its caption. */
    HtmlTable(Html html, String name, String label, List<String> columns) {
        this.html = html;
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        html.open("table", "class", name).element("caption", label);
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().newLine().open("tbody").newLine();
    }

    /** A row of texts, the first its head. */
    HtmlTable row(List<String> cells) {
        html.open("tr").element("th", cells.get(0), "scope", "row", "dir", "auto");
        cells.subList(1, cells.size()).forEach(cell -> html.element("td", cell, "dir", "auto"));
        html.close().newLine();
        return this;
    }

    /** Closes body, table and region. */
    void close() {
        html.close().close().close().newLine();
    }
}
