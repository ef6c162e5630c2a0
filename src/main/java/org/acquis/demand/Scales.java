package org.acquis.demand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.jspecify.annotations.Nullable;

/** The scales that ship with the program ({@code scales.tsv} beside this class), and those of a user's file. */
public final class Scales {

    /** The house scale, on which acts are coded. */
    public static final String HOUSE = "acquis";

    private static final String FILE = "scales.tsv";
    private static final int COLUMNS = 5;
    private static final String OWN_AXIS = "own";
    private static final List<Scale> STANDARD = of(DataFile.beside(Scales.class, FILE, COLUMNS));

    private Scales() {}

    /** Every scale in the order of the file. */
    public static List<Scale> all() {
        return STANDARD;
    }

    /**
     * The scale with this name, or the one of a file in the form of {@code scales.tsv}.
     *
     * @param nameOrFile such as {@code gruenberg} or {@code ours.tsv}
     * @throws NotFound when there is neither
     * @throws WrongUse when the file is wrong: one line with the file, the line and what to do
     */
    public static Scale named(String nameOrFile) {
        for (Scale scale : STANDARD) {
            if (scale.name().equals(nameOrFile)) {
                return scale;
            }
        }
        Path file = Path.of(nameOrFile);
        if (nameOrFile.endsWith(".tsv") && Files.isRegularFile(file)) {
            return read(file);
        }
        String names = String.join(", ", STANDARD.stream().map(Scale::name).toList());
        throw new NotFound("no scale '" + nameOrFile + "'; there are " + names + ", or give a .tsv file");
    }

    private static Scale read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<Scale> scales = of(DataFile.read(String.valueOf(file.getFileName()), in, COLUMNS));
            if (scales.size() != 1) {
                throw new WrongUse(file + " holds " + scales.size() + " scales; give a file with one");
            }
            return scales.get(0);
        } catch (IOException e) {
            throw new WrongUse(file + " cannot be read: " + e.getMessage() + "; save it as tab-separated UTF-8", e);
        }
    }

    private static final class Rows {
        private String about = "";
        private String source = "";
        private final List<Scale.Rank> ranks = new ArrayList<>();
    }

    private static List<Scale> of(DataFile file) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        for (DataFile.Row row : file.rows()) {
            Rows scale = rows.computeIfAbsent(row.cell(0), key -> new Rows());
            switch (row.cell(1)) {
                case "about" -> scale.about = row.cell(4);
                case "source" -> scale.source = row.cell(4);
                case "rank" -> scale.ranks.add(rank(row));
                default -> throw row.wrong("no kind of row '" + row.cell(1) + "'; the kinds are about, source, rank");
            }
        }
        List<Scale> scales = new ArrayList<>();
        rows.forEach((name, each) -> scales.add(new Scale(name, each.about, each.source, each.ranks)));
        return List.copyOf(scales);
    }

    private static Scale.Rank rank(DataFile.Row row) {
        if (row.number(3) <= 0) {
            throw row.wrong("a rank is a number above 0; 1 is weakest");
        }
        return new Scale.Rank(
                axis(row), row.number(3), Arrays.asList(row.cell(4).split("\\|")));
    }

    private static org.acquis.statement.@Nullable Axis axis(DataFile.Row row) {
        try {
            return row.cell(2).equals(OWN_AXIS) ? null : Phrasing.axis(row.cell(2));
        } catch (IllegalArgumentException e) {
            throw row.wrong(e.getMessage() + ", or own");
        }
    }
}
