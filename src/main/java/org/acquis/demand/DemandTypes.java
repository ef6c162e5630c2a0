package org.acquis.demand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acquis.statement.Axis;

/** The codebook in use: every demand type with its definition and phrasings ({@code demand-types.tsv} beside this class). */
public final class DemandTypes {

    private static final String FILE = "demand-types.tsv";
    private static final Set<Axis> USUAL = EnumSet.of(Axis.DIR, Axis.COM, Axis.DEC);
    private static final DemandTypes STANDARD = load();

    private final List<DemandType> types;

    private DemandTypes(List<DemandType> types) {
        this.types = List.copyOf(types);
    }

    /** The codebook that ships with the program. */
    public static DemandTypes standard() {
        return STANDARD;
    }

    /** Every type in the order of the codebook. */
    public List<DemandType> all() {
        return types;
    }

    /** The type with this key. */
    public Optional<DemandType> find(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** What the file says of one type while it is read. */
    private static final class Rows {
        private String definition = "";
        private final Set<Axis> by = EnumSet.copyOf(USUAL);
        private final List<Phrasing> phrasings = new ArrayList<>();
        private final Set<String> yields = new LinkedHashSet<>();
    }

    private static DemandTypes load() {
        Map<String, Rows> rows = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(DemandTypes.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#") && !line.startsWith("type\t")) {
                    take(rows, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<DemandType> types = new ArrayList<>();
        rows.forEach((key, row) -> types.add(new DemandType(key, row.definition, row.by, row.phrasings, row.yields)));
        return new DemandTypes(types);
    }

    private static void take(Map<String, Rows> rows, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(FILE + ": four cells are needed: " + line);
        }
        Rows row = rows.computeIfAbsent(cells[0], key -> new Rows());
        switch (cells[1]) {
            case "define" -> row.definition = cells[2];
            case "by" -> Arrays.stream(cells[2].split(" ")).map(Axis::valueOf).forEach(row.by::add);
            case "says" -> row.phrasings.add(Phrasing.of(cells[2]));
            case "yields" -> row.yields.addAll(Arrays.asList(cells[2].split(" ")));
            default -> throw new IllegalStateException(FILE + ": no kind of row '" + cells[1] + "'");
        }
    }
}
