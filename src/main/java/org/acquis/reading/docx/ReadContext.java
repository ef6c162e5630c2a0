package org.acquis.reading.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.acquis.problem.AcquisException;
import org.acquis.problem.Refused;
import org.acquis.reading.Deadline;
import org.acquis.reading.Limits;
import org.acquis.reading.Revisions;

/** What every step of reading one file shares: its name, its limits and what has been met so far. */
final class ReadContext {

    private final String file;
    private final Revisions revisions;
    private final Limits limits;
    private final Deadline deadline;
    private final Findings findings = new Findings();
    private long characters;

    ReadContext(String file, Revisions revisions, Limits limits) {
        this.file = file;
        this.revisions = revisions;
        this.limits = limits;
        this.deadline = Deadline.of(file, limits);
    }

    Revisions revisions() {
        return revisions;
    }

    Limits limits() {
        return limits;
    }

    Deadline deadline() {
        return deadline;
    }

    Findings findings() {
        return findings;
    }

    Refused refused(Refused.Code code, String reason) {
        return new Refused(code, file, reason);
    }

    Refused refused(Refused.Code code, String reason, Throwable cause) {
        return new Refused(code, file, reason, cause);
    }

    /** Counts text towards the limit on all characters. */
    void countCharacters(int more) {
        characters += more;
        checkPartText(characters);
    }

    /** @throws Refused when so many characters are over the limit */
    void checkPartText(long length) {
        if (length > limits.characters()) {
            throw refused(
                    Refused.Code.LIMIT_SIZE,
                    "more than " + limits.characters() + " characters of text; split the file");
        }
    }

    /** Reading a format that may be broken. */
    interface Parsing<T> {
        T parse() throws XMLStreamException, IOException;
    }

    /**
     * Does it; whatever a library throws at broken bytes is a refusal.
     *
     * @param damaged what the file then is, and what to do
     * @throws Refused for that reason, or as the work itself refuses the file
     */
    <T> T parsed(String damaged, Parsing<T> work) {
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
