package org.acquis.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Change;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.alignment.Unmatched;
import org.acquis.evolution.Carrier;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Force;
import org.acquis.statement.Role;
import org.acquis.statement.Series;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** A contact group for a country that does not exist, with everything that reports must show. */
final class Samples {

    static final String HOSTILE = "<script>alert(1)</script>\u001B[2J\u202Egpj.exe \" onmouseover='x'";

    private Samples() {}

    static Alignment alignment() {
        Statement left = statement(
                "harbour-2019",
                "Harbour City",
                "2019-03-04",
                true,
                clause("PP1", "", "Recalling its earlier statements,"),
                clause("OP1", "1.", "Welcomes the work of the Contact Group;"),
                clause("OP2", "2.", "Calls upon all States to freeze the assets of the central bank within 30 days;"),
                clause("OP3", "3.", "Takes note of the report of the monitors;"),
                clause("OP4", "4.", "Decides to remain seized of the matter."));
        Statement right = statement(
                "upland-2020",
                "Upland",
                "2020-06-12",
                true,
                clause("PP1", "", "Recalling its earlier statements,"),
                clause("OP1", "1.", "Decides to remain seized of the matter."),
                clause("OP2", "2.", "Welcomes the work of the Contact Group;"),
                clause(
                        "OP3",
                        "3.",
                        "Demands that all States freeze the assets of the central bank and of major banks within 14 days;"),
                clause("OP4", "4.", "Notes " + HOSTILE));
        List<Link> links = List.of(
                same("PP1", "PP1", Change.UNCHANGED, false, left),
                same("OP4", "OP1", Change.RENUMBERED, true, left),
                same("OP1", "OP2", Change.RENUMBERED, false, left),
                new Link(
                        List.of("OP2"),
                        List.of("OP3"),
                        Change.AMENDED,
                        false,
                        0.71234,
                        0.8549,
                        List.of("shares: 'freeze', 'central bank'", "neighbours agree"),
                        List.of(new StrengthChange("acquis", "calls upon", "demands", Verdict.ESCALATED)),
                        freeze()));
        return new Alignment(
                left,
                right,
                links,
                List.of(new Unmatched("OP3", "OP4", 0.18, "too little alike")),
                List.of(new Unmatched("OP4", null, 0, "")));
    }

    private static List<Edit> freeze() {
        return List.of(
                new Edit(Op.DELETE, "Calls upon"),
                new Edit(Op.INSERT, "Demands that"),
                new Edit(Op.EQUAL, " all States "),
                new Edit(Op.DELETE, "to "),
                new Edit(Op.EQUAL, "freeze the assets of the central bank "),
                new Edit(Op.INSERT, "and of major banks "),
                new Edit(Op.EQUAL, "within "),
                new Edit(Op.DELETE, "30"),
                new Edit(Op.INSERT, "14"),
                new Edit(Op.EQUAL, " days;"));
    }

    static Evolution evolution() {
        Alignment alignment = alignment();
        Statement partial =
                statement("delta-2021", "Delta", "2021-02-01", false, clause("P1", "", "The ministers met."));
        List<Statement> statements = new ArrayList<>(List.of(alignment.left(), alignment.right(), partial));
        DemandHistory freeze = new DemandHistory(
                "asset-freeze",
                List.of(
                        entry(
                                "harbour-2019",
                                carrier("OP2", "Calls upon", Axis.DIR, 6, Force.RECOMMENDED),
                                Map.of("target", "the central bank"),
                                DemandChange.INTRODUCED,
                                null),
                        entry(
                                "upland-2020",
                                carrier("OP3", "Demands", Axis.DIR, 9, Force.MANDATORY),
                                Map.of("target", "the central bank and of major banks", "deadline", "within 14 days"),
                                DemandChange.ESCALATED,
                                new StrengthChange("acquis", "Calls upon", "Demands", Verdict.ESCALATED),
                                "calls upon -> demands (DIR 6 -> 9)",
                                "target widened: + 'major banks'"),
                        unknown("the text is not complete: absence proves nothing")));
        DemandHistory note = new DemandHistory(
                "monitoring",
                List.of(
                        entry(
                                "upland-2020",
                                carrier("OP4", "Notes", Axis.COG, 2.5, Force.RECOMMENDED),
                                Map.of("object", HOSTILE),
                                DemandChange.INTRODUCED,
                                null),
                        unknown()));
        List<Lineage> lineages = List.of(
                new Lineage(
                        "L1",
                        List.of(
                                new LineageStep("harbour-2019", List.of("OP2"), "introduced", false, 1, List.of()),
                                new LineageStep("upland-2020", List.of("OP3"), "amended", false, 0.8549, freeze()))),
                new Lineage(
                        "L2",
                        List.of(
                                new LineageStep("harbour-2019", List.of("OP3"), "introduced", false, 1, List.of()),
                                new LineageStep("upland-2020", List.of(), "dropped", false, 1, List.of()))));
        Series series = new Series("contact-group", "Contact Group on Ruritania", null, StatementKind.JOINT_STATEMENT);
        return new Evolution(series, "acquis", statements, List.of(freeze, note), lineages);
    }

    private static DemandEntry entry(
            String statement,
            Carrier carrier,
            Map<String, String> slots,
            DemandChange change,
            @Nullable StrengthChange strength,
            String... detail) {
        return new DemandEntry(statement, List.of(carrier), carrier, slots, change, strength, List.of(detail));
    }

    private static DemandEntry unknown(String... detail) {
        return new DemandEntry("delta-2021", List.of(), null, Map.of(), DemandChange.UNKNOWN, null, List.of(detail));
    }

    private static Carrier carrier(String clause, String verb, Axis axis, double strength, Force force) {
        return new Carrier(clause, new Act(verb, axis, strength, null, 0, verb.length()), force);
    }

    private static Link same(String left, String right, Change change, boolean moved, Statement from) {
        String text = from.clause(left).orElseThrow().text();
        return new Link(
                List.of(left),
                List.of(right),
                change,
                moved,
                1,
                1,
                List.of("same words"),
                List.of(),
                List.of(new Edit(Op.EQUAL, text)));
    }

    private static Clause clause(String id, String label, String text) {
        return Clause.of(id, id.startsWith("PP") ? Role.PREAMBULAR : Role.OPERATIVE, label, 1, null, text);
    }

    private static Statement statement(String id, String place, String date, boolean complete, Clause... clauses) {
        return new Statement(
                id,
                "Statement of " + place,
                "contact-group",
                null,
                LocalDate.parse(date),
                place,
                null,
                StatementKind.JOINT_STATEMENT,
                "en",
                complete,
                new Source(id + ".docx", "docx", "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9", 2),
                List.of(clauses),
                List.of());
    }
}
