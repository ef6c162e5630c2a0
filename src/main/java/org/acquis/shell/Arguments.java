package org.acquis.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.acquis.problem.Suggestion;
import org.acquis.problem.WrongUse;

/** The values given to one call of a command, checked against its syntax. */
final class Arguments {

    /** Options that every command takes. */
    static final List<Syntax.Option> COMMON = List.of(
            new Syntax.Option(
                    "library",
                    "DIR",
                    "the library's folder (default .acquis, or ACQUIS_LIBRARY), or jdbc:postgresql://HOST/DATABASE",
                    List.of()),
            new Syntax.Option(
                    "plain", "", "no colours and no columns, for screen readers (or ACQUIS_PLAIN=1)", List.of()),
            new Syntax.Option("help", "", "show this help", List.of()));

    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments() {}

    /**
     * Reads the words after a command's name. {@code --name value} and {@code --name=value} are the same; words after {@code --}
     * are operands.
     *
     * @throws WrongUse for an unknown option, a missing value, a value that is no choice, or too many or too few operands
     */
    static Arguments parse(Syntax syntax, List<String> words) {
        Arguments arguments = new Arguments();
        boolean onlyOperands = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyOperands || !word.startsWith("--")) {
                arguments.operands.addAll(arguments.named(syntax, word));
            } else if (word.equals("--")) {
                onlyOperands = true;
            } else {
                i = arguments.option(syntax, words, i);
            }
        }
        if (!arguments.has("help")) {
            arguments.checkOperands(syntax);
        }
        return arguments;
    }

    /** The operand, or the files that it stands for where it may name one. */
    private List<String> named(Syntax syntax, String word) {
        return switch (Named.operandAt(syntax, operands.size())) {
            case STATEMENT, FILE -> FileNames.of(word);
            default -> List.of(word);
        };
    }

    private int option(Syntax syntax, List<String> words, int at) {
        String word = words.get(at).substring(2);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Syntax.Option option = syntax.option(name)
                .or(() -> COMMON.stream().filter(o -> o.name().equals(name)).findFirst())
                .orElseThrow(() -> new WrongUse("unknown option --" + name + " for `" + syntax.name() + "`"
                        + Suggestion.of(name, optionNames(syntax), "--") + "; see `help " + syntax.name() + "`"));
        if (options.containsKey(name)) {
            throw new WrongUse("option --" + name + " is given twice");
        }
        if (option.isSwitch()) {
            if (equals >= 0) {
                throw new WrongUse("option --" + name + " takes no value");
            }
            options.put(name, "true");
            return at;
        }
        int next = at;
        String value;
        if (equals >= 0) {
            value = word.substring(equals + 1);
        } else {
            next = at + 1;
            if (next >= words.size()) {
                throw new WrongUse("option --" + name + " needs a value: --" + name + " " + option.value());
            }
            value = words.get(next);
        }
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw new WrongUse("--" + name + " is '" + value + "'; it can be " + String.join(", ", option.choices()));
        }
        options.put(name, value);
        return next;
    }

    private static List<String> optionNames(Syntax syntax) {
        List<String> names = new ArrayList<>();
        syntax.options().forEach(o -> names.add(o.name()));
        COMMON.forEach(o -> names.add(o.name()));
        return names;
    }

    private void checkOperands(Syntax syntax) {
        int least = 0;
        int most = 0;
        for (Syntax.Operand operand : syntax.operands()) {
            switch (operand.count()) {
                case ONE -> {
                    least++;
                    most++;
                }
                case OPTIONAL -> most++;
                case ONE_OR_MORE -> {
                    least++;
                    most = Integer.MAX_VALUE;
                }
                case ANY -> most = Integer.MAX_VALUE;
            }
        }
        boolean openEnded = syntax.operands().stream()
                .anyMatch(o -> o.count() == Syntax.Count.ANY || o.count() == Syntax.Count.ONE_OR_MORE);
        if (operands.size() < least) {
            throw new WrongUse("`" + syntax.name() + "` needs " + missing(syntax) + ": " + syntax.usage());
        }
        if (!openEnded && operands.size() > most) {
            throw new WrongUse("'" + operands.get(most) + "' is one word too many for `" + syntax.name()
                    + "`; put quotation marks around text with spaces. Usage: " + syntax.usage());
        }
    }

    private String missing(Syntax syntax) {
        int given = operands.size();
        List<String> names = new ArrayList<>();
        for (Syntax.Operand operand : syntax.operands()) {
            boolean needed = operand.count() == Syntax.Count.ONE || operand.count() == Syntax.Count.ONE_OR_MORE;
            if (needed && given-- <= 0) {
                names.add(operand.name());
            }
        }
        return String.join(" and ", names);
    }

    /** The same values with each operand, told its place from 0, put in other words. */
    Arguments withOperands(BiFunction<Integer, String, String> other) {
        Arguments changed = new Arguments();
        changed.options.putAll(options);
        for (int i = 0; i < operands.size(); i++) {
            changed.operands.add(other.apply(i, operands.get(i)));
        }
        return changed;
    }

    /** The same values, with this one for an option that was not given. */
    Arguments withDefault(String name, String value) {
        Arguments changed = new Arguments();
        changed.options.putAll(options);
        changed.options.putIfAbsent(name, value);
        changed.operands.addAll(operands);
        return changed;
    }

    /** The option's value. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The option's value, or this one. */
    String option(String name, String fallback) {
        return options.getOrDefault(name, fallback);
    }

    /** The options with their values as one would type them, each after a space. */
    String optionsAsTyped() {
        StringBuilder typed = new StringBuilder();
        options.forEach(
                (name, value) -> typed.append(" --").append(name).append(value.equals("true") ? "" : " " + value));
        return typed.toString();
    }

    /** Whether a switch was given. */
    boolean has(String name) {
        return options.containsKey(name);
    }

    /** The operands in order. */
    List<String> operands() {
        return List.copyOf(operands);
    }

    /** The operand at a place, from 0. */
    String operand(int place) {
        return operands.get(place);
    }

    /** The operand at a place, from 0, where there is one. */
    Optional<String> optionalOperand(int place) {
        return place < operands.size() ? Optional.of(operands.get(place)) : Optional.empty();
    }

    /** The operands from a place on, joined by spaces: text that needs no quotation marks. */
    String rest(int place) {
        return String.join(" ", operands.subList(Math.min(place, operands.size()), operands.size()));
    }

    /**
     * A whole number of at least 1.
     *
     * @throws WrongUse when the option is something else
     */
    int positive(String name, int fallback) {
        String value = options.get(name);
        if (value == null) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new WrongUse("--" + name + " is '" + value + "'; it must be a whole number from 1", e);
        }
        throw new WrongUse("--" + name + " is '" + value + "'; it must be a whole number from 1");
    }
}
