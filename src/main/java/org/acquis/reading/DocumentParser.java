package org.acquis.reading;

import org.acquis.problem.Refused;

/** Makes a document of the bytes of a file, whose kind is told by the bytes and not by the name. */
public interface DocumentParser {

    /**
     * Parses one document.
     *
     * @param name the file as the user gave it
     * @throws Refused when it is not read, with the code that says why
     */
    SourceDocument parse(String name, byte[] bytes, ReadOptions options);
}
