package org.acquis.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The steps that a newcomer walks through, from {@code tutorial.yaml}. */
final class Tutorial {

    /**
     * A step.
     *
     * @param text what to know before
     * @param command the line that shows it
     */
    record Step(String title, String text, String command) {}

    private Tutorial() {}

    static List<Step> steps() {
        try (InputStream in = Objects.requireNonNull(Tutorial.class.getResourceAsStream("tutorial.yaml"))) {
            List<Map<String, String>> steps = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return steps.stream()
                    .map(step -> new Step(value(step, "title"), value(step, "text"), value(step, "command")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Map<String, String> step, String key) {
        return Objects.requireNonNull(step.get(key), "a step has no " + key).strip();
    }
}
