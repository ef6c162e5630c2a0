package org.acquis.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acquis.demand.DemandType;
import org.acquis.demand.DemandTypes;

/**
 * Writes the codebook for programs of qualitative research, in the REFI-QDA codebook format 1.0 ({@code .qdc}): a code for each group
 * with those of its types under it. The identifiers are made of the names, so that the same codebook gives the same bytes.
 */
public final class CodebookQdc {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private CodebookQdc() {}

    /** The XML text. */
    public static String write(DemandTypes types) {
        Map<String, List<DemandType>> groups = new LinkedHashMap<>();
        types.all()
                .forEach(type -> groups.computeIfAbsent(type.group(), key -> new java.util.ArrayList<>())
                        .add(type));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"")
                .append(NAMESPACE)
                .append("\" origin=\"Acquis\">\n  <Codes>\n");
        groups.forEach((group, members) -> {
            String indent = group.isEmpty() ? "    " : "      ";
            if (!group.isEmpty()) {
                open(xml, "    ", group, false).append(">\n");
            }
            members.forEach(type -> code(xml, indent, type));
            if (!group.isEmpty()) {
                xml.append("    </Code>\n");
            }
        });
        return xml.append("  </Codes>\n</CodeBook>\n").toString();
    }

    private static void code(StringBuilder xml, String indent, DemandType type) {
        StringBuilder description = new StringBuilder(type.definition());
        type.excludes().forEach(line -> description.append("\nNot: ").append(line));
        type.maps().forEach(line -> description.append("\nElsewhere: ").append(line));
        open(xml, indent, type.key(), true)
                .append(">\n")
                .append(indent)
                .append("  <Description>")
                .append(escaped(description.toString()))
                .append("</Description>\n")
                .append(indent)
                .append("</Code>\n");
    }

    private static StringBuilder open(StringBuilder xml, String indent, String name, boolean codable) {
        UUID id = UUID.nameUUIDFromBytes(("acquis:" + name).getBytes(StandardCharsets.UTF_8));
        return xml.append(indent)
                .append("<Code guid=\"")
                .append(id)
                .append("\" name=\"")
                .append(escaped(name))
                .append("\" isCodable=\"")
                .append(codable)
                .append('"');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
