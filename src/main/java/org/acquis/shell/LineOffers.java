package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.AcquisException;
import org.jspecify.annotations.Nullable;

/** What may come next on a command line: commands, options and their values, names. */
final class LineOffers {

    /**
     * What fits.
     *
     * @param files whether the name of a file fits too
     */
    record Fitting(List<NameOffers.Offer> offers, boolean files) {}

    private final CommandList commands;
    private final NameOffers names;

    LineOffers(CommandList commands, Workbench workbench) {
        this.commands = commands;
        this.names = new NameOffers(commands, workbench);
    }

    /**
     * What fits in the place of a word.
     *
     * @param before the words before it
     * @param word what is typed of it so far
     */
    Fitting after(List<String> before, String word) {
        List<NameOffers.Offer> offers = new ArrayList<>();
        commandNames(before, offers);
        Syntax syntax = named(before);
        if (syntax == null) {
            return new Fitting(offers, false);
        }
        Named kind = Named.OTHER;
        Syntax.Option option = openOption(syntax, before);
        if (option != null) {
            option.choices().forEach(choice -> offers.add(new NameOffers.Offer(choice, "", true)));
            kind = Named.option(option);
        } else if (word.startsWith("-")) {
            syntax.options().forEach(o -> offers.add(new NameOffers.Offer("--" + o.name(), o.description(), true)));
            Arguments.COMMON.forEach(o -> offers.add(new NameOffers.Offer("--" + o.name(), o.description(), true)));
        } else {
            kind = Named.operandAt(syntax, operandsBefore(syntax, before));
        }
        try {
            offers.addAll(names.of(kind, word));
        } catch (AcquisException e) {
            // A library that cannot be read offers no names; the command itself will say why.
            return new Fitting(List.of(), true);
        }
        boolean files = switch (kind) {
            case STATEMENT, CITATION, FILE, TEMPLATE -> true;
            default -> false;
        };
        return new Fitting(offers, files);
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

    private void commandNames(List<String> before, List<NameOffers.Offer> offers) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        List<String> offered = new ArrayList<>();
        for (Syntax syntax : commands.syntaxes()) {
            if (syntax.name().startsWith(prefix)) {
                String next = syntax.name().substring(prefix.length()).split(" ", 2)[0];
                if (!offered.contains(next)) {
                    offered.add(next);
                    boolean whole = syntax.name().equals(prefix + next);
                    offers.add(new NameOffers.Offer(next, whole ? syntax.summary() : "...", true));
                }
            }
        }
    }

    private @Nullable Syntax named(List<String> before) {
        Syntax found = null;
        String line = String.join(" ", before) + " ";
        for (Syntax syntax : commands.syntaxes()) {
            if (line.startsWith(syntax.name() + " ")
                    && (found == null || syntax.name().length() > found.name().length())) {
                found = syntax;
            }
        }
        return found;
    }
}
