package org.acquis.reading.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Styles of an OpenDocument text: what they inherit, hide, emphasise and number. */
final class OdtStyles {

    private static final Set<String> OFF = Set.of("normal", "none", "0");

    /**
     * A style of paragraphs or characters.
     *
     * @param parent its name, or empty
     * @param hidden whether its text is hidden, or null where it does not say
     * @param emphasis italic, bold or underlined, or null where it does not say
     * @param centred whether its paragraphs are, or null where it does not say
     */
    private record Style(
            String parent,
            @Nullable Boolean hidden,
            @Nullable Boolean emphasis,
            @Nullable Boolean centred) {}

    /** One property of a style. */
    private interface Property<T> {
        @Nullable
        T of(Style style);
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, OdtListStyle> lists = new HashMap<>();

    /** Takes the styles that the current element holds. */
    void read(OdtXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name");
            switch (xml.name()) {
                case "style:style" -> {
                    String key = xml.attribute("family") + ":" + name;
                    styles.put(key, style(xml));
                }
                case "text:list-style" -> lists.put(String.valueOf(name), OdtListStyle.read(xml));
                case "text:outline-style" -> lists.put("", OdtListStyle.read(xml));
                default -> {
                    // layouts of pages, defaults, formats of numbers
                }
            }
        }
    }

    private static Style style(OdtXml xml) throws XMLStreamException {
        String parent = xml.attribute("parent-style-name");
        Boolean hidden = null;
        Boolean emphasis = null;
        Boolean centred = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("style:text-properties")) {
                String display = xml.attribute("display");
                hidden = display == null ? null : Boolean.valueOf(display.equals("none"));
                emphasis = emphasis(xml);
            } else if (xml.name().equals("style:paragraph-properties")) {
                String align = xml.attribute("text-align");
                centred = align == null ? null : Boolean.valueOf(align.equals("center"));
            }
        }
        return new Style(parent == null ? "" : parent, hidden, emphasis, centred);
    }

    private static @Nullable Boolean emphasis(OdtXml xml) {
        Boolean said = null;
        for (String property : new String[] {"font-style", "font-weight", "text-underline-style"}) {
            String value = xml.attribute(property);
            if (value != null) {
                said = !OFF.contains(value) || Boolean.TRUE.equals(said);
            }
        }
        return said;
    }

    private <T> @Nullable T inherited(String family, @Nullable String name, Property<T> property) {
        Set<String> seen = new HashSet<>();
        String at = name;
        while (at != null && !at.isEmpty() && seen.add(at)) {
            Style style = styles.get(family + ":" + at);
            T value = style == null ? null : property.of(style);
            if (value != null) {
                return value;
            }
            at = style == null ? null : style.parent;
        }
        return null;
    }

    boolean isHidden(String family, @Nullable String name) {
        return Boolean.TRUE.equals(inherited(family, name, Style::hidden));
    }

    /** Whether it is emphasised; null where the style leaves that to what stands around it. */
    @Nullable
    Boolean emphasis(String family, @Nullable String name) {
        return inherited(family, name, Style::emphasis);
    }

    boolean isCentred(@Nullable String name) {
        return Boolean.TRUE.equals(inherited("paragraph", name, Style::centred));
    }

    /** The style of a list, empty for the outline of headings; one without levels where there is none. */
    OdtListStyle list(@Nullable String name) {
        return name == null ? OdtListStyle.NONE : lists.getOrDefault(name, OdtListStyle.NONE);
    }
}
