package org.acquis.reading.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.ReadContext;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as they say what a paragraph is: its list, outline level and looks that carry meaning. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    /** What one style says itself; null where it is silent. */
    static final class Style {
        private @Nullable String basedOn;
        private String name = "";
        private @Nullable String list;
        private @Nullable Integer listLevel;
        private @Nullable Integer outlineLevel;
        private @Nullable Boolean centred;
        private @Nullable Boolean hidden;
        private @Nullable Boolean emphasised;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    /** A document without styles. */
    static Styles none() {
        return new Styles();
    }

    static Styles read(String part, WordPackage pack, ReadContext context) throws XMLStreamException, IOException {
        Styles all = new Styles();
        WordXml xml = new WordXml(pack.stream(part), context);
        xml.toRoot();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("style")) {
                all.style(xml);
            }
        }
        return all;
    }

    private void style(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        String standardMark = xml.attribute("default");
        if ("paragraph".equals(xml.attribute("type"))
                && standardMark != null
                && (standardMark.equals("1") || standardMark.equals("true"))
                && id != null) {
            standard = id;
        }
        Style style = new Style();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "name" -> style.name = orEmpty(xml.value()).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.value();
                case "pPr" -> paragraph(xml, style);
                case "rPr" -> run(xml, style);
                default -> {
                    // the rest of a style is looks and housekeeping
                }
            }
        }
        if (id != null) {
            styles.put(id, style);
        }
    }

    private static void paragraph(WordXml xml, Style style) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "numPr" -> {
                    int inside = xml.depth();
                    while (xml.nextChild(inside)) {
                        if (xml.name().equals("numId")) {
                            style.list = xml.value();
                        } else if (xml.name().equals("ilvl")) {
                            style.listLevel = xml.number("val");
                        }
                    }
                }
                case "outlineLvl" -> style.outlineLevel = xml.number("val");
                case "jc" -> style.centred = "center".equals(xml.value());
                default -> {
                    // looks
                }
            }
        }
    }

    private static void run(WordXml xml, Style style) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "vanish" -> style.hidden = xml.isOn();
                case "i", "b", "u" -> style.emphasised = xml.isOn() || Boolean.TRUE.equals(style.emphasised);
                default -> {
                    // looks
                }
            }
        }
    }

    private <T> @Nullable T first(@Nullable String id, java.util.function.Function<Style, @Nullable T> of) {
        Style style = styles.get(id == null ? standard : id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            T value = of.apply(style);
            if (value != null) {
                return value;
            }
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return null;
    }

    /** The list that a style puts its paragraphs in, or null. */
    @Nullable
    String listOf(@Nullable String style) {
        return first(style, one -> one.list);
    }

    /** The list level of a style, or null. */
    @Nullable
    Integer listLevelOf(@Nullable String style) {
        return first(style, one -> one.listLevel);
    }

    /** The style in the chain that names the list, or null. */
    @Nullable
    String ownerOfList(@Nullable String id) {
        String at = id == null ? standard : id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            if (style.list != null) {
                return at;
            }
            if (style.basedOn == null) {
                return null;
            }
            at = style.basedOn;
        }
        return null;
    }

    /** The outline level from 0 to 8, or null for body text. */
    @Nullable
    Integer outlineLevelOf(@Nullable String id) {
        Integer level = first(id, one -> one.outlineLevel != null ? one.outlineLevel : levelOfName(one.name));
        return level == null || level < 0 || level > 8 ? null : level;
    }

    private static @Nullable Integer levelOfName(String name) {
        if (name.equals("title")) {
            return 0;
        }
        return name.matches("heading [1-9]") ? Integer.valueOf(name.charAt(8) - '1') : null;
    }

    boolean isCentred(@Nullable String id) {
        return Boolean.TRUE.equals(first(id, one -> one.centred));
    }

    boolean isHidden(@Nullable String id) {
        return id != null && Boolean.TRUE.equals(first(id, one -> one.hidden));
    }

    boolean isEmphasised(@Nullable String id) {
        return id != null && Boolean.TRUE.equals(first(id, one -> one.emphasised));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
