package org.acquis.reading.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.AcquisException;
import org.acquis.problem.Refused;
import org.acquis.reading.Deadline;
import org.acquis.reading.Limits;
import org.acquis.reading.Revisions;

/** What every step of reading one file shares: its name, its limits and what has been met so far. */
public final class ReadContext {

    private final String file;
    private final Revisions revisions;
    private final Limits limits;
    private final Deadline deadline;
    private final Findings findings = new Findings();
    private long characters;

    /**
     * Begins to read a file; its time runs from here.
     *
     * @param file its name, for messages
     */
    public ReadContext(String file, Revisions revisions, Limits limits) {
        this.file = file;
        this.revisions = revisions;
        this.limits = limits;
        this.deadline = Deadline.of(file, limits);
    }

    /** Which state of tracked changes is wanted. */
    public Revisions revisions() {
        return revisions;
    }

    /** How much the file may ask for. */
    public Limits limits() {
        return limits;
    }

    /** When it has taken too long. */
    public Deadline deadline() {
        return deadline;
    }

    /** What has been met that is not text. */
    public Findings findings() {
        return findings;
    }

    /** A refusal of this file. */
    public Refused refused(Refused.Code code, String reason) {
        return new Refused(code, file, reason);
    }

    /** A refusal of this file, with what was thrown. */
    public Refused refused(Refused.Code code, String reason, Throwable cause) {
        return new Refused(code, file, reason, cause);
    }

    /** Counts text towards the limit on all characters. */
    public void countCharacters(int more) {
        characters += more;
        checkPartText(characters);
    }

    /** @throws Refused when so many characters are over the limit */
    public void checkPartText(long length) {
        if (length > limits.characters()) {
            throw refused(
                    Refused.Code.LIMIT_SIZE,
                    "more than " + limits.characters() + " characters of text; split the file");
        }
    }

    /** Reading a format that may be broken. */
    public interface Parsing<T> {
        /** The result. */
        T parse() throws XMLStreamException, IOException;
    }

    /**
     * Does it; whatever a library throws at broken bytes is a refusal.
     *
     * @param damaged what the file then is, and what to do
     * @throws Refused for that reason, or as the work itself refuses the file
     */
    public <T> T parsed(String damaged, Parsing<T> work) {
        try {
            return work.parse();
        } catch (AcquisException refused) {
            throw refused;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            if (e.getCause() instanceof AcquisException refused) {
                throw refused;
            }
            throw refused(Refused.Code.CORRUPT, damaged, e);
        }
    }
}
