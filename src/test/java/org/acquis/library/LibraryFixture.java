package org.acquis.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Series;
import org.acquis.statement.Sha256;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** Statements for the tests of the library. */
final class LibraryFixture {

    static final Series SERIES = new Series("contact-group", "Contact Group", null, StatementKind.JOINT_STATEMENT);

    private LibraryFixture() {}

    /** The library of a folder, or in its stead one on a server where the tests are to run there. */
    static Library open(Path folder, Clock clock, String who) {
        if (!OfficeServer.isWanted()) {
            return Library.in(folder, clock, who);
        }
        OfficeServer server = OfficeServer.running();
        server.letIn(who);
        return Library.onServer(
                server.address(server.databaseFor(folder)),
                folder,
                clock,
                who,
                (name, again) -> Optional.of(server.password()));
    }

    static Library open(Path folder) {
        return open(folder, Clock.systemUTC(), "anna");
    }

    static byte[] original(String id) {
        return ("the original of " + id).getBytes(StandardCharsets.UTF_8);
    }

    /** A statement of the series with these paragraphs, P1, P2 and so on. */
    static Statement statement(String id, LocalDate date, String... paragraphs) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : paragraphs) {
            int number = clauses.size() + 1;
            clauses.add(Clause.of("P" + number, Role.PARAGRAPH, number + ".", 1, null, text));
        }
        return new Statement(
                id,
                "Statement " + id,
                SERIES.id(),
                "1",
                date,
                "Quito",
                null,
                StatementKind.JOINT_STATEMENT,
                "en",
                true,
                new Source(id + ".txt", "txt", Sha256.of(original(id)), null),
                clauses,
                List.of());
    }

    static Statement add(Library library, Statement statement) {
        library.add(statement, SERIES, original(statement.id()));
        return statement;
    }

    static Statement add(Library library, String id) {
        return add(library, statement(id, LocalDate.of(2020, 3, 1), "We call on all States to act."));
    }
}
