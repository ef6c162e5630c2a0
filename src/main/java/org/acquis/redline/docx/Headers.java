package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** Heads and feet of pages: which of the old document became which of the new one, by section and kind of page. */
final class Headers {

    private final Merging merging;
    /** Old part by new part. */
    private final Map<String, String> pairs = new LinkedHashMap<>();

    Headers(Merging merging) {
        this.merging = merging;
    }

    /** The parts of a document in the order of their sections. */
    static List<Part> of(WordFile file) {
        Set<Part> parts = new LinkedHashSet<>();
        sections(file).forEach(section -> parts.addAll(section.parts().values()));
        return List.copyOf(parts);
    }

    /** A section of pages with its own heads and feet by kind. */
    private record Section(Element element, Map<String, Part> parts) {}

    private static List<Section> sections(WordFile file) {
        Part main = file.main();
        List<Section> sections = new ArrayList<>();
        for (Element section : Word.below(main.tree())) {
            if (!Word.is(section, "sectPr")) {
                continue;
            }
            Map<String, Part> parts = new LinkedHashMap<>();
            for (Element reference : Word.children(section)) {
                String name = Word.name(reference);
                if (name.equals("headerReference") || name.equals("footerReference")) {
                    String kind = name + " " + Objects.requireNonNullElse(Word.attribute(reference, "type"), "default");
                    main.target(reference.getAttributeNS(Word.R, "id"))
                            .flatMap(file::part)
                            .ifPresent(part -> parts.put(kind, part));
                }
            }
            sections.add(new Section(section, parts));
        }
        return sections;
    }

    /** Merges those that have a counterpart, and marks those of one document alone as inserted or deleted. */
    void merge() {
        List<Section> olds = sections(merging.old);
        List<Section> news = sections(merging.young);
        for (int fromEnd = 1; fromEnd <= Math.min(olds.size(), news.size()); fromEnd++) {
            Map<String, Part> left = olds.get(olds.size() - fromEnd).parts();
            news.get(news.size() - fromEnd).parts().forEach((kind, part) -> {
                Part old = left.get(kind);
                if (!pairs.containsKey(part.name()) && old != null && !pairs.containsValue(old.name())) {
                    pairs.put(part.name(), old.name());
                    StoryMerge stories = merging.stories(old, part);
                    stories.merge(
                            part.name(),
                            old.tree().getDocumentElement(),
                            part.tree().getDocumentElement());
                }
            });
        }
        news.stream().flatMap(section -> section.parts().values().stream()).forEach(part -> {
            if (pairs.putIfAbsent(part.name(), "") == null) {
                merging.stories(part, part).inserted(part.tree().getDocumentElement());
            }
        });
        for (int k = 0; k < olds.size(); k++) {
            int ofNew = news.size() - olds.size() + k;
            for (Map.Entry<String, Part> one : olds.get(k).parts().entrySet()) {
                if (!pairs.containsValue(one.getValue().name()) && !isBlank(one.getValue())) {
                    lost(one.getKey(), one.getValue(), news, ofNew);
                }
            }
        }
    }

    private static boolean isBlank(Part part) {
        return part.tree().getDocumentElement().getTextContent().isBlank();
    }

    /**
     * The new document has nothing in this place: a part is added whose whole text is deleted. Where the section would have taken
     * over the head of the one before, that would hide it, and the loss is told instead (ECMA-376 part 1, 17.10.1).
     */
    private void lost(String kind, Part old, List<Section> news, int section) {
        boolean taken = section < 0
                || news.subList(0, section + 1).stream()
                        .anyMatch(one -> one.parts().containsKey(kind));
        if (taken) {
            merging.unmarked.add("not marked: a page header or footer that the new document lacks");
            return;
        }
        String[] referenceAndType = kind.split(" ");
        String what = referenceAndType[0].replace("Reference", "");
        WordFile young = merging.young;
        String xml = "<w:" + (what.equals("header") ? "hdr" : "ftr") + " xmlns:w=\"" + Word.W + "\"/>";
        String name = young.add(
                "word/" + what + ".xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml." + what + "+xml",
                xml.getBytes(StandardCharsets.UTF_8));
        String id = young.main().relationships().add(Word.R + "/" + what, "/" + name, false);
        Part made = young.part(name).orElseThrow();
        merging.stories(old, made)
                .deleted(old.tree().getDocumentElement(), made.tree().getDocumentElement());
        Element properties = news.get(section).element();
        Element reference = Word.create(properties, referenceAndType[0]);
        Word.set(reference, "type", referenceAndType[1]);
        reference.setAttributeNS(Word.R, "r:id", id);
        properties.insertBefore(reference, properties.getFirstChild());
        pairs.put(name, old.name());
    }

    /** Old part by new part; an empty name where there was none. */
    Map<String, String> pairs() {
        return pairs;
    }
}
