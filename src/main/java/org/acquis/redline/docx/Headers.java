package org.acquis.redline.docx;

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
        sections(file).forEach(section -> parts.addAll(section.values()));
        return List.copyOf(parts);
    }

    private static List<Map<String, Part>> sections(WordFile file) {
        Part main = file.main();
        List<Map<String, Part>> sections = new ArrayList<>();
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
            sections.add(parts);
        }
        return sections;
    }

    /** Merges those that have a counterpart and says which have none. */
    void merge() {
        List<Map<String, Part>> olds = sections(merging.old);
        List<Map<String, Part>> news = sections(merging.young);
        for (int fromEnd = 1; fromEnd <= Math.max(olds.size(), news.size()); fromEnd++) {
            Map<String, Part> left = fromEnd <= olds.size() ? olds.get(olds.size() - fromEnd) : Map.of();
            Map<String, Part> right = fromEnd <= news.size() ? news.get(news.size() - fromEnd) : Map.of();
            right.forEach((kind, part) -> {
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
        news.stream().flatMap(section -> section.values().stream()).forEach(part -> {
            if (pairs.putIfAbsent(part.name(), "") == null) {
                merging.stories(part, part).inserted(part.tree().getDocumentElement());
            }
        });
        olds.stream().flatMap(section -> section.values().stream()).forEach(part -> {
            if (!pairs.containsValue(part.name())
                    && !part.tree().getDocumentElement().getTextContent().isBlank()) {
                merging.unmarked.add("not marked: a page header or footer that the new document lacks");
            }
        });
    }

    /** Old part by new part; an empty name where there was none. */
    Map<String, String> pairs() {
        return pairs;
    }
}
