package org.acquis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers call on all States to act in line with the resolution.        | en",
                "Les ministres appellent les États à agir et à respecter la résolution.     | fr",
                "Los ministros piden a los Estados que actúen y respeten la resolución.     | es",
                "La Asamblea General, Recordando su resolución 60/251, de 15 de marzo,      | es",
                "Os ministros apelam a todos os Estados para que ajam e respeitem o acordo. | pt",
                "Die Minister fordern alle Staaten auf, die Resolution zu achten.           | de",
                "I ministri invitano gli Stati a rispettare la risoluzione del Consiglio.   | it",
                "Министры призывают все государства выполнить резолюцию.                    | ru",
                "يدعو الوزراء جميع الدول إلى تنفيذ القرار.                                    | ar",
                "部长们呼吁所有国家执行决议。                                                       | zh",
                "大臣たちはすべての国に決議の履行を求める。                                             | ja",
                "장관들은 모든 국가에 결의 이행을 촉구한다.                                            | ko",
                "1. 2. 3.                                                                  | en"
            })
    void tellsTheLanguageOfOneSentence(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Council recalls “Le Monde” of 3 May and the summit of La Paz.    | en",
                "The delegation of Côte d'Ivoire spoke of the work of the Ligue des droits. | en"
            })
    void aForeignNameDoesNotMakeAForeignText(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }
}
