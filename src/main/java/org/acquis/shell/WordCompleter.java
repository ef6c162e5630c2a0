package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.AcquisException;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/** Completes command names, options and their values, the names of what the library and the codebook hold, and files. */
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
        Syntax.Option option = openOption(syntax, before);
        if (option != null) {
            option.choices().forEach(choice -> candidates.add(candidate(choice, "", true)));
            names(Named.option(option), reader, line, candidates);
        } else if (line.word().startsWith("-")) {
            syntax.options().forEach(o -> candidates.add(candidate("--" + o.name(), o.description(), true)));
            Arguments.COMMON.forEach(o -> candidates.add(candidate("--" + o.name(), o.description(), true)));
        } else {
            names(Named.operandAt(syntax, operandsBefore(syntax, before)), reader, line, candidates);
        }
    }

    private void names(Named kind, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        try {
            new NameOffers(session.dispatcher())
                    .of(kind, line.word())
                    .forEach(offer -> candidates.add(candidate(offer.name(), offer.description(), offer.whole())));
        } catch (AcquisException e) {
            // A library that cannot be read offers no names; the command itself will say why.
            candidates.clear();
        }
        if (kind == Named.STATEMENT || kind == Named.CITATION || kind == Named.FILE || kind == Named.TEMPLATE) {
            files.complete(reader, line, candidates);
        }
    }

    /** The option whose value is being typed. */
    private static Syntax.@Nullable Option openOption(Syntax syntax, List<String> before) {
        String previous = before.get(before.size() - 1);
        if (!previous.startsWith("--")) {
            return null;
        }
        Syntax.Option option = syntax.option(previous.substring(2)).orElse(null);
        return option == null || option.isSwitch() ? null : option;
    }

    /** How many operands stand before the word: words that are no option and no option's value. */
    private static int operandsBefore(Syntax syntax, List<String> before) {
        int operands = 0;
        for (int i = syntax.name().split(" ").length; i < before.size(); i++) {
            String word = before.get(i);
            if (!word.startsWith("--")) {
                operands++;
            } else if (openOption(syntax, before.subList(0, i + 1)) != null) {
                i++;
            }
        }
        return operands;
    }

    private void commandNames(List<String> before, List<Candidate> candidates) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        List<String> offered = new ArrayList<>();
        for (AcquisCommand command : session.dispatcher().commands()) {
            Syntax syntax = command.syntax();
            if (syntax.name().startsWith(prefix)) {
                String next = syntax.name().substring(prefix.length()).split(" ", 2)[0];
                if (!offered.contains(next)) {
                    offered.add(next);
                    boolean whole = syntax.name().equals(prefix + next);
                    candidates.add(candidate(next, whole ? syntax.summary() : "...", true));
                }
            }
        }
    }

    private @Nullable Syntax named(List<String> before) {
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

    private static Candidate candidate(String value, String description, boolean whole) {
        return new Candidate(
                value, value, null, description.isEmpty() ? null : Shown.line(description), null, null, whole);
    }
}
