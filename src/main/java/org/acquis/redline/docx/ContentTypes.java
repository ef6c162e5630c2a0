package org.acquis.redline.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The kinds of the parts of a package (ECMA-376 part 2, 10.1.2). */
final class ContentTypes {

    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();

    static ContentTypes read(Document tree) {
        ContentTypes types = new ContentTypes();
        for (Element one : Word.children(tree.getDocumentElement())) {
            String type = one.getAttribute("ContentType");
            if (one.getLocalName().equals("Default")) {
                types.defaults.put(one.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
            } else {
                types.overrides.put(bare(one.getAttribute("PartName")), type);
            }
        }
        return types;
    }

    private static String bare(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** The kind of a part, or an empty text where none is declared. */
    String of(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return overrides.getOrDefault(part, defaults.getOrDefault(extension, ""));
    }

    void put(String part, String type) {
        if (!of(part).equals(type)) {
            overrides.put(part, type);
        }
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        defaults.forEach((extension, type) ->
                xml.append("<Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>"));
        overrides.forEach((part, type) -> xml.append(
                "<Override PartName=\"/" + part.replace("&", "&amp;") + "\" ContentType=\"" + type + "\"/>"));
        return xml.append("</Types>").toString();
    }
}
