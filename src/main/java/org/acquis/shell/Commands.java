package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Decision;

/** Every command, in the order in which help lists them. */
final class Commands {

    private Commands() {}

    static List<AcquisCommand> all() {
        List<AcquisCommand> commands = new ArrayList<>();
        commands.add(new ImportCommand());
        commands.add(new ClausesCommand());
        commands.add(new StatementsCommand());
        commands.add(new SeriesCommand());
        commands.add(new ShowCommand());
        commands.add(new SearchCommand());
        commands.addAll(LibraryCommands.all());
        commands.add(new RemoveCommand());
        commands.add(new ExportCommand());
        commands.add(new CompareCommand());
        commands.add(new ReviewCommand());
        commands.add(new LinkCommand(Decision.Kind.LINK));
        commands.add(new LinkCommand(Decision.Kind.UNLINK));
        commands.add(new DecisionsCommand());
        commands.add(new BracketsCommand());
        commands.add(new RedlineCommand());
        commands.add(new EvolveCommand());
        commands.add(new TraceCommand());
        commands.addAll(DraftCommands.all());
        commands.addAll(CodebookCommands.all());
        commands.add(new TourCommand());
        commands.add(new TutorialCommand(() -> new CommandList(commands)));
        commands.add(new UseCommand());
        commands.add(new HelpCommand(() -> new CommandList(commands)));
        commands.add(new CompletionCommand(() -> new CommandList(commands)));
        commands.add(new VersionCommand());
        return List.copyOf(commands);
    }
}
