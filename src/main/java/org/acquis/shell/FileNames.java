package org.acquis.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes out {@code *} and {@code ?} in names of files, as the shells of Unix do before a program sees them; our own shell, scripts
 * and Windows do not.
 */
final class FileNames {

    private FileNames() {}

    /** The files that a name stands for, sorted; the name itself where it has no such sign or fits no file. */
    static List<String> of(String name) {
        if (!isPattern(name)) {
            return List.of(name);
        }
        String parts = name.replace('\\', '/');
        List<String> found = List.of(parts.startsWith("/") ? "/" : "");
        for (String part : parts.split("/")) {
            List<String> next = new ArrayList<>();
            for (String folder : found) {
                next.addAll(within(folder, part));
            }
            found = next;
        }
        return found.isEmpty() ? List.of(name) : found;
    }

    private static boolean isPattern(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    private static List<String> within(String folder, String part) {
        if (part.isEmpty()) {
            return List.of(folder);
        }
        if (!isPattern(part)) {
            String path = folder + part;
            return List.of(Files.isDirectory(Path.of(path)) ? path + "/" : path);
        }
        Pattern wanted = pattern(part);
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if ((!name.startsWith(".") || part.startsWith("."))
                        && wanted.matcher(name).matches()) {
                    found.add(folder + name + (Files.isDirectory(entry) ? "/" : ""));
                }
            }
        } catch (IOException notAFolder) {
            return List.of();
        }
        found.sort(null);
        return found;
    }

    private static Pattern pattern(String part) {
        StringBuilder pattern = new StringBuilder();
        for (char c : part.toCharArray()) {
            pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(pattern.toString());
    }
}
