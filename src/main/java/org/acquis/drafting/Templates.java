package org.acquis.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;

/** The templates of a folder: Word files with placeholders. */
public final class Templates {

    private static final String ENDING = ".docx";

    private final Path folder;

    /** @param folder that holds the DOCX files */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /** The names of the templates, without their ending, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file ->
                            Objects.requireNonNullElse(file.getFileName(), file).toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("~$"))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CommandFailed("the folder of templates " + folder + " cannot be read; check its permissions", e);
        }
    }

    /**
     * The template of a name, or in a file of one's own.
     *
     * @throws NotFound when there is neither
     */
    public Template find(String nameOrFile) {
        Path own = Path.of(nameOrFile);
        if (nameOrFile.endsWith(ENDING) && Files.isRegularFile(own)) {
            return Template.open(nameOrFile, own);
        }
        Path file = folder.resolve(nameOrFile + ENDING);
        if (!names().contains(nameOrFile)) {
            throw new NotFound("no template '" + nameOrFile + "'; there "
                    + (names().isEmpty() ? "are none in " + folder : "are " + String.join(", ", names()))
                    + ", or name a DOCX file");
        }
        return Template.open(nameOrFile, file);
    }
}
