package org.acquis.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.acquis.problem.WrongUse;

/** `completion`: what makes Tab work for `acquis` in bash, zsh and fish. Those shells call it again with the words typed so far. */
final class CompletionCommand implements AcquisCommand {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");
    private static final String WORDS = "words";

    private final Supplier<CommandList> commands;

    CompletionCommand(Supplier<CommandList> commands) {
        this.commands = commands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "completion", "print what makes Tab complete `acquis` in your own shell")
                .operand(
                        "SHELL",
                        Syntax.Count.ONE,
                        "bash, zsh or fish; `words` prints what fits after the words that follow")
                .operand("WORD", Syntax.Count.ANY, "the words typed so far; the last one is being typed")
                .example("completion bash > ~/.local/share/bash-completion/completions/acquis")
                .example("completion fish > ~/.config/fish/completions/acquis.fish")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        String shell = arguments.operand(0);
        if (SHELLS.contains(shell)) {
            console.print(script(shell).stripTrailing());
            return;
        }
        if (!shell.equals(WORDS)) {
            throw new WrongUse("no completion for '" + shell + "'; there is one for " + String.join(", ", SHELLS));
        }
        List<String> words =
                arguments.operands().subList(1, arguments.operands().size());
        String word = words.isEmpty() ? "" : words.get(words.size() - 1);
        List<String> before = words.isEmpty() ? List.of() : words.subList(0, words.size() - 1);
        for (NameOffers.Offer offer :
                new LineOffers(commands.get(), workbench).after(before, word).offers()) {
            if (offer.name().startsWith(word)) {
                console.print(offer.name() + "\t" + Shown.line(offer.description()));
            }
        }
    }

    private static String script(String shell) {
        try (InputStream script = CompletionCommand.class.getResourceAsStream("completion." + shell)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
