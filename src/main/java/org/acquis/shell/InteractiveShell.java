package org.acquis.shell;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The shell that a person types in, on Spring Shell. */
final class InteractiveShell {

    private static final Map<String, Object> SETTINGS = Map.of(
            "logging.level.root", "off",
            "spring.main.lazy-initialization", "true",
            "spring.shell.command.help.enabled", "false",
            "spring.shell.command.version.enabled", "false",
            "spring.shell.command.script.enabled", "false",
            "spring.shell.command.clear.enabled", "true",
            "spring.shell.command.history.enabled", "false",
            // It would lie in the current folder, where others may read what was typed; ShellHistory keeps it in the
            // library.
            "spring.shell.history.enabled", "false",
            "spring.shell.interactive.enabled", "true");

    private InteractiveShell() {}

    /** Runs until the person leaves; the exit code is that of the last command. */
    static int run(Dispatcher dispatcher) {
        ShellSession session = new ShellSession(dispatcher);
        new SpringApplicationBuilder(ShellConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(SETTINGS)
                .initializers(context -> context.getBeanFactory().registerSingleton("shellSession", session))
                .run();
        return session.lastExitCode();
    }
}
