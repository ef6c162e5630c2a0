package org.acquis.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acquis.problem.WrongUse;

/**
 * What stands behind the jar in a {@code spark-submit} line: a command, the archive's folder, options with their values.
 *
 * @param options by their names without the hyphens; a flag has the empty value
 */
record Arguments(String command, String archive, Map<String, String> options) {

    private static final Set<String> FLAGS = Set.of("again", "folders-are-series");

    Arguments {
        options = Map.copyOf(options);
    }

    /** @throws WrongUse when there is no command with a folder, or an option without its value */
    static Arguments of(String... words) {
        if (words.length < 2 || words[0].startsWith("-") || words[1].startsWith("-")) {
            throw new WrongUse("give a command and the archive's folder: " + Commands.NAMES);
        }
        Map<String, String> options = new TreeMap<>();
        for (int k = 2; k < words.length; k++) {
            if (!words[k].startsWith("--")) {
                throw new WrongUse("'" + words[k] + "' is no option; options begin with --");
            }
            String name = words[k].substring(2);
            if (FLAGS.contains(name)) {
                options.put(name, "");
            } else if (k + 1 == words.length) {
                throw new WrongUse("--" + name + " needs a value");
            } else {
                options.put(name, words[++k]);
            }
        }
        return new Arguments(words[0], words[1], options);
    }

    /** @throws WrongUse when an option was given that the command does not have */
    void allow(String... names) {
        Set<String> allowed = Set.of(names);
        options.keySet().stream()
                .filter(name -> !allowed.contains(name) && !name.equals("again"))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongUse(command + " has no option --" + name + "; it has --"
                            + String.join(", --", List.of(names)) + " and --again");
                });
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    String text(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /** @throws WrongUse when the option is missing */
    String required(String name) {
        String value = options.get(name);
        if (value == null) {
            throw new WrongUse(command + " needs --" + name);
        }
        return value;
    }

    /** The values between commas; empty where the option is not given. */
    List<String> list(String name) {
        String value = options.getOrDefault(name, "").strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*", -1));
    }

    /** @throws WrongUse when the value is no whole number from 0 */
    long number(String name, long otherwise) {
        String value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Long.parseUnsignedLong(value.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new WrongUse("--" + name + " is a whole number, not '" + value + "'", e);
        }
    }
}
