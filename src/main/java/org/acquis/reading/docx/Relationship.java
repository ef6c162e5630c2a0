package org.acquis.reading.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.ReadContext;

/**
 * How one part of a package refers to another, or to something outside (ECMA-376 part 2, 9.3).
 *
 * @param kind last segment of its type, such as {@code styles}, which is the same in transitional and strict packages
 * @param target as written: an address, or a part by its name or seen from the part that refers to it
 * @param external whether it leads out of the package; such a target is never followed
 */
record Relationship(String kind, String target, boolean external) {

    private static final String ELEMENT = "rel:Relationship";

    /** The relationships in a part of them, in its order. */
    static List<Relationship> read(InputStream in, ReadContext context) throws XMLStreamException, IOException {
        List<Relationship> all = new ArrayList<>();
        try (in) {
            WordXml xml = new WordXml(in, context);
            xml.toRoot();
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (xml.name().equals(ELEMENT) && type != null && target != null) {
                    all.add(new Relationship(
                            type.substring(type.lastIndexOf('/') + 1),
                            target,
                            "External".equalsIgnoreCase(xml.attribute("TargetMode"))));
                }
            }
        }
        return all;
    }
}
