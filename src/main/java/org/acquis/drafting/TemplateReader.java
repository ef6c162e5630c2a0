package org.acquis.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acquis.problem.Refused;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Remark;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Reads what a template asks for, and refuses one that breaks a rule with the paragraph that breaks it. */
final class TemplateReader {

    private static final int SHOWN = 50;

    private final String file;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final List<DraftItem> suggestions = new ArrayList<>();
    private final List<String> guidance = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Deque<String> openedAt = new ArrayDeque<>();
    private final Set<ClauseStyle> numbered = EnumSet.noneOf(ClauseStyle.class);
    private boolean clauses;

    private TemplateReader(String file) {
        this.file = file;
    }

    static TemplateContent read(String file, byte[] content) {
        TemplateReader reader = new TemplateReader(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            if (document.getPackagePart()
                    .getContentType()
                    .toLowerCase(Locale.ROOT)
                    .contains("macro")) {
                throw reader.refused("it holds macros; save it as a DOCX without macros");
            }
            WordParagraph.of(document).forEach(reader::paragraph);
            reader.numbers(document.getStyles());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new Refused(
                    Refused.Code.CORRUPT, file, "not a Word file that can be opened; save it again in Word", e);
        }
        return reader.content();
    }

    private TemplateContent content() {
        if (!open.isEmpty()) {
            throw refused(
                    openedAt.peek() + ": '" + shown(open.peek()) + "' is never closed; write {{end}} where it ends");
        }
        if (!clauses) {
            throw refused("no paragraph {{clauses}}; write one where the text of the draft goes");
        }
        Set<String> optional = new LinkedHashSet<>(fields);
        optional.removeAll(needed);
        return new TemplateContent(fields, optional, suggestions, numbered);
    }

    /** Which styles of clauses count, themselves or by the style that they are based on. */
    private void numbers(@Nullable XWPFStyles styles) {
        for (ClauseStyle style : ClauseStyle.values()) {
            Set<String> seen = new LinkedHashSet<>();
            String id = style.id();
            while (styles != null && id != null && seen.add(id)) {
                XWPFStyle found = styles.getStyle(id);
                CTNumPr number = found == null || found.getCTStyle().getPPr() == null
                        ? null
                        : (CTNumPr) found.getCTStyle().getPPr().getNumPr();
                if (number != null && number.isSetNumId()) {
                    // Number 0 takes an inherited number away.
                    if (number.getNumId().getVal().signum() > 0) {
                        numbered.add(style);
                    }
                    break;
                }
                id = found == null ? null : found.getBasisStyleID();
            }
        }
    }

    private void paragraph(WordParagraph paragraph) {
        WordText words = paragraph.words();
        String text = words.text();
        if (words.style().equals(Template.GUIDANCE)) {
            guidance.add(text.strip());
            return;
        }
        List<Mark> marks;
        try {
            marks = Mark.in(text);
        } catch (Mark.Broken e) {
            throw refused(paragraph, text, String.valueOf(e.getMessage()));
        }
        Optional<ClauseStyle> style = ClauseStyle.of(words.style());
        if (style.isPresent()
                && paragraph.inBody()
                && marks.stream().noneMatch(mark -> mark.kind() == Mark.Kind.CLAUSES)) {
            suggestion(paragraph, style.get(), text, marks);
        } else {
            row(paragraph, text, marks);
        }
        guidance.clear();
    }

    /** A row of a table may open a part in its first paragraph and close it in its last one. */
    private void row(WordParagraph paragraph, String text, List<Mark> marks) {
        Optional<RepeatedRow> row = paragraph.inBody() ? Optional.empty() : RepeatedRow.around(paragraph.element());
        List<Mark> within = marks;
        if (row.isPresent() && row.get().first() == paragraph.element()) {
            open.push(marks.get(0));
            openedAt.push(paragraph.place());
            fields.add(row.get().name());
            within = marks.subList(1, marks.size());
        }
        boolean closes = row.isPresent() && row.get().last() == paragraph.element();
        page(paragraph, text, closes ? within.subList(0, within.size() - 1) : within);
        if (closes) {
            open.pop();
            openedAt.pop();
        }
    }

    private void suggestion(WordParagraph paragraph, ClauseStyle style, String text, List<Mark> marks) {
        if (marks.stream().anyMatch(mark -> mark.kind() != Mark.Kind.FIELD)) {
            throw refused(
                    paragraph,
                    text,
                    "a suggested wording has slots alone; {{if}}, {{for each}} and {{end}} go elsewhere");
        }
        if (!open.isEmpty()) {
            throw refused(
                    paragraph, text, "a suggested wording stands inside '" + shown(open.element()) + "'; move it out");
        }
        if (text.isBlank()) {
            return;
        }
        DraftItem item = style.item(text.strip());
        for (String hint : guidance) {
            item = item.with(new Remark(Drafts.TEMPLATE, hint));
        }
        suggestions.add(item);
    }

    private void page(WordParagraph paragraph, String text, List<Mark> marks) {
        int before = open.size();
        boolean block = marks.size() == 1 && marks.get(0).isAlone(text) && paragraph.inBody();
        for (Mark mark : marks) {
            switch (mark.kind()) {
                case FIELD -> field(mark.name());
                case CLAUSES -> place(paragraph, text, mark);
                case END -> {
                    if (open.isEmpty() || !block && open.size() <= before) {
                        throw refused(paragraph, text, "{{end}} closes nothing; write {{if name}} where it begins");
                    }
                    open.pop();
                    openedAt.pop();
                }
                default -> {
                    open.push(mark);
                    openedAt.push(paragraph.place());
                    fields.add(mark.name());
                }
            }
        }
        if (!block && open.size() > before) {
            throw refused(
                    paragraph,
                    text,
                    "'" + shown(open.element())
                            + "' is not closed in its paragraph; write {{end}}, or give each mark a paragraph"
                            + " of its own in the running text");
        }
    }

    private void field(String name) {
        fields.add(name);
        if (open.isEmpty()) {
            needed.add(name);
        }
    }

    private void place(WordParagraph paragraph, String text, Mark mark) {
        if (clauses) {
            throw refused(paragraph, text, "a second {{clauses}}; the draft goes to one place");
        }
        if (!open.isEmpty()) {
            throw refused(paragraph, text, "{{clauses}} stands inside '" + shown(open.element()) + "'; move it out");
        }
        if (!paragraph.inBody() || !mark.isAlone(text)) {
            throw refused(paragraph, text, "{{clauses}} needs a paragraph of its own in the running text");
        }
        clauses = true;
    }

    private static String shown(Mark mark) {
        return "{{" + (mark.kind() == Mark.Kind.IF ? "if " : "for each ") + mark.name() + "}}";
    }

    private Refused refused(WordParagraph paragraph, String text, String reason) {
        String words = text.strip();
        return refused(paragraph.place() + " ('" + (words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words)
                + "'): " + reason);
    }

    private Refused refused(String reason) {
        return new Refused(Refused.Code.CORRUPT, file, reason);
    }
}
