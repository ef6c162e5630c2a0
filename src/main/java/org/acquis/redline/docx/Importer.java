package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Brings content of an old part into a new one with what it refers to: pictures, links, styles, lists, notes. */
final class Importer {

    private static final Set<String> LEFT_BEHIND = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "permStart",
            "permEnd",
            "proofErr",
            "sectPr",
            "lastRenderedPageBreak");
    private static final Set<String> STYLE_REFERENCES = Set.of("pStyle", "rStyle", "tblStyle");

    private final Merging merging;
    private final Part from;
    private final Part into;
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, String> copies = new HashMap<>();

    Importer(Merging merging, Part from, Part into) {
        this.merging = merging;
        this.from = from;
        this.into = into;
    }

    /** A copy with all that is in it. */
    Element whole(Element element) {
        Element copy = (Element) into.tree().importNode(element, true);
        fix(copy);
        return copy;
    }

    /** A copy of the element alone. */
    Element bare(Element element) {
        Element copy = (Element) into.tree().importNode(element, false);
        fixAttributes(copy);
        return copy;
    }

    private void fix(Element element) {
        fixAttributes(element);
        for (Element child : Word.children(element)) {
            if (LEFT_BEHIND.contains(Word.name(child))) {
                Word.remove(child);
            } else {
                fix(child);
            }
        }
    }

    private void fixAttributes(Element element) {
        String name = Word.name(element);
        for (Attr attribute : Word.attributes(element)) {
            String space = attribute.getNamespaceURI();
            if (Word.W.equals(space) && attribute.getLocalName().startsWith("rsid")
                    || space != null
                            && space.startsWith("http://schemas.microsoft.com/office/word/")
                            && Set.of("paraId", "textId", "anchorId", "editId").contains(attribute.getLocalName())) {
                element.removeAttributeNode(attribute);
            } else if (Word.R.equals(space)) {
                attribute.setValue(reference(attribute.getValue()));
            }
        }
        if (STYLE_REFERENCES.contains(name)) {
            String style = merging.styles.imported(Word.value(element));
            Word.set(element, "val", Objects.requireNonNullElse(style, Word.value(element)));
        } else if (name.equals("numId")) {
            Word.set(element, "val", merging.lists.imported(Word.value(element)));
        } else if (name.endsWith("noteReference")) {
            Word.set(element, "id", merging.notes.deleted(element));
        } else if (Word.WP.equals(element.getNamespaceURI()) && "docPr".equals(element.getLocalName())) {
            element.setAttribute("id", String.valueOf(900_000 + merging.marks.next()));
        }
    }

    /** The id in the new part of a reference of the old one; the same target is referred to once. */
    private String reference(String id) {
        String known = references.get(id);
        if (known == null) {
            known = from.relationships()
                    .of(id)
                    .map(one -> into.relationships().add(one.type(), target(one), one.external()))
                    .orElse(id);
            references.put(id, known);
        }
        return known;
    }

    private String target(Relationships.Relationship relationship) {
        if (relationship.external()) {
            return relationship.target();
        }
        String part = WordFile.resolved(from.name(), relationship.target());
        if (!merging.old.has(part)) {
            return relationship.target();
        }
        return "/" + copied(part, relationship.kind());
    }

    private String copied(String part, String kind) {
        String known = copies.get(part);
        if (known != null) {
            return known;
        }
        WordFile old = merging.old;
        WordFile young = merging.young;
        boolean alone = !old.has(WordFile.relationshipsOf(part));
        if (alone
                && young.has(part)
                && young.fingerprint(part).equals(old.fingerprint(part))
                && !kind.startsWith("diagram")) {
            return part;
        }
        String type = old.types().of(part);
        String name = young.add(part, type, old.content(part));
        copies.put(part, name);
        if (!alone) {
            young.replace(
                    WordFile.relationshipsOf(name),
                    copiedReferences(old.part(part).orElseThrow()).getBytes(StandardCharsets.UTF_8));
        }
        if (kind.equals("diagramData")) {
            drawing(name);
        }
        return name;
    }

    private String copiedReferences(Part source) {
        Relationships copies = new Relationships();
        for (Relationships.Relationship one : source.relationships().all()) {
            String target = one.external()
                    ? one.target()
                    : "/" + copied(WordFile.resolved(source.name(), one.target()), one.kind());
            copies.put(new Relationships.Relationship(one.id(), one.type(), target, one.external()));
        }
        return copies.xml();
    }

    /** The drawing that Word keeps of a diagram is named inside its data. */
    private void drawing(String data) {
        Document tree = merging.young.part(data).orElseThrow().tree();
        for (Element element : Word.below(tree)) {
            if ("dataModelExt".equals(element.getLocalName()) && element.hasAttribute("relId")) {
                element.setAttribute("relId", reference(element.getAttribute("relId")));
            }
        }
    }
}
