package org.acquis.redline.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which list a paragraph of one document stands in, by its own properties or by its style. */
final class Numbers {

    /** A place in a list; level from 0. */
    record Place(String list, String level) {}

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private String usualStyle = "";

    Numbers(WordFile file) {
        Part ofStyles = file.related("styles");
        if (ofStyles != null) {
            for (Element style : Word.children(ofStyles.tree().getDocumentElement())) {
                String id = Word.attribute(style, "styleId");
                if (id != null && "paragraph".equals(Word.attribute(style, "type"))) {
                    styles.put(id, style);
                    usualStyle = "1".equals(Word.attribute(style, "default")) ? id : usualStyle;
                }
            }
        }
        Part ofLists = file.related("numbering");
        if (ofLists != null) {
            for (Element child : Word.children(ofLists.tree().getDocumentElement())) {
                if (Word.is(child, "num")) {
                    lists.put(String.valueOf(Word.attribute(child, "numId")), child);
                } else if (Word.is(child, "abstractNum")) {
                    definitions.put(String.valueOf(Word.attribute(child, "abstractNumId")), child);
                }
            }
        }
    }

    /** The place of a paragraph with these properties, or null where it has no number. */
    @Nullable
    Place of(@Nullable Element properties) {
        Element own = properties == null ? null : Word.child(properties, "numPr");
        Element named = properties == null ? null : Word.child(properties, "pStyle");
        String style = named == null ? usualStyle : Word.value(named);
        Place place = own == null ? null : place(own, style);
        return own == null || place == null ? ofStyle(style) : place.list().equals("0") ? null : place;
    }

    /** The place that a style gives, or null. */
    @Nullable
    Place ofStyle(String id) {
        Set<String> seen = new HashSet<>();
        String style = id;
        while (seen.add(style) && styles.containsKey(style)) {
            Element definition = styles.get(style);
            Element properties = Word.child(definition, "pPr");
            Element number = properties == null ? null : Word.child(properties, "numPr");
            Place place = number == null ? null : place(number, style);
            if (place != null) {
                return place.list().equals("0") ? null : place;
            }
            Element base = Word.child(definition, "basedOn");
            style = base == null ? "" : Word.value(base);
        }
        return null;
    }

    private @Nullable Place place(Element number, String style) {
        Element list = Word.child(number, "numId");
        if (list == null) {
            return null;
        }
        Element level = Word.child(number, "ilvl");
        return new Place(Word.value(list), level == null ? levelOf(Word.value(list), style) : Word.value(level));
    }

    /** The level of a list that a style is bound to; the first where there is none. */
    private String levelOf(String list, String style) {
        Element instance = lists.get(list);
        Element reference = instance == null ? null : Word.child(instance, "abstractNumId");
        Element definition = reference == null ? null : definitions.get(Word.value(reference));
        if (definition != null) {
            for (Element level : Word.children(definition)) {
                Element bound = Word.child(level, "pStyle");
                if (Word.is(level, "lvl") && bound != null && style.equals(Word.value(bound))) {
                    return String.valueOf(Word.attribute(level, "ilvl"));
                }
            }
        }
        return "0";
    }
}
