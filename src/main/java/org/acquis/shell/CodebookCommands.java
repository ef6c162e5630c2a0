package org.acquis.shell;

import java.util.List;

/** The commands on the codebook: demand types, scales, phrases, coding by people. */
final class CodebookCommands {

    static final String GROUP = "Codebook";

    private CodebookCommands() {}

    static List<AcquisCommand> all() {
        return List.of(
                new DemandsCommand(),
                new ScalesCommand(),
                new PhrasesCommand(),
                new CodebookCommand(),
                new PositionsCommand(),
                new CodingExport(),
                new CodingImport(),
                new CodingAgreement());
    }
}
