package org.acquis.statement;

import org.jspecify.annotations.Nullable;

/**
 * A series of meetings whose statements are compared with each other.
 *
 * @param id lower case, such as {@code working-group-on-sanctions}
 * @param kind the kind that its statements have unless they say otherwise
 */
public record Series(String id, String title, @Nullable String issuer, StatementKind kind) {}
