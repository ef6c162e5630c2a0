package org.acquis.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.acquis.library.StatementCard;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;

/** The sample library that lies beside the program. */
final class Samples {

    static final String CONTACT_GROUP = "contact-group-on-karessia";
    private static final Set<String> SERIES = Set.of(CONTACT_GROUP, "friends-of-syria", "working-group-on-sanctions");

    private Samples() {}

    static Path folder() {
        return Home.folder().resolve("statements");
    }

    /**
     * Makes sure that the samples are there and that the library is free for them.
     *
     * @throws CommandFailed when the library holds other statements
     * @throws NotFound when the samples are missing
     */
    static void require(Workbench workbench) {
        List<String> others = workbench.library().cards().stream()
                .filter(card -> card.series() == null || !SERIES.contains(card.series()))
                .map(StatementCard::id)
                .toList();
        if (!others.isEmpty()) {
            throw new CommandFailed("the library here holds statements of yours (" + others.get(0)
                    + " and so on); do this in an empty folder: mkdir try, cd try");
        }
        if (!Files.isDirectory(folder())) {
            throw new NotFound("the sample library is not in " + folder() + "; start the program with its launcher");
        }
    }
}
