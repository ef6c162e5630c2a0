package org.acquis.archive;

import java.util.function.Consumer;
import org.acquis.problem.WrongUse;
import org.apache.spark.sql.SparkSession;

/** The commands by their names. */
final class Commands {

    static final String NAMES = "read, code, reuse, evolve, slice, generate, check";

    private Commands() {}

    /**
     * Runs a command to its end.
     *
     * @param printer takes what people are to read, line by line
     * @throws WrongUse when there is no such command or option
     */
    static void run(Arguments arguments, SparkSession spark, Consumer<String> printer) {
        Archive archive = new Archive(spark, arguments, printer);
        switch (arguments.command()) {
            case "read" -> new ReadDocuments(archive).run();
            case "code" -> new CodeStatements(archive).run();
            case "reuse" -> new FindReuse(archive).run();
            case "evolve" -> new EvolveArchive(archive).run();
            case "slice" -> new CutSlice(archive).run();
            case "generate" -> new GenerateArchive(archive).run();
            case "check" -> new CheckReuse(archive).run();
            default -> throw new WrongUse("no command '" + arguments.command() + "'; there are " + NAMES);
        }
        archive.printSteps();
    }
}
