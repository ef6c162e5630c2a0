package org.acquis.redline.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Brings styles that deleted text needs into the new document, under an id that is free there. */
final class Styles {

    private static final Set<String> LINKS = Set.of("basedOn", "next", "link");

    private final Map<String, Element> ofOld;
    private final Map<String, Element> ofNew;
    private final Map<String, String> ofNewByName = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final @Nullable Part into;

    Styles(WordFile old, WordFile young) {
        Part from = old.related("styles");
        into = young.related("styles");
        ofOld = byId(from);
        ofNew = byId(into);
        ofNew.forEach((id, style) -> ofNewByName.put(kindAndName(style), id));
    }

    private static Map<String, Element> byId(@Nullable Part part) {
        Map<String, Element> styles = new LinkedHashMap<>();
        if (part != null) {
            for (Element style : Word.children(part.tree().getDocumentElement())) {
                String id = Word.attribute(style, "styleId");
                if (Word.is(style, "style") && id != null) {
                    styles.put(id, style);
                }
            }
        }
        return styles;
    }

    private static String kindAndName(Element style) {
        Element name = Word.child(style, "name");
        String of = name == null ? "" : Word.value(name);
        return Word.attribute(style, "type") + " " + of.toLowerCase(java.util.Locale.ROOT);
    }

    /** The id in the new document of a style of the old one; null where neither document has it. */
    @Nullable
    String imported(String id) {
        String found = known.get(id);
        if (found != null) {
            return found;
        }
        Element style = ofOld.get(id);
        if (style == null) {
            return ofNew.containsKey(id) ? id : null;
        }
        String sameName = ofNewByName.get(kindAndName(style));
        if (sameName != null) {
            known.put(id, sameName);
            return sameName;
        }
        return into == null ? null : copied(id, style, into);
    }

    private String copied(String id, Element style, Part part) {
        String free = id;
        for (int k = 1; ofNew.containsKey(free); k++) {
            free = id + "Old" + k;
        }
        known.put(id, free);
        Element copy = (Element) part.tree().importNode(style, true);
        copy.removeAttributeNS(Word.W, "default");
        Word.set(copy, "styleId", free);
        ofNew.put(free, copy);
        Objects.requireNonNull(part.tree().getDocumentElement()).appendChild(copy);
        for (Element child : Word.children(copy)) {
            if (LINKS.contains(Word.name(child))) {
                String linked = imported(Word.value(child));
                if (linked == null) {
                    Word.remove(child);
                } else {
                    Word.set(child, "val", linked);
                }
            }
        }
        // A list that a style brings would need the old document's lists; the look stays without it.
        Element properties = Word.child(copy, "pPr");
        if (properties != null) {
            Word.remove(Word.child(properties, "numPr"));
        }
        return free;
    }
}
