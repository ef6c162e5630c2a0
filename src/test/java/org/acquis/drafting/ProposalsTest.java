package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    private static final String TEXT = "Urges all States to freeze the assets of the persons listed without delay;";
    private static final List<String> WORDS = List.of(
            "States", "shall", "freeze", "funds", "and", "the", "assets", "of", "banks", "now", "listed", "persons");

    private static DraftItem item(String text, List<Proposal> proposals) {
        return DraftItem.own(Role.OPERATIVE, 1, text).withProposals(proposals);
    }

    private static String shown(String... wanted) {
        List<Proposal> proposals = new ArrayList<>();
        for (int k = 0; k < wanted.length; k++) {
            proposals.addAll(Proposals.between(
                    TEXT, wanted[k], List.of("Pell", "Avel", "Ruhn").get(k)));
        }
        return Proposals.shown(item(TEXT, proposals));
    }

    @Test
    void otherWordsStandBesideTheOldOnes() {
        assertThat(shown(TEXT.replace("Urges", "Calls upon")))
                .isEqualTo(
                        "[Urges][Pell: Calls upon] all States to freeze the assets of the persons listed without delay;");
    }

    @Test
    void newWordsAndWordsToGoAreAttributed() {
        assertThat(shown(TEXT.replace("listed ", "listed in the annex ")))
                .contains("the persons listed [Pell: in the annex] without delay;");
        assertThat(shown(TEXT.replace(" without delay", ""))).contains("listed [Pell: delete: without delay];");
    }

    @Test
    void delegationsThatWantTheSameShareABracketAndOthersStandBeside() {
        assertThat(shown(
                        TEXT.replace("Urges", "Calls upon"),
                        TEXT.replace("Urges", "Calls upon"),
                        TEXT.replace("Urges", "Demands that")))
                .startsWith("[Urges][Pell, Avel: Calls upon][Ruhn: Demands that] all States");
    }

    @Test
    void aConflictOfDeletionAndChangeShowsBoth() {
        assertThat(shown(TEXT.replace("without delay", "at once"), TEXT.replace(" without delay", "")))
                .contains("[without delay][Pell: at once][Avel: delete]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatADelegationWantsIsKeptToTheLetterAndKeepingAllGivesTheOldText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = sentence(random);
            String pell = edited(text, random);
            String avel = edited(text, random);
            List<Proposal> proposals = new ArrayList<>(Proposals.between(text, pell, "Pell"));
            proposals.addAll(Proposals.between(text, avel, "Avel"));
            DraftItem item = item(text, proposals);

            assertThat(Proposals.asWantedBy(item, "Pell")).isEqualTo(pell);
            assertThat(Proposals.asWantedBy(item, "Avel")).isEqualTo(avel);
            String settled = settledAll(item(text, Proposals.between(text, pell, "Pell")), new Settlement.As("Pell"));
            assertThat(settled).as("seed %s: %s", seed, text).isEqualTo(pell);
        }
    }

    private static String settledAll(DraftItem item, Settlement how) {
        Draft draft = new Draft("d", "t", java.util.Map.of(), List.of(item));
        while (!draft.items().isEmpty() && !Brackets.of(Drafts.text(draft, 1)).isEmpty()) {
            draft = Drafts.settled(draft, 1, 1, how);
        }
        return draft.items().isEmpty() ? "" : Drafts.text(draft, 1);
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int k = 0; k < 8 + random.nextInt(8); k++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words) + ";";
    }

    private static String edited(String text, Random random) {
        List<String> words =
                new ArrayList<>(List.of(text.substring(0, text.length() - 1).split(" ")));
        for (int k = 0; k < 1 + random.nextInt(3); k++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> {
                    if (words.size() > 3) {
                        words.remove(at);
                    }
                }
            }
        }
        return String.join(" ", words) + ";";
    }
}
