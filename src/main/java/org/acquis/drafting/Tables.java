package org.acquis.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acquis.alignment.Edit;
import org.acquis.alignment.WordEdits;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Remark;

/** A draft as a table: beside the language it was taken from, or beside what delegations want. */
public final class Tables {

    private static final String PLACE = "No.";
    private static final String POSITION = "Position and proposal";
    private static final int NARROW = 1;
    private static final int WIDE = 6;

    private Tables() {}

    /**
     * The delegation's table: two columns for the draft and a position; three with the agreed language before the draft; four
     * with the number of the paragraph too. The last column has the remarks and is for writing in.
     *
     * @param columns from 2 to 4
     */
    public static byte[] docx(Draft draft, Template template, int columns) {
        List<String> head = new ArrayList<>(List.of("Draft", POSITION));
        List<Integer> widths = new ArrayList<>(List.of(WIDE, WIDE));
        if (columns > 2) {
            head.add(0, "Agreed language");
            widths.add(0, WIDE);
        }
        if (columns > 3) {
            head.add(0, PLACE);
            widths.add(0, NARROW);
        }
        List<String> labels = Labels.of(draft, template);
        List<List<List<Edit>>> rows = new ArrayList<>();
        for (int k = 0; k < draft.items().size(); k++) {
            DraftItem item = draft.items().get(k);
            List<List<Edit>> row = new ArrayList<>();
            boolean numbered = columns > 3;
            if (numbered) {
                row.add(Sheet.plain(labels.get(k)));
            }
            if (columns > 2) {
                row.add(agreed(item));
            }
            row.add(now(item, numbered ? "" : labels.get(k), columns > 2));
            row.add(Sheet.plain(item.remarks().stream()
                    .filter(remark -> !remark.by().equals(Drafts.TEMPLATE))
                    .map(Remark::shown)
                    .collect(Collectors.joining("\n"))));
            rows.add(row);
        }
        return WordSheet.docx(new Sheet(draft.title(), head, widths, rows));
    }

    private static List<Edit> agreed(DraftItem item) {
        return Sheet.plain(
                item.source() == null
                        ? ""
                        : item.sourceText() + "\n(" + item.sourceTitle() + ", " + item.source() + ")");
    }

    /** The text, with what was changed in agreed language marked where that stands beside it. */
    private static List<Edit> now(DraftItem item, String label, boolean marked) {
        String text = Proposals.shown(item);
        List<Edit> cell = new ArrayList<>();
        if (!label.isEmpty()) {
            cell.add(new Edit(Edit.Op.EQUAL, label + " "));
        }
        if (marked && item.source() != null) {
            cell.addAll(WordEdits.between(item.sourceText(), text));
        } else {
            cell.add(new Edit(Edit.Op.EQUAL, text));
        }
        return cell;
    }

    /** The compilation as a Word document: paragraphs with proposals, the base text, each delegation, a column for a bridge. */
    public static byte[] compilationDocx(Draft draft, Template template) {
        return WordSheet.docx(compilation(draft, template));
    }

    /** The compilation as an Excel sheet. */
    public static byte[] compilationXlsx(Draft draft, Template template) {
        return ExcelSheet.xlsx(compilation(draft, template));
    }

    /** The delegations that propose something in a draft, in the order of its text. */
    public static Set<String> delegations(Draft draft) {
        Set<String> delegations = new LinkedHashSet<>();
        draft.items().forEach(item -> delegations.addAll(Proposals.delegations(item)));
        return delegations;
    }

    private static Sheet compilation(Draft draft, Template template) {
        Set<String> delegations = delegations(draft);
        List<String> head = new ArrayList<>(List.of(PLACE, "Base text"));
        head.addAll(delegations);
        head.add("Bridging proposal");
        List<Integer> widths = new ArrayList<>(List.of(NARROW));
        head.stream().skip(1).forEach(column -> widths.add(WIDE));
        List<String> labels = Labels.of(draft, template);
        List<List<List<Edit>>> rows = new ArrayList<>();
        for (int k = 0; k < draft.items().size(); k++) {
            DraftItem item = draft.items().get(k);
            boolean remarked = item.remarks().stream().anyMatch(remark -> delegations.contains(remark.by()));
            if (item.proposals().isEmpty() && !remarked) {
                continue;
            }
            List<List<Edit>> row = new ArrayList<>();
            row.add(Sheet.plain(labels.get(k).isEmpty() ? String.valueOf(k + 1) : labels.get(k)));
            row.add(Sheet.plain(item.text()));
            delegations.forEach(by -> row.add(wanted(item, by)));
            row.add(bridge(item));
            rows.add(row);
        }
        return new Sheet("Compilation of proposals: " + draft.title(), head, widths, rows);
    }

    /** The bridge, marked against the base text, and the rules below it. */
    private static List<Edit> bridge(DraftItem item) {
        if (item.proposals().isEmpty()) {
            return Sheet.plain("");
        }
        Bridge bridge = Bridge.of(item);
        List<Edit> cell = new ArrayList<>(
                bridge.text().isBlank() ? Sheet.plain("(delete)") : WordEdits.between(item.text(), bridge.text()));
        cell.add(new Edit(Edit.Op.EQUAL, "\n(" + bridge.explained() + ")"));
        return cell;
    }

    private static List<Edit> wanted(DraftItem item, String by) {
        List<Edit> cell = new ArrayList<>();
        if (Proposals.delegations(item).contains(by)) {
            String wanted = Proposals.asWantedBy(item, by);
            cell.addAll(
                    wanted.isBlank()
                            ? List.of(new Edit(Edit.Op.EQUAL, "(delete)"))
                            : WordEdits.between(item.text(), wanted));
        }
        item.remarks().stream()
                .filter(remark -> remark.by().equals(by))
                .forEach(remark ->
                        cell.add(new Edit(Edit.Op.EQUAL, (cell.isEmpty() ? "" : "\n") + "(" + remark.text() + ")")));
        return cell;
    }
}
