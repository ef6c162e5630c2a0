package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Brings lists that deleted paragraphs stand in into the new document, or finds the same list there. */
final class Lists {

    private static final String RELATIONSHIP = Word.R + "/numbering";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

    private static final Set<String> NUMBERS =
            Set.of("start", "startOverride", "numFmt", "lvlText", "isLgl", "lvlRestart", "numStyleLink", "styleLink");

    private final WordFile young;
    private final @Nullable Part from;
    private @Nullable Part into;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();

    Lists(WordFile old, WordFile young) {
        this.young = young;
        this.from = old.related("numbering");
        this.into = young.related("numbering");
        if (from != null && into != null) {
            pairEqual(from, into);
        }
    }

    /** Lists of equal form are the same list, the first with the first, the second with the second. */
    private void pairEqual(Part left, Part right) {
        Map<String, List<String>> ofNew = new HashMap<>();
        forms(right)
                .forEach((id, form) ->
                        ofNew.computeIfAbsent(form, key -> new ArrayList<>()).add(id));
        forms(left).forEach((id, form) -> {
            List<String> same = ofNew.getOrDefault(form, List.of());
            if (same.contains(id)) {
                same.remove(id);
                known.put(id, id);
            }
        });
        forms(left).forEach((id, form) -> {
            List<String> same = ofNew.getOrDefault(form, List.of());
            if (!known.containsKey(id) && !same.isEmpty()) {
                known.put(id, same.remove(0));
            }
        });
    }

    private static Map<String, String> forms(Part part) {
        Map<String, String> abstracts = new HashMap<>();
        Map<String, String> forms = new LinkedHashMap<>();
        for (Element child : Word.children(part.tree().getDocumentElement())) {
            if (Word.is(child, "abstractNum")) {
                StringBuilder form = new StringBuilder();
                Word.children(child).stream()
                        .filter(one -> Word.is(one, "lvl") || Word.name(one).endsWith("Link"))
                        .forEach(one -> form.append(form(one, part)));
                abstracts.put(String.valueOf(Word.attribute(child, "abstractNumId")), form.toString());
            } else if (Word.is(child, "num")) {
                StringBuilder form = new StringBuilder(abstracts.getOrDefault(definition(child), ""));
                Word.children(child).stream()
                        .filter(one -> Word.is(one, "lvlOverride"))
                        .forEach(one -> form.append(form(one, part)));
                forms.put(String.valueOf(Word.attribute(child, "numId")), form.toString());
            }
        }
        return forms;
    }

    /** What decides the numbers of a level; looks and indents do not. */
    private static String form(Element level, Part part) {
        StringBuilder form = new StringBuilder(Word.attribute(level, "ilvl") + Word.value(level));
        for (Element child : Word.below(level)) {
            if (NUMBERS.contains(Word.name(child))) {
                form.append(Canonical.of(child, part));
            }
        }
        return form.append(';').toString();
    }

    private static String definition(Element list) {
        Element reference = Word.child(list, "abstractNumId");
        return reference == null ? "" : Word.value(reference);
    }

    /** The number in the new document of a list of the old one; 0, no list, where the old document does not define it. */
    String imported(String list) {
        String found = known.get(list);
        if (found == null) {
            found = list.equals("0") || from == null ? "0" : copied(list, from);
            known.put(list, found);
        }
        return found;
    }

    private String copied(String list, Part source) {
        Element number = byId(source, "num", "numId", list);
        Element definition = number == null ? null : byId(source, "abstractNum", "abstractNumId", definition(number));
        if (number == null || definition == null) {
            return "0";
        }
        Part target = target();
        Element root = target.tree().getDocumentElement();
        String abstractId = definitions.computeIfAbsent(definition(number), key -> {
            Element copy = (Element) target.tree().importNode(definition, true);
            String free = String.valueOf(highest(root, "abstractNum", "abstractNumId") + 1);
            Word.set(copy, "abstractNumId", free);
            for (Element child : Word.below(copy)) {
                if (List.of("nsid", "pStyle", "lvlPicBulletId", "styleLink", "numStyleLink")
                        .contains(Word.name(child))) {
                    Word.remove(child);
                }
            }
            root.insertBefore(copy, firstList(root));
            return free;
        });
        Element copy = (Element) target.tree().importNode(number, true);
        String free = String.valueOf(highest(root, "num", "numId") + 1);
        Word.set(copy, "numId", free);
        Element reference = Word.child(copy, "abstractNumId");
        if (reference != null) {
            Word.set(reference, "val", abstractId);
        }
        Element last = Word.child(root, "numIdMacAtCleanup");
        root.insertBefore(copy, last);
        return free;
    }

    private static @Nullable Element firstList(Element root) {
        return Word.child(root, "num");
    }

    private static @Nullable Element byId(Part part, String name, String attribute, String id) {
        return Word.children(part.tree().getDocumentElement()).stream()
                .filter(one -> Word.is(one, name) && id.equals(Word.attribute(one, attribute)))
                .findFirst()
                .orElse(null);
    }

    private static int highest(Element root, String name, String attribute) {
        int highest = 0;
        for (Element child : Word.children(root)) {
            String id = Word.attribute(child, attribute);
            if (Word.is(child, name) && id != null && id.matches("\\d{1,9}")) {
                highest = Math.max(highest, Integer.parseInt(id));
            }
        }
        return highest;
    }

    private Part target() {
        if (into == null) {
            String xml = "<w:numbering xmlns:w=\"" + Word.W + "\"/>";
            String name = young.add("word/numbering.xml", TYPE, xml.getBytes(StandardCharsets.UTF_8));
            young.main().relationships().add(RELATIONSHIP, "/" + name, false);
            into = young.part(name).orElseThrow();
        }
        return into;
    }
}
