package org.acquis.shell;

import java.util.List;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/** Tab in the shell. */
final class WordCompleter extends CommandCompleter {

    private final LineOffers offers;
    private final FileNameCompleter files = new FileNameCompleter();

    WordCompleter(CommandRegistry registry, ShellSession session) {
        super(registry);
        this.offers = new LineOffers(session.dispatcher().commands(), session.workbench());
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        LineOffers.Fitting fitting = offers.after(line.words().subList(0, line.wordIndex()), line.word());
        fitting.offers().forEach(offer -> candidates.add(candidate(offer)));
        if (fitting.files()) {
            files.complete(reader, line, candidates);
        }
    }

    private static Candidate candidate(NameOffers.Offer offer) {
        String description = offer.description().isEmpty() ? null : Shown.line(offer.description());
        return new Candidate(offer.name(), offer.name(), null, description, null, null, offer.whole());
    }
}
