package org.acquis.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small disk in memory, which may get full or read-only. Only root may mount one: elsewhere the test that wants it is passed over. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts a disk.
     *
     * @param folder where it appears; made here
     * @param bytes its room; a disk takes whole pages of 4,096
     */
    public static SmallDisk at(Path folder, int bytes) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", folder.toString()),
                "a disk in memory cannot be mounted here: only root may, and not in every container");
        return new SmallDisk(folder);
    }

    /** From now on nothing may be written to it. */
    public void makeReadOnly() throws IOException, InterruptedException {
        assumeTrue(succeeds("mount", "-o", "remount,ro", folder.toString()), "the disk cannot be made read-only here");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        succeeds("umount", "--lazy", folder.toString());
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
