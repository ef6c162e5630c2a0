package org.acquis.reading.docx;

import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.Findings;
import org.jspecify.annotations.Nullable;

/** What a {@code w:pPr} says: style, list, outline level, centring, and whether the paragraph's mark was inserted or deleted. */
final class ParagraphProperties {

    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer listLevel;
    private @Nullable Integer outlineLevel;
    private @Nullable Boolean centred;
    private boolean markInserted;
    private boolean markDeleted;

    static ParagraphProperties read(WordXml xml, Findings findings) throws XMLStreamException {
        ParagraphProperties properties = new ParagraphProperties();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> properties.style = xml.value();
                case "numPr" -> properties.list(xml);
                case "outlineLvl" -> properties.outlineLevel = xml.number("val");
                case "jc" -> properties.centred = "center".equals(xml.value());
                case "rPr" -> properties.mark(xml, findings);
                case "pPrChange" ->
                    findings.revision(Findings.Kind.FORMAT_CHANGE, xml.attribute("author"), xml.attribute("date"));
                default -> {
                    // looks
                }
            }
        }
        return properties;
    }

    private void list(WordXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("numId")) {
                list = xml.value();
            } else if (xml.name().equals("ilvl")) {
                listLevel = xml.number("val");
            }
        }
    }

    private void mark(WordXml xml, Findings findings) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "ins", "moveTo" -> {
                    markInserted = true;
                    findings.revision(Findings.Kind.INSERTION, xml.attribute("author"), xml.attribute("date"));
                }
                case "del", "moveFrom" -> {
                    markDeleted = true;
                    findings.revision(Findings.Kind.DELETION, xml.attribute("author"), xml.attribute("date"));
                }
                default -> {
                    // looks of the mark
                }
            }
        }
    }

    @Nullable
    String style() {
        return style;
    }

    /** The list of the paragraph: its own, or that of its style; null or "0" for none. */
    @Nullable
    String list(Styles styles) {
        return list != null ? list : styles.listOf(style);
    }

    /** The level in that list, from 0. */
    int listLevel(String ofList, Styles styles, Numbering numbering) {
        if (listLevel != null) {
            return listLevel;
        }
        String owner = style == null ? null : styles.ownerOfList(style);
        Integer byStyle = owner == null ? null : numbering.levelOfStyle(ofList, style == null ? owner : style, styles);
        if (byStyle == null && owner != null) {
            byStyle = numbering.levelOfStyle(ofList, owner, styles);
        }
        if (byStyle == null) {
            byStyle = styles.listLevelOf(style);
        }
        return byStyle == null ? 0 : byStyle;
    }

    /** From 0 to 8, or null for body text. */
    @Nullable
    Integer outlineLevel(Styles styles) {
        Integer level = outlineLevel != null ? outlineLevel : styles.outlineLevelOf(style);
        return level == null || level < 0 || level > 8 ? null : level;
    }

    boolean isCentred(Styles styles) {
        return centred != null ? centred : styles.isCentred(style);
    }

    boolean isMarkInserted() {
        return markInserted;
    }

    boolean isMarkDeleted() {
        return markDeleted;
    }
}
