package org.acquis.redline.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.acquis.redline.match.Unit;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What makes objects, paragraphs, rows and tables of one document equal to those of the other. */
final class Keys {

    private final Part part;
    private final NoteNames notes;

    /** Gives a note the same name on both sides where it is the same note. */
    interface NoteNames {
        String of(Element reference);
    }

    Keys(Part part, NoteNames notes) {
        this.part = part;
        this.notes = notes;
    }

    Part part() {
        return part;
    }

    /** By this key objects are set against each other; a text box may have changed inside. */
    String object(Element element) {
        String name = Word.name(element);
        if (name.endsWith("noteReference")) {
            return notes.of(element);
        }
        List<Element> boxes = Blocks.boxes(element);
        return boxes.isEmpty() ? Canonical.of(element, part) : "box " + boxes.size();
    }

    private String whole(Element element) {
        String inside = Blocks.boxes(element).stream().map(this::story).collect(Collectors.joining("\u0001"));
        return inside.isEmpty() ? object(element) : Canonical.withoutBoxes(element, part) + inside;
    }

    private String story(Element story) {
        return Blocks.of(story).stream().map(block -> unit(block).key()).collect(Collectors.joining("\u0002"));
    }

    Unit unit(Element block) {
        return Word.is(block, "tbl") ? table(block) : paragraph(block);
    }

    private Unit paragraph(Element paragraph) {
        StringBuilder key = new StringBuilder("p ");
        StringBuilder text = new StringBuilder();
        InlineReader.read(paragraph, part, new InlineSink() {
            @Override
            public void text(String words, Element run, @Nullable Wrapper in) {
                key.append(words);
                text.append(words);
            }

            @Override
            public void object(char shown, Element element, @Nullable Element run, @Nullable Wrapper in) {
                key.append(shown).append(shown == Item.OBJECT ? whole(element) + shown : "");
                text.append(shown == Item.OBJECT ? ' ' : shown);
                if (Word.isMath(element)) {
                    text.append(element.getTextContent());
                }
            }

            @Override
            public void opens(Wrapper wrapper) {
                key.append('\u0003').append(wrapper.signature).append('\u0003');
            }

            @Override
            public void marker(Element element, @Nullable Element run, @Nullable Wrapper in) {
                // what has no width is equal to anything
            }
        });
        return Unit.of(Unit.Kind.PARAGRAPH, key.toString(), text.toString());
    }

    private Unit table(Element table) {
        List<Unit> rows = Blocks.rows(table).stream().map(this::row).toList();
        return joined(Unit.Kind.TABLE, "tbl", rows);
    }

    /** A row as one unit. */
    Unit row(Element row) {
        return joined(
                Unit.Kind.PART, "tr", Blocks.cells(row).stream().map(this::cell).toList());
    }

    Unit cell(Element cell) {
        return joined(
                Unit.Kind.PART,
                "tc" + span(cell),
                Blocks.of(cell).stream().map(this::unit).toList());
    }

    private static String span(Element cell) {
        Element properties = Word.child(cell, "tcPr");
        Element across = properties == null ? null : Word.child(properties, "gridSpan");
        Element down = properties == null ? null : Word.child(properties, "vMerge");
        String merged = down == null ? "" : Word.value(down).equals("restart") ? " restart" : " continue";
        return (across == null ? "" : Word.value(across)) + merged;
    }

    private static Unit joined(Unit.Kind kind, String name, List<Unit> parts) {
        String key = parts.stream().map(Unit::key).collect(Collectors.joining("\u0002", name + " ", "\u0004"));
        String text =
                parts.stream().map(unit -> unit.label() + " " + unit.body()).collect(Collectors.joining(" "));
        return Unit.of(kind, key, text);
    }
}
