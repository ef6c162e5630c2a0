package org.acquis.reading.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.ListNumbers;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document ({@code numbering.xml}) and the number that each paragraph bears (ECMA-376 part 1, 17.9). Lists of one
 * abstract definition count together, unless an override gives a list a start of its own.
 */
final class Numbering {

    private static final int LEVELS = 9;

    /** One level of a list: how it counts and what it prints. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private int restartAfter = -1;
        private boolean legal;
        private @Nullable String style;
    }

    /** An abstract list with the counters of its levels; 0 before the first use. */
    private static final class Definition {
        private final Map<Integer, Level> levels = new HashMap<>();
        private final int[] counters = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
        private @Nullable String takesFromStyle;
        private @Nullable String givesToStyle;
    }

    /** A list as paragraphs name it. */
    private static final class Instance {
        private String definition = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, Level> levels = new HashMap<>();
        private final Set<Integer> restarted = new HashSet<>();
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    /** A document without lists. */
    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(String part, WordPackage pack, ReadContext context) throws XMLStreamException, IOException {
        Numbering numbering = new Numbering();
        WordXml xml = new WordXml(pack.stream(part), context);
        xml.toRoot();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.name()) {
                case "abstractNum" -> numbering.definition(xml);
                case "num" -> numbering.instance(xml);
                default -> {
                    // pictures of bullets and the like say nothing about numbers
                }
            }
        }
        return numbering;
    }

    private void definition(WordXml xml) throws XMLStreamException {
        Definition definition = new Definition();
        String id = xml.attribute("abstractNumId");
        definitions.put(id == null ? "" : id, definition);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "numStyleLink" -> definition.takesFromStyle = xml.value();
                case "styleLink" -> definition.givesToStyle = xml.value();
                case "lvl" -> level(xml, definition.levels);
                default -> {
                    // names and templates of Word's own
                }
            }
        }
    }

    private static void level(WordXml xml, Map<Integer, Level> levels) throws XMLStreamException {
        Integer number = xml.number("ilvl");
        Level level = new Level();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "start" -> level.start = orElse(xml.number("val"), 1);
                case "numFmt" -> level.format = format(xml);
                case "lvlText" -> level.text = orElse(xml.value(), "");
                case "lvlRestart" -> level.restartAfter = orElse(xml.number("val"), -1);
                case "isLgl" -> level.legal = xml.isOn();
                case "pStyle" -> level.style = xml.value();
                default -> {
                    // looks
                }
            }
        }
        if (number != null && number >= 0 && number < LEVELS) {
            levels.put(number, level);
        }
    }

    /** Word writes formats of later versions as {@code custom} with an example such as 001, 002. */
    private static String format(WordXml xml) {
        String format = orElse(xml.value(), "decimal");
        return format.equals("custom") ? "decimal" : format;
    }

    private void instance(WordXml xml) throws XMLStreamException {
        Instance instance = new Instance();
        String id = xml.attribute("numId");
        instances.put(id == null ? "" : id, instance);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("abstractNumId")) {
                instance.definition = orElse(xml.value(), "");
            } else if (xml.name().equals("lvlOverride")) {
                Integer level = xml.number("ilvl");
                int inside = xml.depth();
                while (xml.nextChild(inside)) {
                    if (xml.name().equals("startOverride") && level != null) {
                        instance.starts.put(level, orElse(xml.number("val"), 1));
                    } else if (xml.name().equals("lvl")) {
                        level(xml, instance.levels);
                    }
                }
            }
        }
    }

    /** The level of a list whose paragraphs have this style, or null. */
    @Nullable
    Integer levelOfStyle(String list, String style, Styles styles) {
        Instance instance = instances.get(list);
        if (instance == null) {
            return null;
        }
        Definition definition = resolved(instance, styles);
        for (int level = 0; level < LEVELS && definition != null; level++) {
            Level one = definition.levels.get(level);
            if (one != null && style.equals(one.style)) {
                return level;
            }
        }
        return null;
    }

    private @Nullable Definition resolved(Instance instance, Styles styles) {
        Definition definition = definitions.get(instance.definition);
        if (definition == null || definition.takesFromStyle == null) {
            return definition;
        }
        String list = styles.listOf(definition.takesFromStyle);
        Instance linked = list == null ? null : instances.get(list);
        if (linked != null && linked != instance) {
            Definition target = definitions.get(linked.definition);
            if (target != null && target.takesFromStyle == null) {
                return target;
            }
        }
        String wanted = definition.takesFromStyle;
        return definitions.values().stream()
                .filter(other -> wanted.equals(other.givesToStyle))
                .findFirst()
                .orElse(definition);
    }

    /**
     * Counts a paragraph and gives its label as Word shows it.
     *
     * @param list the {@code numId}; 0 means none
     * @param levelNumber from 0
     * @return the label; empty where the list or level is not defined or prints nothing
     */
    String next(String list, int levelNumber, Styles styles) {
        Instance instance = instances.get(list);
        Definition definition = instance == null ? null : resolved(instance, styles);
        if (instance == null || definition == null || levelNumber < 0 || levelNumber >= LEVELS) {
            return "";
        }
        Level level = level(instance, definition, levelNumber);
        if (level == null) {
            return "";
        }
        Integer start = instance.starts.get(levelNumber);
        if (start != null && instance.restarted.add(levelNumber)) {
            definition.counters[levelNumber] = start;
        } else if (definition.begun[levelNumber]) {
            definition.counters[levelNumber]++;
        } else {
            definition.counters[levelNumber] = start != null ? start : level.start;
        }
        definition.begun[levelNumber] = true;
        restartBelow(instance, definition, levelNumber);
        return label(instance, definition, levelNumber, level);
    }

    private static void restartBelow(Instance instance, Definition definition, int above) {
        for (int lower = above + 1; lower < LEVELS; lower++) {
            Level level = level(instance, definition, lower);
            boolean restarts = level == null || level.restartAfter < 0 || above + 1 <= level.restartAfter;
            if (restarts && !(level != null && level.restartAfter == 0)) {
                definition.begun[lower] = false;
            }
        }
    }

    private static @Nullable Level level(Instance instance, Definition definition, int number) {
        Level own = instance.levels.get(number);
        return own != null ? own : definition.levels.get(number);
    }

    private static String label(Instance instance, Definition definition, int number, Level level) {
        if (level.format.equals("bullet")) {
            return level.text.isEmpty() ? "" : Symbols.bullet(level.text);
        }
        StringBuilder label = new StringBuilder();
        String text = level.text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                int part = text.charAt(++i) - '1';
                Level of = level(instance, definition, part);
                if (of != null) {
                    int value = definition.begun[part] ? definition.counters[part] : of.start;
                    boolean asDecimal = level.legal && !of.format.equals("none");
                    label.append(ListNumbers.write(value, asDecimal ? "decimal" : of.format));
                }
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private static <T> T orElse(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }
}
