package org.acquis.shell;

import org.acquis.application.AgreedLanguage;
import org.acquis.application.CheckTexts;
import org.acquis.application.CodingByPeople;
import org.acquis.application.CollectReturned;
import org.acquis.application.CompareStatements;
import org.acquis.application.DecideLinks;
import org.acquis.application.Drafting;
import org.acquis.application.EvolveSeries;
import org.acquis.application.ImportStatements;
import org.acquis.application.NegotiatedTexts;
import org.acquis.application.RedlineStatements;
import org.acquis.application.SearchLibrary;
import org.acquis.application.StatementFiles;
import org.acquis.application.Statements;
import org.acquis.drafting.Templates;
import org.acquis.library.Library;

/** The use cases on one library. */
record Workbench(
        Library library,
        StatementFiles files,
        Statements statements,
        ImportStatements importing,
        CompareStatements comparing,
        DecideLinks deciding,
        RedlineStatements redlining,
        NegotiatedTexts negotiating,
        EvolveSeries evolving,
        SearchLibrary searching,
        AgreedLanguage agreed,
        CheckTexts checking,
        CollectReturned collecting,
        Drafting drafting,
        CodingByPeople coding,
        InHand inHand) {

    static Workbench on(Library library, StatementFiles files) {
        return on(library, files, new InHand());
    }

    private static Workbench on(Library library, StatementFiles files, InHand inHand) {
        Statements statements = new Statements(library, files);
        return new Workbench(
                library,
                files,
                statements,
                new ImportStatements(files, library),
                new CompareStatements(library, statements),
                new DecideLinks(library, statements),
                new RedlineStatements(library, statements),
                new NegotiatedTexts(library, statements),
                new EvolveSeries(library, statements),
                new SearchLibrary(library),
                new AgreedLanguage(library, statements),
                new CheckTexts(library),
                new CollectReturned(files),
                new Drafting(library, statements, new Templates(Home.folder().resolve("templates"))),
                new CodingByPeople(library, files),
                inHand);
    }

    /** The same library, with documents read in another way. */
    Workbench reading(StatementFiles otherFiles) {
        return on(library, otherFiles, inHand);
    }
}
