package org.acquis.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;

/** A table of pairs to be compared: a head line {@code id<TAB>old<TAB>new}, then a pair a line. */
public final class PairsFile {

    private static final String HEAD = "id\told\tnew";

    private PairsFile() {}

    /** One line of the table; both sides are ids of the library or files. */
    public record Pair(String id, String old, String newer) {}

    /**
     * The pairs in order; blank lines are passed over.
     *
     * @throws NotFound when there is no such file
     * @throws WrongUse when a line has not three cells
     */
    public static List<Pair> read(String file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new NotFound("the table of pairs '" + file + "' cannot be read; check its name", e);
        }
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
            throw new WrongUse(file + " does not begin with the line id<TAB>old<TAB>new");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 3) {
                throw new WrongUse(file + " line " + (i + 1) + " has " + cells.length + " cells instead of three parted by tabs");
            }
            pairs.add(new Pair(cells[0].strip(), cells[1].strip(), cells[2].strip()));
        }
        return pairs;
    }
}
