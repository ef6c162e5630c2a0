package org.acquis.problem;

/** An input file that is refused, with a code that scripts can rely on (exit code 3). */
public final class Refused extends AcquisException {

    /** Why a file is refused; the names are part of the contract with scripts. */
    public enum Code {
        /** Not a document of a kind that is read, or not a regular file. */
        NOT_A_DOCUMENT,
        /** Protected by a password. */
        ENCRYPTED,
        /** Damaged, or made to harm: it breaks the rules of its own format. */
        CORRUPT,
        /** Nothing that can be read as text, such as a scan, or a document that holds a picture alone. */
        NO_TEXT_LAYER,
        /** A known format that is not read. */
        UNSUPPORTED,
        /** Larger than the limit on bytes, characters, pages or parts. */
        LIMIT_SIZE,
        /** Took longer than the limit for one file. */
        LIMIT_TIME,
        /** Needed more memory than the limit for one file. */
        LIMIT_MEMORY,
        /** Nested deeper than the limit. */
        LIMIT_DEPTH
    }

    private final Code code;
    private final String file;
    private final String reason;

    /** @param reason one line without the code or the file's name: what is wrong and what to do */
    public Refused(Code code, String file, String reason) {
        super(code + ": " + file + ": " + reason);
        this.code = code;
        this.file = file;
        this.reason = reason;
    }

    /** @param cause what the reader met, for the log alone */
    public Refused(Code code, String file, String reason, Throwable cause) {
        super(code + ": " + file + ": " + reason, cause);
        this.code = code;
        this.file = file;
        this.reason = reason;
    }

    /** The refusal of a file that takes longer than a limit. */
    public static Refused takesTooLong(String file, int seconds) {
        return new Refused(
                Code.LIMIT_TIME,
                file,
                "not read within " + seconds + " seconds; raise the limit with --limit-time if you trust the file");
    }

    /** The refusal of a file that needs more memory than one file may have. */
    public static Refused needsTooMuchMemory(String file) {
        return new Refused(
                Code.LIMIT_MEMORY, file, "needs more memory than one document may have; split it or save it as text");
    }

    /** The code of the refusal. */
    public Code code() {
        return code;
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** What is wrong and what to do, without code and file. */
    public String reason() {
        return reason;
    }
}
