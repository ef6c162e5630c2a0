package org.acquis.shell;

import java.util.List;

/** docs/acquis.1, made of what the commands say of themselves. */
final class ManPage {

    private static final String HEAD = """
            .TH ACQUIS 1 "" "Acquis" "User commands"
            .SH NAME
            acquis \\- compare and draft joint statements
            .SH SYNOPSIS
            .B acquis
            [\\fICOMMAND\\fR [\\fIARGUMENT\\fR...]]
            .br
            .B acquis
            @\\fIFILE\\fR
            .SH DESCRIPTION
            Without a command, the shell starts. With @\\fIFILE\\fR, the commands in the file are run, one a line. Wherever a statement is
            wanted, an id of the library or a path of a file serves; a clause is cited as STATEMENT#CLAUSE. Nothing leaves the machine,
            unless you name a library on a server.
            .SH COMMANDS
            """;

    private static final String TAIL = """
            .SH EXIT STATUS
            0 done; 1 the command failed; 2 wrong use; 3 input refused; 4 not found; 5 a check found problems.
            .SH ENVIRONMENT
            .TP
            .B ACQUIS_LIBRARY
            the library's folder, where not .acquis in the current folder
            .TP
            .B ACQUIS_PLAIN
            set to 1: no colours and no columns, for screen readers
            .TP
            .B NO_COLOR
            set: no colours
            .SH FILES
            .TP
            .I .acquis/
            the library: statements, their originals, decisions, drafts, the shell's history
            """;

    private ManPage() {}

    static String of(List<Syntax> syntaxes) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Syntax syntax : syntaxes) {
            page.append(".TP\n.B ").append(escaped(syntax.usage())).append('\n');
            page.append(escaped(syntax.summary())).append('\n');
        }
        return page.append(TAIL).toString();
    }

    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
