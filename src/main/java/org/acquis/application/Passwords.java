package org.acquis.application;

import java.util.Optional;

/** Asks for the passwords of protected files. */
public interface Passwords {

    /** Nobody to ask. */
    Passwords NONE = (file, again) -> Optional.empty();

    /**
     * The password of a file.
     *
     * @param again whether the one given before was wrong
     * @return empty when the person has none, or nobody sits there
     */
    Optional<String> of(String file, boolean again);
}
