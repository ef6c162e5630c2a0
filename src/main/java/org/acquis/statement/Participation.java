package org.acquis.statement;

import java.util.List;

/**
 * Who took part in a meeting. Sources differ on how many came, so every number stands with the source that claims it.
 *
 * @param hosts who invited, in order; empty where nobody is named
 * @param claims one a source; empty where nothing is known
 */
public record Participation(List<String> hosts, List<Claim> claims) {

    /** Nothing is known. */
    public static final Participation UNKNOWN = new Participation(List.of(), List.of());

    /**
     * What one source says of the number of participants.
     *
     * @param count as the source puts it, such as {@code more than 50}
     * @param claimedBy the source, such as {@code the statement} or the name of an agency; empty where it is not recorded
     */
    public record Claim(String count, String claimedBy) {}

    public Participation {
        hosts = List.copyOf(hosts);
        claims = List.copyOf(claims);
    }

    /** Whether neither hosts nor numbers are known. */
    public boolean isUnknown() {
        return hosts.isEmpty() && claims.isEmpty();
    }
}
