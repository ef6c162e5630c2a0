package org.acquis.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills the page of a template that was checked: fields, optional and repeated parts; guidance and suggestions go. */
final class TemplatePage {

    private static final Pattern SEPARATOR_AT_END = Pattern.compile("[,;\\s]+$");

    private final Map<String, String> fields;

    private TemplatePage(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The page with everything in its place but the clauses; the caller closes it. */
    static XWPFDocument filled(Template template, Map<String, String> fields) {
        TemplatePage page = new TemplatePage(fields);
        try (XWPFDocument document = template.document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            page.blocks(document);
            page.rows(document);
            for (WordParagraph paragraph : WordParagraph.of(document)) {
                page.words(paragraph);
            }
            document.write(bytes);
            return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a document", e);
        }
    }

    /** The values of a field; a list is written with semicolons. */
    List<String> values(String name) {
        return Arrays.stream(fields.getOrDefault(name, "").split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Parts whose marks are paragraphs of their own: the innermost first, each replaced by its copies. */
    private void blocks(XWPFDocument document) {
        Deque<WordParagraph> open = new ArrayDeque<>();
        for (WordParagraph paragraph : WordParagraph.of(document)) {
            Mark mark = alone(paragraph);
            if (mark == null) {
                continue;
            }
            if (mark.opens()) {
                open.push(paragraph);
            } else if (mark.kind() == Mark.Kind.END) {
                block(open.pop().element(), paragraph.element());
            }
        }
    }

    private void rows(XWPFDocument document) {
        for (WordParagraph paragraph : WordParagraph.of(document)) {
            RepeatedRow.around(paragraph.element())
                    .filter(row -> row.first() == paragraph.element())
                    .ifPresent(row -> row.repeat(values(row.name()), this));
        }
    }

    private void block(Element first, Element last) {
        Mark mark = marks(new WordText(first).text()).get(0);
        List<Node> inside = new ArrayList<>();
        for (Node node = first.getNextSibling(); node != null && node != last; node = node.getNextSibling()) {
            inside.add(node);
        }
        Node parent = first.getParentNode();
        if (mark.kind() == Mark.Kind.EACH) {
            for (String value : values(mark.name())) {
                for (Node node : inside) {
                    Node copy = node.cloneNode(true);
                    parent.insertBefore(copy, first);
                    named(copy, mark.name(), value);
                }
            }
        }
        if (mark.kind() == Mark.Kind.EACH || values(mark.name()).isEmpty()) {
            inside.forEach(parent::removeChild);
        }
        parent.removeChild(first);
        parent.removeChild(last);
    }

    /** Puts one value of a list into a copy of the part that is repeated. */
    private static void named(Node node, String name, String value) {
        if (WordText.is(node, "p")) {
            WordText words = new WordText((Element) node);
            named(words.text(), name).forEach(mark -> words.replace(mark.start(), mark.end(), value));
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            named(child, name, value);
        }
    }

    private static @Nullable Mark alone(WordParagraph paragraph) {
        String text = paragraph.words().text();
        List<Mark> marks = paragraph.inBody() ? marks(text) : List.of();
        return marks.size() == 1 && marks.get(0).isAlone(text) ? marks.get(0) : null;
    }

    static List<Mark> marks(String text) {
        try {
            return text.contains("{{") ? Mark.in(text) : List.of();
        } catch (Mark.Broken e) {
            // Guidance may say anything; every other paragraph was checked when the template was opened.
            return List.of();
        }
    }

    private void words(WordParagraph paragraph) {
        WordText words = paragraph.words();
        List<Mark> marks = marks(words.text());
        boolean clauses = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.CLAUSES);
        boolean goes = words.style().equals(Template.GUIDANCE)
                || paragraph.inBody() && ClauseStyle.of(words.style()).isPresent();
        if (goes && !clauses) {
            paragraph.element().getParentNode().removeChild(paragraph.element());
        } else if (!marks.isEmpty() && !clauses) {
            inline(words);
        }
    }

    /** Closes the parts inside a paragraph, the innermost first, then fills what is left. */
    private void inline(WordText words) {
        for (List<Mark> marks = marks(words.text()); !marks.isEmpty(); marks = marks(words.text())) {
            int end = 0;
            while (end < marks.size() && marks.get(end).kind() != Mark.Kind.END) {
                end++;
            }
            if (end < marks.size()) {
                part(words, marks.subList(0, end), marks.get(end));
            } else {
                for (int k = marks.size() - 1; k >= 0; k--) {
                    Mark mark = marks.get(k);
                    words.replace(mark.start(), mark.end(), value(mark.name()));
                }
                return;
            }
        }
    }

    private void part(WordText words, List<Mark> before, Mark end) {
        Mark opening = end;
        for (Mark mark : before) {
            opening = mark.opens() ? mark : opening;
        }
        List<String> values = values(opening.name());
        if (opening.kind() == Mark.Kind.IF && !values.isEmpty()) {
            words.replace(end.start(), end.end(), "");
            words.replace(opening.start(), opening.end(), "");
            return;
        }
        String inside = words.text().substring(opening.end(), end.start());
        StringBuilder all = new StringBuilder();
        if (opening.kind() == Mark.Kind.EACH) {
            String name = opening.name();
            values.forEach(value -> all.append(named(inside, name, value)));
        }
        words.replace(opening.start(), end.end(), SEPARATOR_AT_END.matcher(all).replaceFirst(""));
    }

    private static String named(String inside, String name, String value) {
        StringBuilder text = new StringBuilder(inside);
        for (Mark mark : named(inside, name)) {
            text.replace(mark.start(), mark.end(), value);
        }
        return text.toString();
    }

    /** The places of a field in a text, the last first. */
    private static List<Mark> named(String text, String name) {
        List<Mark> places = new ArrayList<>(marks(text));
        places.removeIf(mark -> mark.kind() != Mark.Kind.FIELD || !mark.name().equals(name));
        Collections.reverse(places);
        return places;
    }

    /** A field that nobody filled stays open as a bracket, so that nobody takes the page for finished. */
    private String value(String name) {
        String value = fields.getOrDefault(name, "");
        return (value.isBlank() ? "[" + name + "]" : value).replace("{{", "{ {");
    }
}
