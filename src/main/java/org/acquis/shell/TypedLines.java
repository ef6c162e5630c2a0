package org.acquis.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/** Reads the lines of the shell. Ctrl-C throws a half-typed line away and Ctrl-D leaves; Spring Shell alone would end at both. */
final class TypedLines extends JLineInputProvider {

    TypedLines(JLineInputProvider usual, PromptProvider prompt) {
        super(usual.getLineReader());
        setPromptProvider(prompt);
    }

    @Override
    public String readInput() {
        try {
            return super.readInput();
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return "quit";
        }
    }
}
