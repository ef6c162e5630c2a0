package org.acquis.redline.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what a paragraph holds: text, objects, fields, hyperlinks, markers. */
final class InlineReader {

    private static final Set<String> WITHOUT_WIDTH = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "permStart",
            "permEnd",
            "subDoc",
            "annotationRef");
    private static final Set<String> PASSED_OVER = Set.of("rPr", "pPr", "proofErr", "lastRenderedPageBreak");
    private static final Set<String> TRANSPARENT = Set.of("smartTag", "customXml", "dir", "bdo", "sdt");

    private final Part part;
    private final InlineSink sink;
    private final Map<Element, Field> fields = new IdentityHashMap<>();
    private final Deque<Field> open = new ArrayDeque<>();
    private @Nullable Wrapper in;

    private InlineReader(Part part, InlineSink sink) {
        this.part = part;
        this.sink = sink;
    }

    /** A field whose begin and end stand in one paragraph and in one parent. */
    private static final class Field {
        private final Element begin;
        private @Nullable Element separator;
        private @Nullable Element end;
        private final StringBuilder code = new StringBuilder();
        private @Nullable Wrapper wrapper;
        private boolean inResult;

        private Field(Element begin) {
            this.begin = begin;
        }
    }

    /** @param part that the paragraph belongs to */
    static void read(Element paragraph, Part part, InlineSink sink) {
        InlineReader reader = new InlineReader(part, sink);
        reader.findFields(paragraph);
        reader.content(paragraph);
    }

    private void findFields(Element paragraph) {
        Deque<Field> unfinished = new ArrayDeque<>();
        List<Field> finished = new ArrayList<>();
        scan(paragraph, unfinished, finished);
        for (Field field : finished) {
            Node home = field.begin.getParentNode().getParentNode();
            boolean together = field.end != null && field.end.getParentNode().getParentNode() == home;
            if (together
                    && (field.separator == null
                            || field.separator.getParentNode().getParentNode() == home)) {
                fields.put(field.begin, field);
                fields.put(Objects.requireNonNull(field.end), field);
                if (field.separator != null) {
                    fields.put(field.separator, field);
                }
            }
        }
    }

    private static void scan(Element parent, Deque<Field> unfinished, List<Field> finished) {
        for (Element child : Word.children(parent)) {
            String name = Word.name(child);
            if (name.equals("instrText") && !unfinished.isEmpty()) {
                unfinished.peek().code.append(child.getTextContent());
            } else if (name.equals("fldChar")) {
                switch (Objects.requireNonNullElse(Word.attribute(child, "fldCharType"), "")) {
                    case "begin" -> unfinished.push(new Field(child));
                    case "separate" -> {
                        if (!unfinished.isEmpty()) {
                            unfinished.peek().separator = child;
                        }
                    }
                    default -> {
                        if (!unfinished.isEmpty()) {
                            Field field = unfinished.pop();
                            field.end = child;
                            finished.add(field);
                        }
                    }
                }
            } else if (!isObject(child)) {
                scan(child, unfinished, finished);
            }
        }
    }

    private static boolean isObject(Element element) {
        String name = Word.name(element);
        return name.equals("drawing")
                || name.equals("pict")
                || name.equals("object")
                || Word.MC.equals(element.getNamespaceURI());
    }

    private void content(Element parent) {
        for (Element child : Word.children(parent)) {
            String name = Word.name(child);
            if (PASSED_OVER.contains(name)) {
                continue;
            }
            if (name.equals("r")) {
                run(child);
            } else if (name.equals("hyperlink")) {
                inside(new Wrapper(in, child, "hyperlink " + target(child), true), child);
            } else if (name.equals("fldSimple")) {
                String code = Objects.requireNonNullElse(Word.attribute(child, "instr"), "");
                inside(new Wrapper(in, child, "field " + code.strip().replaceAll("\\s+", " "), true), child);
            } else if (TRANSPARENT.contains(name)) {
                Element content = name.equals("sdt") ? Word.child(child, "sdtContent") : child;
                if (content != null) {
                    inside(new Wrapper(in, child, name, false), content);
                }
            } else if (WITHOUT_WIDTH.contains(name)) {
                sink.marker(child, null, in);
            } else if (Word.isMath(child) || Word.MC.equals(child.getNamespaceURI())) {
                sink.object(Item.OBJECT, child, null, in);
            } else if (!name.endsWith("Pr")) {
                sink.marker(child, null, in);
            }
        }
    }

    private String target(Element hyperlink) {
        String anchor = Objects.requireNonNullElse(Word.attribute(hyperlink, "anchor"), "");
        return part.relationships()
                        .of(hyperlink.getAttributeNS(Word.R, "id"))
                        .map(Relationships.Relationship::target)
                        .orElse("")
                + "#" + anchor;
    }

    private void inside(Wrapper wrapper, Element content) {
        Wrapper outer = in;
        in = wrapper;
        if (wrapper.binding) {
            sink.opens(wrapper);
        }
        content(content);
        in = outer;
    }

    private void run(Element run) {
        for (Element child : Word.children(run)) {
            String name = Word.name(child);
            if (PASSED_OVER.contains(name)) {
                continue;
            }
            Field field = fields.get(child);
            if (field != null) {
                fieldMark(field, child, run);
            } else if (!open.isEmpty() && !open.peek().inResult) {
                Objects.requireNonNull(open.peek().wrapper).head.add(piece(run, child));
            } else {
                plain(name, child, run);
            }
        }
    }

    private void fieldMark(Field field, Element mark, Element run) {
        if (mark == field.begin && (open.isEmpty() || open.peek().inResult)) {
            String code = field.code.toString().strip().replaceAll("\\s+", " ");
            field.wrapper = new Wrapper(in, null, "field " + code, true);
            field.wrapper.head.add(piece(run, mark));
            open.push(field);
            in = field.wrapper;
            return;
        }
        Field innermost = open.peek();
        if (innermost == null || innermost != field) {
            // A field inside the code of another belongs to that code.
            if (innermost != null) {
                Objects.requireNonNull(innermost.wrapper).head.add(piece(run, mark));
            }
            return;
        }
        Wrapper wrapper = Objects.requireNonNull(field.wrapper);
        if (mark == field.separator) {
            wrapper.head.add(piece(run, mark));
            field.inResult = true;
            sink.opens(wrapper);
            return;
        }
        wrapper.tail.add(piece(run, mark));
        if (!field.inResult) {
            sink.opens(wrapper);
        }
        open.pop();
        in = wrapper.parent;
    }

    /** A run with the looks of this one that holds one thing alone. */
    private static Element piece(Element run, Element child) {
        Element piece = (Element) run.cloneNode(false);
        Element looks = Word.child(run, "rPr");
        if (looks != null) {
            piece.appendChild(looks.cloneNode(true));
        }
        piece.appendChild(child.cloneNode(true));
        return piece;
    }

    private void plain(String name, Element child, Element run) {
        switch (name) {
            case "t" -> sink.text(child.getTextContent(), run, in);
            case "tab", "ptab" -> sink.object('\t', child, run, in);
            case "cr" -> sink.object('\n', child, run, in);
            case "br" -> {
                String type = Objects.requireNonNullElse(Word.attribute(child, "type"), "textWrapping");
                sink.object(type.equals("textWrapping") ? '\n' : Item.OBJECT, child, run, in);
            }
            case "noBreakHyphen" -> sink.object('\u2011', child, run, in);
            case "softHyphen" -> sink.object('\u00AD', child, run, in);
            case "fldChar", "instrText" -> sink.marker(child, run, in);
            default -> {
                if (WITHOUT_WIDTH.contains(name)) {
                    sink.marker(child, run, in);
                } else {
                    sink.object(Item.OBJECT, child, run, in);
                }
            }
        }
    }
}
