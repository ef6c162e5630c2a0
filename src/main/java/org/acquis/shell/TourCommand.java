package org.acquis.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Alignment;
import org.acquis.application.ImportStatements;
import org.acquis.application.ReportBasis;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.ExportOptions;
import org.acquis.drafting.WordExport;
import org.acquis.evolution.Evolution;
import org.acquis.files.AtomicFile;
import org.acquis.library.StatementCard;
import org.acquis.problem.CommandFailed;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.report.ComparisonScope;
import org.acquis.report.ComparisonText;
import org.acquis.report.EvolutionText;
import org.acquis.report.Provenance;
import org.acquis.statement.Draft;

/** `tour`: the whole job on the sample library. */
final class TourCommand implements AcquisCommand {

    private static final String OLD = "lindholm-2019";
    private static final String NEW = "port-avel-2019";
    private static final String SERIES = Samples.CONTACT_GROUP;
    private static final String DRAFT = "tour";
    private static final List<String> AGREED = List.of(
            "quessy-2020#PP1",
            "quessy-2020#PP2",
            "quessy-2020#OP1",
            "port-avel-2019#OP6",
            "quessy-2020#OP13",
            "quessy-2020#OP14",
            "port-avel-2019#OP27");
    private static final List<String> DEMANDS =
            List.of("arms-embargo", "asset-freeze", "oil-embargo", "humanitarian-access");
    private static final int LINES_SHOWN = 34;

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "tour", "the whole job on the sample library, in an empty folder")
                .example("tour")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Samples.require(workbench);
        Path folder = Path.of("tour");
        AtomicFile.makeFolder(folder);
        imported(workbench, console);
        List<String> written = new ArrayList<>();
        arrived(folder, written);
        compared(workbench, console, folder, written);
        evolved(workbench, console, folder, written);
        drafted(workbench, console, folder, written);
        head(console, "5  Go on");
        console.print("Written:");
        written.forEach(file -> console.print("  " + file));
        console.print("Try next:");
        console.print("  acquis compare port-avel-2019 quessy-2020 --only changed");
        console.print("  acquis evolve --series working-group-on-sanctions");
        console.print("  acquis trace quessy-2020#OP15");
    }

    private static void imported(Workbench workbench, Console console) {
        head(console, "1  Import: three series, DOCX, PDF and text");
        List<ImportStatements.Outcome> outcomes = workbench
                .importing()
                .run(
                        new ImportStatements.Request(List.of(Samples.folder()), null, null, null, null, null),
                        outcome -> {});
        int clauses = 0;
        for (StatementCard card : workbench.library().cards()) {
            clauses += workbench
                    .library()
                    .find(card.id())
                    .map(s -> s.clauses().size())
                    .orElse(0);
        }
        console.print(ClauseText.counted(outcomes.size(), "statement") + ", " + ClauseText.counted(clauses, "clause")
                + "; `statements` lists them, `clauses quessy-2020` shows one.");
        console.out().flush();
    }

    /** Two texts of the next meeting as they would arrive by mail, for commands that read files. */
    private static void arrived(Path folder, List<String> written) {
        try {
            for (String[] file : new String[][] {
                {"2022-02-zero-draft.docx", "zero-draft.docx", "a draft of the sixth meeting"},
                {"2022-03-revision-1.docx", "revision-1.docx", "its first revision, with brackets"}
            }) {
                byte[] content =
                        Files.readAllBytes(Samples.folder().resolve(SERIES).resolve(file[0]));
                write(folder.resolve(file[1]), content, file[2], written);
            }
        } catch (IOException e) {
            throw new CommandFailed("a sample cannot be read (" + e.getMessage() + "); unpack the program again", e);
        }
    }

    private static void compared(Workbench workbench, Console console, Path folder, List<String> written) {
        head(console, "2  Compare: what changed from " + OLD + " to " + NEW);
        Alignment alignment = workbench.comparing().compare(OLD, NEW);
        String text = ComparisonText.write(
                alignment,
                List.of(),
                new ComparisonText.Options(console.width(), console.colour(), false, ComparisonScope.CHANGED, false));
        excerpt(text, "compare " + OLD + " " + NEW, console);
        DocxRedline redline =
                workbench.redlining().redline(OLD, NEW, RedlineOptions.by("Acquis", "2019-09-20T00:00:00Z"));
        write(folder.resolve("redline.docx"), redline.document(), "tracked changes for Word, proven exact", written);
    }

    private static void evolved(Workbench workbench, Console console, Path folder, List<String> written) {
        head(console, "3  Evolve: how four demands moved over seven texts");
        Evolution some = workbench.evolving().evolve(SERIES, DEMANDS, "acquis");
        ReportBasis basis = new ReportBasis(workbench.library(), workbench.files());
        Provenance ofSome = basis.of(some, VersionCommand.version(), "acquis evolve --series " + SERIES);
        excerpt(
                EvolutionText.write(some, ofSome, console.width(), console.colour()),
                "evolve --series " + SERIES,
                console);
        Path report = folder.resolve("evolution.html");
        Evolution all = workbench.evolving().evolve(SERIES, List.of(), "acquis");
        Provenance provenance = basis.of(all, VersionCommand.version(), "acquis evolve --series " + SERIES);
        Reports.evolution(all, provenance, new Output("html", report), console.quiet());
        written.add(report + "  every demand with its evidence, for the browser");
    }

    private static void drafted(Workbench workbench, Console console, Path folder, List<String> written) {
        head(console, "4  Draft: a communiqué from a template and agreed language");
        Draft begun = workbench
                .library()
                .drafts()
                .find(DRAFT)
                .orElseGet(() -> workbench.drafting().begin(DRAFT, "contact-group-communique", false));
        Draft draft = begun.withItems(List.of());
        for (String[] field : new String[][] {
            {"title", "Draft communiqué of the Sixth Meeting (fictional)"},
            {"meeting.place", "Quessy"},
            {"meeting.date", "5 May 2022"},
            {"issuer", "The Contact Group on Karessia"}
        }) {
            draft = Drafts.filled(draft, field[0], field[1]);
        }
        draft = workbench.drafting().stored(workbench.drafting().add(draft, AGREED, 0), "taken on the tour");
        console.print(ClauseText.counted(draft.items().size(), "paragraph") + ", each with its source; `draft show "
                + DRAFT + "` shows it, `draft check " + DRAFT + "` looks it over.");
        write(
                folder.resolve("draft.docx"),
                WordExport.docx(draft, workbench.drafting().template(draft), new ExportOptions(true, false, true)),
                "the draft, its sources in footnotes",
                written);
    }

    private static void write(Path file, byte[] content, String what, List<String> written) {
        AtomicFile.write(file, content);
        written.add(file + "  " + what);
    }

    private static void excerpt(String text, String command, Console console) {
        List<String> lines = text.stripTrailing().lines().toList();
        lines.stream().limit(LINES_SHOWN).forEach(console::print);
        if (lines.size() > LINES_SHOWN) {
            console.print("... " + (lines.size() - LINES_SHOWN) + " more lines: acquis " + command);
        }
        console.out().flush();
    }

    private static void head(Console console, String title) {
        console.print("");
        console.print(title);
        console.print("-".repeat(Math.min(console.width(), title.length())));
    }
}
