package org.acquis.shell;

import java.util.Locale;
import org.acquis.language.Phrase;

/** `phrases`. */
final class PhrasesCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(CodebookCommands.GROUP, "phrases", "the phrases that perform acts, with axis and rank")
                .operand("WORDS", Syntax.Count.ANY, "only phrases that hold these words")
                .option("language", "LANG", "en, fr or es", "en", "fr", "es")
                .example("phrases")
                .example("phrases condemns")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        String wanted = arguments.rest(0).toLowerCase(Locale.ROOT);
        TextTable table = new TextTable("phrase", "form", "axis", "rank", "act", "ranked by");
        for (Phrase phrase : workbench
                .files()
                .codebook()
                .phrases(arguments.option("language", "en"))
                .phrases()) {
            if (phrase.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                table.row(
                        phrase.text(),
                        phrase.form().name().toLowerCase(Locale.ROOT),
                        phrase.axis().name(),
                        String.valueOf(phrase.rank()),
                        phrase.act(),
                        phrase.source());
            }
        }
        console.print(table.text(console.width()));
    }
}
