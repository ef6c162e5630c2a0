package org.acquis.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.acquis.statement.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same short resolution in the official languages of the United Nations has the same clauses in each. */
class SixLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
                The Security Council,

                Recalling its earlier resolutions,

                Reaffirming its commitment to the sovereignty of Ruritania,

                1. Decides that all States shall:

                (a) freeze without delay the funds of those listed;

                (b) prevent their entry;

                2. Requests a report;

                3. Decides to remain seized of the matter.""", """
                Le Conseil de sécurité,

                Rappelant ses résolutions antérieures,

                Réaffirmant son attachement à la souveraineté de la Ruritanie,

                1. Décide que tous les États doivent :

                a) Geler sans délai les fonds des personnes désignées ;

                b) Empêcher leur entrée ;

                2. Demande un rapport ;

                3. Décide de rester saisi de la question.""", """
                El Consejo de Seguridad,

                Recordando sus resoluciones anteriores,

                Reafirmando su compromiso con la soberanía de Ruritania,

                1. Decide que todos los Estados deberán:

                a) Congelar sin demora los fondos de las personas designadas;

                b) Impedir su entrada;

                2. Solicita un informe;

                3. Decide seguir ocupándose de la cuestión.""", """
                Совет Безопасности,

                ссылаясь на свои предыдущие резолюции,

                вновь подтверждая свою приверженность суверенитету Руритании,

                1. постановляет, что все государства:

                a) незамедлительно заморозят средства указанных лиц;

                b) не допустят их въезд;

                2. просит представить доклад;

                3. постановляет продолжать заниматься этим вопросом.""", """
                إن مجلس الأمن،

                إذ يشير إلى قراراته السابقة،

                وإذ يعيد تأكيد التزامه بسيادة روريتانيا،

                ١ - يقرر أن تقوم جميع الدول بما يلي:

                (أ) تجميد أموال الأشخاص المدرجين دون تأخير؛

                (ب) منع دخولهم؛

                ٢ - يطلب تقديم تقرير؛

                ٣ - يقرر أن يبقي المسألة قيد نظره.""", """
                安全理事会，

                回顾其以往各项决议，

                重申对鲁里坦尼亚主权的承诺，

                1. 决定所有国家应：

                (a) 毫不拖延地冻结被列名者的资金；

                (b) 阻止他们入境；

                2. 请提出报告；

                3. 决定继续处理此案。"""})
    void theResolutionHasTheSameClauses(String text) {
        assertThat(Split.of(text).clauses().stream()
                        .map(clause -> clause.role().key() + " " + clause.level())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("preambular 1, preambular 1, preambular 1, operative 1, operative 2, operative 2,"
                        + " operative 1, operative 1");
        assertThat(Split.of(text).clauses()).extracting(Clause::parent).containsOnly(null, "OP1");
        assertThat(Split.of(text).warnings()).isEmpty();
    }
}
