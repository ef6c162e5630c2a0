package org.acquis.redline.docx;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/** A field written as one element, as the marks in runs that can be deleted and inserted. */
final class SimpleField {

    private SimpleField() {}

    static List<Element> head(Element field) {
        Element code = Word.create(field, "r");
        Element text = Word.create(field, "instrText");
        text.setAttributeNS(Word.XML, "xml:space", "preserve");
        text.setTextContent(Objects.requireNonNullElse(Word.attribute(field, "instr"), ""));
        code.appendChild(text);
        return List.of(mark(field, "begin"), code, mark(field, "separate"));
    }

    static List<Element> tail(Element field) {
        return List.of(mark(field, "end"));
    }

    private static Element mark(Element field, String type) {
        Element run = Word.create(field, "r");
        Element mark = Word.create(field, "fldChar");
        Word.set(mark, "fldCharType", type);
        run.appendChild(mark);
        return run;
    }
}
