package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.library.StatementCard;
import org.acquis.problem.AcquisException;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/** Completes command names, options, their values, ids of statements and series, and files. */
final class WordCompleter extends CommandCompleter {

    private final ShellSession session;
    private final FileNameCompleter files = new FileNameCompleter();

    WordCompleter(CommandRegistry registry, ShellSession session) {
        super(registry);
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        commandNames(before, candidates);
        Syntax syntax = named(before);
        if (syntax == null) {
            return;
        }
        String previous = before.get(before.size() - 1);
        if (previous.startsWith("--")) {
            Syntax.Option option = syntax.option(previous.substring(2)).orElse(null);
            if (option != null && !option.isSwitch()) {
                optionValues(option, candidates);
                if (option.choices().isEmpty()) {
                    files.complete(reader, line, candidates);
                }
                return;
            }
        }
        if (line.word().startsWith("-")) {
            syntax.options().forEach(o -> candidates.add(candidate("--" + o.name(), o.description())));
            Arguments.COMMON.forEach(o -> candidates.add(candidate("--" + o.name(), o.description())));
            return;
        }
        if (!syntax.operands().isEmpty()) {
            statements(candidates);
            files.complete(reader, line, candidates);
        }
    }

    private void commandNames(List<String> before, List<Candidate> candidates) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        for (AcquisCommand command : session.dispatcher().commands()) {
            Syntax syntax = command.syntax();
            if (syntax.name().startsWith(prefix)) {
                String next = syntax.name().substring(prefix.length()).split(" ", 2)[0];
                candidates.add(candidate(next, syntax.name().equals(prefix + next) ? syntax.summary() : ""));
            }
        }
    }

    private @org.jspecify.annotations.Nullable Syntax named(List<String> before) {
        Syntax found = null;
        String line = String.join(" ", before) + " ";
        for (AcquisCommand command : session.dispatcher().commands()) {
            Syntax syntax = command.syntax();
            if (line.startsWith(syntax.name() + " ")
                    && (found == null || syntax.name().length() > found.name().length())) {
                found = syntax;
            }
        }
        return found;
    }

    private void optionValues(Syntax.Option option, List<Candidate> candidates) {
        option.choices().forEach(choice -> candidates.add(candidate(choice, "")));
        if (option.name().equals("series")) {
            try {
                session.workbench().library().series().forEach(s -> candidates.add(candidate(s.id(), s.title())));
            } catch (AcquisException e) {
                candidates.clear();
            }
        }
    }

    private void statements(List<Candidate> candidates) {
        List<StatementCard> cards = new ArrayList<>();
        try {
            cards.addAll(session.workbench().library().cards());
        } catch (AcquisException e) {
            // A library that cannot be read offers no names; the command itself will say why.
            return;
        }
        cards.forEach(card -> candidates.add(candidate(card.id(), card.title())));
    }

    private static Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, description.isEmpty() ? null : Shown.line(description), null, null, true);
    }
}
