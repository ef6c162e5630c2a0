package org.acquis.demand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Axis;

/**
 * The codebook in use: every demand type with its definition and phrasings ({@code demand-types.tsv} beside this class, or a
 * file of the user in the same form).
 */
public final class DemandTypes {

    private static final String FILE = "demand-types.tsv";
    private static final int COLUMNS = 4;
    private static final String ALL = "*";
    private static final String RECOGNISING = "COG3";
    private static final Set<Axis> USUAL = EnumSet.of(Axis.DIR, Axis.COM, Axis.DEC);
    private static final DemandTypes STANDARD = of(DataFile.beside(DemandTypes.class, FILE, COLUMNS));

    private final String name;
    private final String written;
    private final List<DemandType> types;
    private final Compounds compounds;
    private final Asides asides;
    private final List<Phrasing> tasked;

    private DemandTypes(
            DataFile file,
            List<DemandType> types,
            List<List<String>> compounds,
            List<Phrasing> asides,
            List<Phrasing> tasked) {
        this.name = file.name();
        this.written = file.text();
        this.types = List.copyOf(types);
        this.compounds = new Compounds(compounds);
        this.asides = new Asides(asides, this.compounds);
        this.tasked = List.copyOf(tasked);
    }

    /** The codebook that ships with the program. */
    public static DemandTypes standard() {
        return STANDARD;
    }

    /**
     * A codebook of the user.
     *
     * @throws NotFound when there is no such file
     * @throws WrongUse when a row is wrong: one line with the file, the line and what to do
     */
    public static DemandTypes read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound("no codebook at " + file + "; give a file in the form of `demands --format tsv`");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(DataFile.read(String.valueOf(file.getFileName()), in, COLUMNS));
        } catch (IOException e) {
            throw new WrongUse(file + " cannot be read: " + e.getMessage() + "; save it as tab-separated UTF-8", e);
        }
    }

    /** The file that the codebook comes from. */
    public String name() {
        return name;
    }

    /** The codebook as its file writes it, to be changed and used in its place. */
    public String written() {
        return written;
    }

    /** Every type in the order of the codebook. */
    public List<DemandType> all() {
        return types;
    }

    /** The type with this key. */
    public Optional<DemandType> find(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    Compounds compounds() {
        return compounds;
    }

    Asides asides() {
        return asides;
    }

    /** How bodies are called that carry out tasks and impose no measures. */
    List<Phrasing> tasked() {
        return tasked;
    }

    /** What the file says of one type while it is read. */
    private static final class Rows {
        private final DataFile.Row first;
        private String group = "";
        private String definition = "";
        private final List<String> excludes = new ArrayList<>();
        private final List<String> maps = new ArrayList<>();
        private final Set<Axis> by = EnumSet.copyOf(USUAL);
        private boolean recognises;
        private final List<Phrasing> phrasings = new ArrayList<>();
        private final List<Phrasing> objects = new ArrayList<>();
        private final List<Phrasing> hints = new ArrayList<>();
        private final List<Phrasing> governs = new ArrayList<>();
        private final List<Phrasing> shares = new ArrayList<>();
        private final List<Phrasing> despite = new ArrayList<>();
        private final Set<String> displaces = new LinkedHashSet<>();
        private final List<Outweighed> outweighs = new ArrayList<>();

        private Rows(DataFile.Row first) {
            this.first = first;
        }

        private void checkDisplaced(String key, Set<String> known) {
            Set<String> named = new LinkedHashSet<>(displaces);
            outweighs.forEach(each -> named.addAll(each.types()));
            named.remove(Outweighed.MEASURES);
            for (String other : named) {
                if (!known.contains(other)) {
                    throw first.wrong(
                            "the type '" + key + "' displaces '" + other + "', which the file does not define");
                }
            }
        }

        private DemandType type(String key) {
            if (definition.isEmpty()) {
                throw first.wrong("the type '" + key + "' has no 'define' row; add one");
            }
            return new DemandType(
                    key,
                    group,
                    definition,
                    excludes,
                    maps,
                    by,
                    recognises,
                    phrasings,
                    objects,
                    hints,
                    governs,
                    shares,
                    despite,
                    displaces,
                    outweighs);
        }
    }

    private static DemandTypes of(DataFile file) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        WordClasses classes = new WordClasses();
        List<List<String>> compounds = new ArrayList<>();
        List<Phrasing> asides = new ArrayList<>();
        List<Phrasing> tasked = new ArrayList<>();
        for (DataFile.Row row : file.rows()) {
            if (row.cell(0).equals(ALL) && row.cell(1).equals("compound")) {
                for (String compound : row.cell(2).split("\\|", -1)) {
                    compounds.add(Words.words(compound).stream()
                            .map(word -> ActPhrases.stem(word, Stems::stem))
                            .toList());
                }
            } else if (row.cell(0).equals(ALL) && row.cell(1).equals("class")) {
                addClass(classes, row);
            } else if (row.cell(0).equals(ALL) && row.cell(1).equals("aside")) {
                asides.add(Phrasing.of(row.cell(2), classes));
            } else if (row.cell(0).equals(ALL) && row.cell(1).equals("tasked")) {
                tasked.add(Phrasing.of(row.cell(2), classes));
            } else {
                take(rows.computeIfAbsent(row.cell(0), key -> new Rows(row)), row, classes);
            }
        }
        List<DemandType> types = new ArrayList<>();
        rows.forEach((key, each) -> types.add(each.type(key)));
        if (types.isEmpty()) {
            throw new WrongUse(file.name() + " names no demand type; it needs rows of type, kind, value, source");
        }
        rows.forEach((key, each) -> each.checkDisplaced(key, rows.keySet()));
        return new DemandTypes(file, types, compounds, asides, tasked);
    }

    private static void addClass(WordClasses classes, DataFile.Row row) {
        String[] parts = row.cell(2).split(":", 2);
        if (parts.length < 2 || !parts[0].strip().matches("[a-z-]+") || parts[1].isBlank()) {
            throw row.wrong("a class is written as its name, a colon and its words: stop: end|halt|cease");
        }
        try {
            classes.define(parts[0].strip(), parts[1]);
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void take(Rows rows, DataFile.Row row, WordClasses classes) {
        String key = row.cell(0);
        String value = row.cell(2).strip();
        if (!key.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            throw row.wrong("'" + key + "' is no key of a type; write lower-case words joined by hyphens");
        }
        if (value.isEmpty()) {
            throw row.wrong("the value is empty");
        }
        try {
            switch (row.cell(1)) {
                case "group" -> rows.group = value;
                case "define" -> rows.definition = value;
                case "excludes" -> rows.excludes.add(value);
                case "maps" -> rows.maps.add(value);
                case "by" -> {
                    rows.recognises = value.contains(RECOGNISING);
                    Arrays.stream(value.replace(RECOGNISING, "COG").split(" "))
                            .map(Phrasing::axis)
                            .forEach(rows.by::add);
                }
                case "says" -> rows.phrasings.add(Phrasing.of(value, classes));
                case "object" -> rows.objects.add(Phrasing.of(value, classes));
                case "hints" -> rows.hints.add(Phrasing.of(value, classes));
                case "governs" -> rows.governs.add(Phrasing.of(value, classes));
                case "shares" -> rows.shares.add(Phrasing.of(value, classes));
                case "despite" -> rows.despite.add(Phrasing.of(value, classes));
                case "displaces" -> rows.displaces.addAll(Arrays.asList(value.split(" ")));
                case "outweighs" -> rows.outweighs.add(outweighed(value, classes));
                default ->
                    throw row.wrong(
                            "no kind of row '" + row.cell(1)
                                    + "'; the kinds are group, define, excludes, maps, by, says, object, hints, governs, shares, despite, displaces, outweighs");
            }
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Outweighed outweighed(String value, WordClasses classes) {
        String[] parts = value.split(":", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException(
                    "types and the words that outweigh them are parted by a colon: asset-freeze travel-ban: report");
        }
        return new Outweighed(Set.of(parts[0].strip().split(" ")), Phrasing.of(parts[1].strip(), classes));
    }
}
