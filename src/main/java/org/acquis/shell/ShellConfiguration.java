package org.acquis.shell;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jline.reader.LineReader;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.autoconfigure.CommandRegistryAutoConfiguration;
import org.springframework.shell.core.autoconfigure.JLineShellAutoConfiguration;
import org.springframework.shell.core.autoconfigure.ShellRunnerAutoConfiguration;
import org.springframework.shell.core.autoconfigure.StandardCommandsAutoConfiguration;
import org.springframework.shell.core.autoconfigure.UserConfigAutoConfiguration;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/** What Spring Shell needs to know: our commands, our way of reading a line, the prompt, completion. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    CommandRegistryAutoConfiguration.class,
    StandardCommandsAutoConfiguration.class,
    JLineShellAutoConfiguration.class,
    ShellRunnerAutoConfiguration.class,
    UserConfigAutoConfiguration.class
})
class ShellConfiguration {

    @Bean
    CommandRegistry commandRegistry(ShellSession session, Terminal terminal) {
        Set<Command> commands = new LinkedHashSet<>();
        session.dispatcher()
                .commands()
                .syntaxes()
                .forEach(syntax -> commands.add(SpringCommand.of(syntax, session, terminal)));
        commands.add(SpringCommand.anyLine(session, terminal));
        return new CommandRegistry(commands);
    }

    @Bean
    CommandParser commandParser(CommandRegistry registry) {
        return new TypedLineParser(registry);
    }

    @Bean
    @Primary
    Parser lineWords() {
        return new LineWords();
    }

    @Bean
    PromptProvider promptProvider(ShellSession session, ObjectProvider<LineReader> reader) {
        ShellHistory history = new ShellHistory(session.dispatcher().library());
        return () -> {
            history.attach(reader.getObject());
            return new AttributedString(session.prompt());
        };
    }

    @Bean
    static BeanPostProcessor typedLines(
            ObjectProvider<PromptProvider> prompt,
            ObjectProvider<ShellSession> session,
            ObjectProvider<Terminal> terminal) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JLineInputProvider usual
                        ? new TypedLines(
                                usual,
                                prompt.getObject(),
                                () -> session.getObject().greet(terminal.getObject()))
                        : bean;
            }
        };
    }

    @Bean
    CommandCompleter commandCompleter(CommandRegistry registry, ShellSession session) {
        return new WordCompleter(registry, session);
    }
}
