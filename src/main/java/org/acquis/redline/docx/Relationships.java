package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part refers to (ECMA-376 part 2, 9.3). */
final class Relationships {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /**
     * One reference.
     *
     * @param target as written
     * @param external whether it leads out of the package
     */
    record Relationship(String id, String type, String target, boolean external) {
        /** The last step of the type, such as {@code image}. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final List<Relationship> all = new ArrayList<>();
    private boolean changed;

    static Relationships read(Document tree) {
        Relationships found = new Relationships();
        for (Element one : Word.children(tree.getDocumentElement())) {
            found.all.add(new Relationship(
                    one.getAttribute("Id"),
                    one.getAttribute("Type"),
                    one.getAttribute("Target"),
                    one.getAttribute("TargetMode").equals("External")));
        }
        return found;
    }

    List<Relationship> all() {
        return List.copyOf(all);
    }

    Optional<Relationship> of(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    boolean changed() {
        return changed;
    }

    /** Adds a reference and gives its id. */
    String add(String type, String target, boolean external) {
        int number = all.size() + 1;
        while (of("rId" + number).isPresent()) {
            number++;
        }
        all.add(new Relationship("rId" + number, type, target, external));
        changed = true;
        return "rId" + number;
    }

    void put(Relationship one) {
        all.add(one);
        changed = true;
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<Relationships xmlns=\"")
                .append(NAMESPACE)
                .append("\">");
        for (Relationship one : all) {
            xml.append("<Relationship Id=\"").append(escaped(one.id()));
            xml.append("\" Type=\"").append(escaped(one.type()));
            xml.append("\" Target=\"").append(escaped(one.target())).append('"');
            xml.append(one.external() ? " TargetMode=\"External\"/>" : "/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
