package org.acquis.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.WrongUse;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** A new folder of small files on any Hadoop file system. */
final class OutputFolder {

    private final Path folder;
    private final FileSystem files;

    /** @throws WrongUse when there is something at that place and it is not to be replaced */
    OutputFolder(SparkSession spark, String name, boolean replace) {
        folder = new Path(name);
        try {
            files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (files.exists(folder) && !replace) {
                throw new WrongUse(name + " is there already; name a new folder, or replace it with --again");
            }
            files.delete(folder, true);
            files.setWriteChecksum(false);
        } catch (IOException e) {
            throw new CommandFailed(name + " cannot be reached: " + e.getMessage(), e);
        }
    }

    /** @param name path below the folder */
    void write(String name, String text) {
        Path file = new Path(folder, name);
        try (OutputStream out = files.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandFailed(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
