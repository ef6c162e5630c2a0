package org.acquis.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.problem.WrongUse;
import org.jspecify.annotations.Nullable;

/**
 * Where a shared library is: {@code jdbc:postgresql://HOST[:PORT]/DATABASE[?user=NAME&sslmode=MODE...]}.
 *
 * <p>Passwords are refused here: what stands on a command line can be read by others. Text goes over the network encrypted and only to a
 * server whose certificate is trusted ({@code sslmode=verify-full}), unless the address says otherwise or the server is this machine.
 *
 * @param options what the address says besides, by the driver's names
 */
record ServerAddress(String host, int port, String database, String user, Map<String, String> options) {

    private static final Pattern START = Pattern.compile("(?i)(?:jdbc:)?postgres(?:ql)?:.*");
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:jdbc:)?postgres(?:ql)?://(?:([^/@?]+)@)?([\\w.-]+|\\[[0-9a-f:]+\\])(?::(\\d{1,5}))?/([^/?]+)(?:\\?(.*))?");
    private static final int USUAL_PORT = 5432;
    private static final int MOST_PORTS = 65_535;
    private static final String USER = "user";
    private static final Set<String> KNOWN =
            Set.of(USER, "sslmode", "sslrootcert", "sslcert", "sslkey", "sslfactory", "connectTimeout");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether the name of a library means a server. */
    static boolean isOne(String name) {
        return START.matcher(name).matches();
    }

    /**
     * Reads an address.
     *
     * @param account the name at the server where the address gives none
     * @throws WrongUse when it is not understood, or holds a password
     */
    static ServerAddress parse(String text, String account) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new WrongUse("the library's address is not understood; write jdbc:postgresql://HOST/DATABASE, with"
                    + " :PORT after HOST and ?user=NAME at the end where they are needed");
        }
        Map<String, String> options = options(matcher.group(5));
        String named = Objects.requireNonNullElse(matcher.group(1), options.getOrDefault(USER, account));
        if (named.contains(":")) {
            throw password();
        }
        options.remove(USER);
        int port = matcher.group(3) == null ? USUAL_PORT : Integer.parseInt(matcher.group(3));
        if (port < 1 || port > MOST_PORTS) {
            throw new WrongUse("the port " + port + " of the library's address is none; ports are 1 to " + MOST_PORTS);
        }
        return new ServerAddress(
                matcher.group(2).toLowerCase(Locale.ROOT), port, decoded(matcher.group(4)), decoded(named), options);
    }

    private static Map<String, String> options(@Nullable String text) {
        Map<String, String> options = new LinkedHashMap<>();
        if (text == null || text.isEmpty()) {
            return options;
        }
        for (String option : text.split("&", -1)) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            if (name.toLowerCase(Locale.ROOT).contains("password")) {
                throw password();
            }
            if (equals < 0 || !KNOWN.contains(name)) {
                throw new WrongUse("the library's address has '" + name + "'; known are "
                        + String.join(", ", KNOWN.stream().sorted().toList()) + ", each with =VALUE");
            }
            options.put(name, decoded(option.substring(equals + 1)));
        }
        return options;
    }

    private static WrongUse password() {
        return new WrongUse("a password does not belong into the library's address, where others can read it;"
                + " put it into ~/.pgpass or PGPASSWORD, or type it when you are asked");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WrongUse("'" + text + "' in the library's address has a % that is followed by no number");
        }
    }

    /** The address for the driver, without options. */
    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** As people read it. */
    String name() {
        return "postgresql://" + host + (port == USUAL_PORT ? "" : ":" + port) + "/" + database;
    }

    /** A name for a folder of this library alone. */
    String folderName() {
        return (host + "-" + port + "-" + database).replaceAll("[^A-Za-z0-9.-]", "_");
    }

    /** Who makes changes: the account, and the name at the server where that is another. */
    String who(String account) {
        return account.equals(user) ? account : account + " (" + user + ")";
    }

    /** Whether text that goes there leaves this machine. */
    boolean isElsewhere() {
        return !THIS_MACHINE.contains(host);
    }

    /** What the driver is told besides the address. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("sslmode", isElsewhere() ? "verify-full" : "prefer");
        properties.setProperty("connectTimeout", "10");
        properties.putAll(options);
        properties.setProperty(USER, user);
        properties.setProperty("ApplicationName", "Acquis");
        properties.setProperty("currentSchema", ServerSchema.NAME);
        properties.setProperty("defaultRowFetchSize", "50");
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }
}
