package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command accepts and how its help describes it.
 *
 * @param name one word, or several for a command of a family ({@code draft new})
 * @param group heading under which `help` lists it
 * @param summary one line, lower case, without a full stop
 * @param operands positional values in order
 * @param options in the order that help shows them
 * @param examples whole command lines
 */
record Syntax(
        String name, String group, String summary, List<Operand> operands, List<Option> options, List<String> examples) {

    /** Which values an operand takes. */
    enum Count {
        ONE,
        OPTIONAL,
        ONE_OR_MORE,
        ANY
    }

    /** A positional value. */
    record Operand(String name, Count count, String description) {}

    /**
     * A named option.
     *
     * @param value how help names its value; empty for a switch
     * @param choices the values it takes, or empty where any will do
     */
    record Option(String name, String value, String description, List<String> choices) {
        boolean isSwitch() {
            return value.isEmpty();
        }
    }

    /** Starts the description of a command. */
    static Builder of(String group, String name, String summary) {
        return new Builder(group, name, summary);
    }

    Optional<Option> option(String optionName) {
        return options.stream().filter(o -> o.name().equals(optionName)).findFirst();
    }

    /** The usage line: the name, operands and options as help shows them. */
    String usage() {
        StringBuilder usage = new StringBuilder(name);
        for (Operand operand : operands) {
            usage.append(' ')
                    .append(
                            switch (operand.count()) {
                                case ONE -> operand.name();
                                case OPTIONAL -> "[" + operand.name() + "]";
                                case ONE_OR_MORE -> operand.name() + "...";
                                case ANY -> "[" + operand.name() + "...]";
                            });
        }
        for (Option option : options) {
            usage.append(" [--").append(option.name());
            if (!option.isSwitch()) {
                usage.append(' ').append(option.choices().isEmpty() ? option.value() : String.join("|", option.choices()));
            }
            usage.append(']');
        }
        return usage.toString();
    }

    /** Gathers the parts of a syntax. */
    static final class Builder {
        private final String group;
        private final String name;
        private final String summary;
        private final List<Operand> operands = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private final List<String> examples = new ArrayList<>();

        private Builder(String group, String name, String summary) {
            this.group = group;
            this.name = name;
            this.summary = summary;
        }

        Builder operand(String operand, Count count, String description) {
            operands.add(new Operand(operand, count, description));
            return this;
        }

        Builder option(String option, String value, String description, String... choices) {
            options.add(new Option(option, value, description, List.of(choices)));
            return this;
        }

        Builder flag(String option, String description) {
            return option(option, "", description);
        }

        Builder example(String line) {
            examples.add(line);
            return this;
        }

        Syntax build() {
            return new Syntax(
                    name, group, summary, List.copyOf(operands), List.copyOf(options), List.copyOf(examples));
        }
    }
}
