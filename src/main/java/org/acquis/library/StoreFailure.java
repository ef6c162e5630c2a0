package org.acquis.library;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.acquis.problem.CommandFailed;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The one line that a failure of the store deserves: what happened, where, and what to do. */
final class StoreFailure {

    private static final int PRIMARY = 0xff;

    private StoreFailure() {}

    static CommandFailed of(Path folder, Exception failure) {
        Throwable cause = cause(failure);
        if (cause instanceof SQLiteException sqlite) {
            return new CommandFailed("the library " + folder + " " + line(folder, sqlite), failure);
        }
        String reason = cause instanceof AccessDeniedException
                ? "no permission"
                : Objects.requireNonNullElse(
                        cause.getMessage(), cause.getClass().getSimpleName());
        return new CommandFailed(
                "the library " + folder + " cannot be used (" + reason
                        + "); check the disk and the folder's permissions, or name another folder with --library",
                failure);
    }

    /** Whether another holds what was wanted, so that it may be had a moment later. */
    static boolean isBusy(SQLException failure) {
        return failure instanceof SQLiteException sqlite && isBusy(sqlite);
    }

    private static boolean isBusy(SQLiteException failure) {
        int code = failure.getResultCode().code & PRIMARY;
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private static Throwable cause(Exception failure) {
        Throwable cause = failure;
        while ((cause instanceof DataAccessException || cause instanceof TransactionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String line(Path folder, SQLiteException failure) {
        if (isBusy(failure)) {
            return "is in use: " + WriterNote.holder(folder) + " is writing to it; try again when that is done";
        }
        int code = failure.getResultCode().code & PRIMARY;
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "is damaged, and was left as it is; put a backup back with `library restore FILE`,"
                    + " or move the folder away and import again";
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "could not grow, the disk is full; make room and try again, nothing was changed";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return "is read-only; change the permissions of its folder, or name another with --library";
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "cannot be read or written (" + failure.getResultCode()
                    + "); check the disk, its free room and the folder's permissions, nothing was changed";
        }
        return "cannot be used (" + failure.getMessage() + "); `library check` looks for damage";
    }
}
