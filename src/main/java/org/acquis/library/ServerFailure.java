package org.acquis.library;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Objects;
import org.acquis.problem.CommandFailed;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The one line that a failure of a shared library deserves. Codes are those of the SQL standard and of PostgreSQL's manual, appendix A. */
final class ServerFailure {

    private static final String CONNECTION = "08";
    private static final String REJECTED = "08004";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String SHUTTING_DOWN = "57P";

    private ServerFailure() {}

    static CommandFailed of(ServerAddress address, Exception failure) {
        SQLException sql = sql(failure);
        String line = sql == null ? "cannot be used (" + failure.getClass().getSimpleName() + ")" : line(address, sql);
        return new CommandFailed("the library " + address.name() + " " + line, failure);
    }

    /** Whether the server wants a password, or another than it was given. */
    static boolean wantsPassword(SQLException failure) {
        return WRONG_PASSWORD.equals(failure.getSQLState()) || REJECTED.equals(failure.getSQLState());
    }

    /** Whether the connection is of no use any longer. */
    static boolean isLost(Exception failure) {
        SQLException sql = sql(failure);
        String state = sql == null ? "" : state(sql);
        return state.startsWith(CONNECTION) || state.startsWith(SHUTTING_DOWN);
    }

    private static @Nullable SQLException sql(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String state(SQLException failure) {
        return Objects.requireNonNullElse(failure.getSQLState(), "");
    }

    private static String line(ServerAddress address, SQLException failure) {
        String state = state(failure);
        if (isAboutCertificates(failure)) {
            return "offers no encrypted connection that can be trusted; put the certificate of its authority into"
                    + " ~/.postgresql/root.crt or name it with ?sslrootcert=FILE; ?sslmode=require encrypts without asking"
                    + " who the server is";
        }
        if (state.equals(WRONG_PASSWORD) || state.equals(REJECTED)) {
            return "does not let " + address.user() + " in without the right password; put it into ~/.pgpass or"
                    + " PGPASSWORD, or type it when you are asked; ?user=NAME gives another name";
        }
        if (state.startsWith("28")) {
            return "does not let " + address.user() + " in; ask who looks after the server, or give another name with"
                    + " ?user=NAME";
        }
        if (state.equals("3D000")) {
            return "is not there: the server has no such database; ask who looks after it to make one (createdb "
                    + address.database() + ")";
        }
        if (state.equals("08001")) {
            return "cannot be reached; check the name of the server, its port and the network";
        }
        if (isLost(failure)) {
            return "was cut off; a change that was under way was made whole or not at all, and `history` says which";
        }
        if (state.equals("42501") || state.equals("25006")) {
            return "is read-only for " + address.user() + "; ask who looks after the server for the right to write";
        }
        if (state.equals("53100")) {
            return "could not grow, the server's disk is full; nothing was changed";
        }
        return "cannot be used (SQL state " + state + "); `library check` looks for damage";
    }

    private static boolean isAboutCertificates(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith("javax.net.ssl.") || cause instanceof GeneralSecurityException) {
                return true;
            }
        }
        return failure instanceof PSQLException
                && String.valueOf(failure.getMessage()).contains("SSL");
    }
}
