package org.acquis.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acquis.problem.CommandFailed;

/** The editor that a person uses: {@code VISUAL}, else {@code EDITOR}. */
final class Editor {

    private Editor() {}

    /**
     * Lets a person edit a text.
     *
     * @return the text on one line, or empty when nothing was changed or written
     * @throws CommandFailed when there is no editor, or it fails
     */
    static Optional<String> edit(String text) {
        String editor = Objects.requireNonNullElse(
                System.getenv("VISUAL"), Objects.requireNonNullElse(System.getenv("EDITOR"), ""));
        if (editor.isBlank()) {
            throw new CommandFailed("no editor is named: write the words after the command, or set EDITOR");
        }
        Path file = null;
        try {
            file = Files.createTempFile("acquis-", ".txt");
            Files.writeString(file, text + "\n");
            List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
            command.add(file.toString());
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new CommandFailed(
                        "the editor " + command.get(0) + " ended with " + code + "; nothing was changed");
            }
            String edited = Files.readString(file).strip().replaceAll("\\s*\\R\\s*", " ");
            return edited.isEmpty() || edited.equals(text) ? Optional.empty() : Optional.of(edited);
        } catch (IOException e) {
            throw new CommandFailed("the editor " + editor + " cannot be started; check EDITOR", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted; nothing was changed", e);
        } finally {
            remove(file);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new CommandFailed("the text stays in " + file + "; delete it", e);
        }
    }
}
