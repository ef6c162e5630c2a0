package org.acquis.shell;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks the person at the terminal. Where nobody sits there (a script, a pipe), every answer is empty. */
interface Questions {

    /** Nobody to ask. */
    Questions NOBODY = new Questions() {
        @Override
        public Optional<String> line(String prompt, String offered) {
            return Optional.empty();
        }

        @Override
        public Optional<String> secret(String prompt) {
            return Optional.empty();
        }

        @Override
        public Optional<Character> key(String prompt, String keys) {
            return Optional.empty();
        }
    };

    /**
     * A line of text.
     *
     * @param offered stands in the line to begin with, and can be changed
     * @return empty when the person gave up (Ctrl-C, Ctrl-D)
     */
    Optional<String> line(String prompt, String offered);

    /** A line that is not shown while it is typed: a password. It is kept nowhere. */
    Optional<String> secret(String prompt);

    /**
     * One key out of these, in lower case; other keys are passed over.
     *
     * @param keys the letters that count
     * @return empty when the person gave up
     */
    Optional<Character> key(String prompt, String keys);

    /** Work that has the screen to itself, such as the person's editor. */
    default <T> T undisturbed(Supplier<T> work) {
        return work.get();
    }
}
