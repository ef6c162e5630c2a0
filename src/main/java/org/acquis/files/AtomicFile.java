package org.acquis.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import org.acquis.problem.CommandFailed;

/** Writes a file whole or not at all. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Puts content into a file, in place of what it held. The content goes to a file beside it, is forced to the disk and takes
     * the name in one step: a crash leaves the old file or the new one. A symbolic link is followed; the permissions of an older
     * file stay.
     *
     * @param file in a folder that exists
     * @throws CommandFailed when it cannot be written; the older file is intact and nothing is left beside it
     */
    public static void write(Path file, byte[] content) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed("the folder " + folder + " does not exist; make it first");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailed(file + " is a folder; name a file in it");
        }
        Path beside = null;
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            beside = beside(target);
            force(beside, content);
            keepPermissions(target, beside);
            move(beside, target);
            forceFolder(target);
        } catch (IOException e) {
            remove(beside);
            throw new CommandFailed(file + " cannot be written (" + reason(e) + "); nothing was changed", e);
        }
    }

    /**
     * Makes a folder and those above it where they are missing.
     *
     * @throws CommandFailed when it cannot be made
     */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailed("the folder " + folder + " cannot be made (" + reason(e) + ")", e);
        }
    }

    /** The hidden name beside a file under which its next content is gathered. */
    public static Path beside(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /**
     * Gives a whole file that was written beside another that other's name in one step, after both are safe on the disk.
     *
     * @param beside the name that {@link #beside} gave
     */
    public static void settle(Path beside, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(beside, file);
        forceFolder(file);
    }

    /** A new name is safe only when the folder is on the disk too; some systems cannot force a folder and need not. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The failure that is being reported matters more than what is left beside the file.
                return;
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof ClosedByInterruptException) {
            return "interrupted";
        }
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "the disk is full";
        }
        if (lower.contains("read-only file system")) {
            return "the disk is read-only";
        }
        // Windows lets nobody replace a file that Word has open.
        return lower.contains("used by another process") ? "another program has it open; close it there" : message;
    }
}
