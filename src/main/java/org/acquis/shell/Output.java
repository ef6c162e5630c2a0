package org.acquis.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acquis.files.AtomicFile;
import org.acquis.problem.WrongUse;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes and in which format: to the file that {@code --output} names, else to the console.
 *
 * @param file null for the console
 */
record Output(String format, @Nullable Path file) {

    private static final List<String> BINARY = List.of("docx", "xlsx");

    /**
     * The format that {@code --format} names, else the one that the ending of {@code --output} speaks for, else text.
     *
     * @param formats that the command can write
     * @throws WrongUse when a format that no terminal can show has no file, or the file is one of the operands
     */
    static Output of(Arguments arguments, List<String> formats) {
        Path file = arguments.option("output").map(Output::path).orElse(null);
        String format = arguments.option("format").orElseGet(() -> ofEnding(file, formats));
        if (file == null && BINARY.contains(format)) {
            throw new WrongUse("--format " + format + " needs a file: --output NAME." + format);
        }
        if (file != null) {
            arguments.operands().forEach(operand -> refuseInput(operand, file));
        }
        return new Output(format, file);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUse("--output '" + name + "' is no name for a file", e);
        }
    }

    private static String ofEnding(@Nullable Path file, List<String> formats) {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> name.endsWith("." + format))
                .findFirst()
                .orElse("text");
    }

    private static void refuseInput(String operand, Path file) {
        try {
            if (Files.exists(file) && Files.exists(Path.of(operand)) && Files.isSameFile(Path.of(operand), file)) {
                throw new WrongUse("--output " + file + " is one of the texts that are read; name another file");
            }
        } catch (InvalidPathException | IOException e) {
            return;
        }
    }

    /** The same in this format where neither {@code --format} nor the file's ending names one. */
    Output orElse(String other) {
        return format.equals("text") ? new Output(other, file) : this;
    }

    /** Delivers text. */
    void text(String text, Console console) {
        if (file == null) {
            console.print(shown(text.stripTrailing(), format));
        } else {
            bytes((text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8), console);
        }
    }

    /** Data as the console may show them; text was made safe where it was made, and carries colours of our own. */
    static String shown(String data, String format) {
        return switch (format) {
            case "text" -> data;
            case "json", "jsonl" -> Shown.json(data);
            default -> Shown.table(data);
        };
    }

    /** Delivers a document. */
    void bytes(byte[] content, Console console) {
        Path target = Optional.ofNullable(file).orElseThrow();
        AtomicFile.write(target, content);
        console.say("wrote " + Shown.line(target.toString()));
    }
}
