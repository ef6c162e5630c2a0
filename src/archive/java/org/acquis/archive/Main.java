package org.acquis.archive;

import org.acquis.problem.AcquisException;
import org.acquis.problem.CheckFoundProblems;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.WrongUse;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts. Prints what was done; a problem is one line and an exit code, as in the desk program. */
public final class Main {

    private Main() {}

    /** Runs one command; master, memory and cores are those of {@code spark-submit}. */
    public static void main(String[] words) {
        int code = run(words);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] words) {
        try {
            Arguments arguments = Arguments.of(words);
            SparkSession spark = Sessions.start(arguments);
            try {
                Commands.run(arguments, spark, System.out::println);
            } finally {
                spark.stop();
            }
            return 0;
        } catch (AcquisException problem) {
            System.err.println("acquis-archive: " + problem.getMessage());
            return code(problem);
        }
    }

    private static int code(AcquisException problem) {
        if (problem instanceof WrongUse) {
            return 2;
        }
        if (problem instanceof Refused) {
            return 3;
        }
        if (problem instanceof NotFound) {
            return 4;
        }
        return problem instanceof CheckFoundProblems ? 5 : 1;
    }
}
