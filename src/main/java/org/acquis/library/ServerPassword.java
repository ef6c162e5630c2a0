package org.acquis.library;

import java.util.Optional;

/** Asks a person for the password of a server. */
public interface ServerPassword {

    /** There is nobody to ask. */
    ServerPassword NOBODY = (server, again) -> Optional.empty();

    /**
     * The password; it is kept in memory alone.
     *
     * @param server the user's name and the server, as a person reads it
     * @param again whether an answer before was wrong
     * @return empty when the person gives none
     */
    Optional<String> ask(String server, boolean again);
}
