package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import org.acquis.language.PhraseList;
import org.acquis.statement.Act;

/**
 * Finds the speech acts of a clause: those of its manner, each with its strength on the house scale and with who is addressed. The
 * words it goes by are those of one language.
 */
final class ActFinder {

    private final ResolutionActs ofResolutions;
    private final CommuniqueActs ofCommuniques;
    private final ActStrength strength;
    private final Addressee addressee;

    ActFinder(PhraseList list, ActWords words, java.util.function.UnaryOperator<String> stemmer) {
        ActPhrases phrases = new ActPhrases(list, stemmer);
        ofResolutions = new ResolutionActs(phrases, words);
        ofCommuniques = new CommuniqueActs(phrases, words);
        strength = new ActStrength(words);
        addressee = new Addressee(words);
    }

    /** The acts that a clause itself performs, in order. */
    List<Act> acts(List<ActSentence> sentences, Manner manner) {
        List<Act> acts = new ArrayList<>();
        for (ActSentence sentence : sentences) {
            List<FoundAct> found = manner.ofResolution()
                    ? ofResolutions.in(sentence, manner)
                    : ofCommuniques.in(sentence, manner, acts.isEmpty() && sentence == sentences.get(0));
            for (int k = 0; k < found.size(); k++) {
                int next = k + 1 < found.size() ? found.get(k + 1).from() : sentence.size();
                acts.add(act(sentence, found.get(k), next));
            }
        }
        return acts;
    }

    private Act act(ActSentence sentence, FoundAct found, int next) {
        int start = sentence.start(found.from());
        int end = sentence.end(found.last());
        ActStrength.Measured measured = strength.of(sentence, found, next);
        return new Act(
                sentence.text(start, end),
                found.axis(),
                measured.strength(),
                addressee.of(sentence, found, next),
                start,
                end,
                measured.wording());
    }
}
