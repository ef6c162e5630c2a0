package org.acquis.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acquis.demand.Codebook;
import org.acquis.demand.DemandTypes;
import org.acquis.files.AtomicFile;
import org.acquis.language.PhraseList;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;

/** A user's own codebook, kept in the folder {@code codebook} of a library: demand types, phrases, or both. */
public final class CodebookFolder {

    private static final String TYPES = "demand-types.tsv";
    private static final String PHRASES = "phrases.tsv";

    private final Path folder;

    /** @param library the library's folder */
    public CodebookFolder(Path library) {
        folder = library.resolve("codebook");
    }

    /**
     * The codebook in use: the user's files where there are any, the program's for the rest.
     *
     * @throws WrongUse when a file is wrong
     */
    public Codebook read() {
        Path types = folder.resolve(TYPES);
        Path phrases = folder.resolve(PHRASES);
        Codebook codebook = new Codebook(
                Files.exists(types) ? DemandTypes.read(types) : DemandTypes.standard(),
                Files.exists(phrases) ? phrases : null);
        codebook.phrases("en");
        return codebook;
    }

    /**
     * Checks a file and takes it into use; a file of the same kind taken before is replaced.
     *
     * @return the codebook in use from now on
     * @throws NotFound when there is no such file
     * @throws WrongUse when it is wrong: one line with the file, the line and what to do
     */
    public Codebook use(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound(
                    "no file " + file + "; `demands --format tsv --output ours.tsv` writes one to begin with");
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String head = lines.stream()
                    .map(line -> line.replace("\uFEFF", ""))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .findFirst()
                    .orElse("");
            if (head.startsWith("type\t")) {
                DemandTypes.read(file);
                keep(file, TYPES);
            } else if (head.startsWith("phrase\t")) {
                PhraseList.standard().with(file);
                keep(file, PHRASES);
            } else {
                throw new WrongUse(
                        file + " has neither the head of demand types (type, kind, value, source) nor of phrases"
                                + " (phrase, form, axis, rank, act, source), parted by tabs");
            }
        } catch (IOException e) {
            throw new WrongUse(file + " cannot be read: " + e.getMessage() + "; save it as tab-separated UTF-8", e);
        }
        return read();
    }

    private void keep(Path file, String name) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(name), Files.readAllBytes(file));
    }

    /** Goes back to the program's codebook. */
    public Codebook reset() {
        try {
            Files.deleteIfExists(folder.resolve(TYPES));
            Files.deleteIfExists(folder.resolve(PHRASES));
        } catch (IOException e) {
            throw new CommandFailed("the codebook in " + folder + " cannot be removed: " + e.getMessage());
        }
        return read();
    }

    /** What is in use, a line each. */
    public List<String> describe() {
        Codebook codebook = read();
        List<String> lines = new ArrayList<>();
        boolean own = Files.exists(folder.resolve(TYPES));
        lines.add("demand types: " + (own ? folder.resolve(TYPES) : "those of the program") + ", "
                + codebook.types().all().size() + " types");
        lines.add("phrases: "
                + (codebook.added() == null
                        ? "those of the program"
                        : codebook.added() + ", before those of the program")
                + ", " + codebook.phrases("en").phrases().size() + " in English");
        return lines;
    }
}
