package org.acquis.archive.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.acquis.language.Frequencies;

/**
 * Writes clauses: an act, set phrases, common words as often as the field has them, and the rare words of a subject. Common words are
 * the stems that {@link Frequencies} counts; rare ones are made of syllables.
 */
final class Wordsmith {

    private static final String[] ACTS = {
        "Urges all States to",
        "Calls upon all parties to",
        "Decides to",
        "Requests the Secretary-General to",
        "Welcomes",
        "Reaffirms",
        "Notes with concern",
        "Encourages Member States to",
        "Expresses deep concern at",
        "Demands that all parties",
        "Recalls",
        "Underlines the need to",
        "Invites States to",
        "Condemns",
        "Commends",
        "Stresses that",
        "Takes note of",
        "Affirms",
        "Strongly condemns",
        "Recommends that States"
    };
    private static final String[] DEMANDS = {
        "freeze without delay the funds and economic resources owned by",
        "prevent the entry into their territories of",
        "prevent the supply, sale or transfer of arms to",
        "allow full and unhindered humanitarian access to",
        "release immediately all persons detained in",
        "provide financial assistance for the recovery of",
        "report within ninety days on the measures taken against",
        "withdraw their forces from"
    };
    private static final String[] ONSETS = {
        "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v",
        "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] CODAS = {"", "", "", "l", "n", "r", "s", "m", "nd", "rk"};

    /** How many rare words there are; a subject takes its own from them. */
    private static final int RARE = 60_000;

    private static final int SUBJECT = 220;
    private static final int PHRASES = 900;
    private static final double SHARE_OF_RARE = 0.22;
    private static final double SHARE_OF_PHRASES = 0.12;
    private static final double SHARE_OF_DEMANDS = 0.12;

    private final List<String> words = new ArrayList<>();
    private final double[] upTo;
    private final long seed;
    private final List<String> phrases = new ArrayList<>();

    Wordsmith(long seed) {
        this.seed = seed;
        Frequencies frequencies = Frequencies.standard();
        words.addAll(frequencies.stems());
        upTo = new double[words.size()];
        double sum = 0;
        for (int k = 0; k < upTo.length; k++) {
            sum += frequencies.share(words.get(k));
            upTo[k] = sum;
        }
        Random random = new Random(seed);
        for (int k = 0; k < PHRASES; k++) {
            StringBuilder phrase = new StringBuilder(common(random));
            for (int n = 2 + random.nextInt(4); n > 0; n--) {
                phrase.append(' ').append(common(random));
            }
            phrases.add(phrase.toString());
        }
    }

    /** A common word, as often as the field has it. */
    private String common(Random random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words.get(Math.min(words.size() - 1, place < 0 ? -place - 1 : place));
    }

    /** The rare words of a subject; the first are its favourites. */
    List<String> subject(Random random) {
        List<String> subject = new ArrayList<>();
        for (int k = 0; k < SUBJECT; k++) {
            subject.add(rare(random.nextInt(RARE)));
        }
        return subject;
    }

    private String rare(int number) {
        Random random = new Random(seed * 31 + number);
        StringBuilder word = new StringBuilder();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            word.append(ONSETS[random.nextInt(ONSETS.length)])
                    .append(VOWELS[random.nextInt(VOWELS.length)])
                    .append(CODAS[random.nextInt(CODAS.length)]);
        }
        return random.nextInt(3) == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word.toString();
    }

    /** The first of a list most often, as words and phrases are used (Zipf). */
    static <T> T favourite(List<T> list, Random random) {
        return list.get((int) (Math.pow(list.size() + 1.0, random.nextDouble()) - 1) % list.size());
    }

    /** One word that may stand in a clause on the subject. */
    private String word(List<String> subject, Random random) {
        return random.nextDouble() < SHARE_OF_RARE ? favourite(subject, random) : common(random);
    }

    /** A clause of about 12 to 70 words. */
    String clause(List<String> subject, Random random) {
        StringBuilder text = new StringBuilder(ACTS[random.nextInt(ACTS.length)]);
        if (random.nextDouble() < SHARE_OF_DEMANDS) {
            text.append(' ').append(DEMANDS[random.nextInt(DEMANDS.length)]);
        }
        int length = (int) Math.min(70, 12 + Math.exp(2.9 + 0.6 * random.nextGaussian()));
        for (int k = 0; k < length; k++) {
            text.append(' ')
                    .append(
                            random.nextDouble() < SHARE_OF_PHRASES / 3
                                    ? favourite(phrases, random)
                                    : word(subject, random));
            if (random.nextInt(11) == 0) {
                text.append(',');
            }
        }
        return text.append(';').toString();
    }

    /** The clause with this share of its words replaced, left out or followed by new ones. */
    String amended(String text, double share, List<String> subject, Random random) {
        String[] old = text.substring(0, text.length() - 1).split(" ", -1);
        List<String> young = new ArrayList<>();
        for (int k = 0; k < old.length; k++) {
            if (k < 2 || random.nextDouble() >= share) {
                young.add(old[k]);
                continue;
            }
            int what = random.nextInt(3);
            if (what == 2) {
                young.add(old[k]);
            }
            if (what > 0) {
                young.add(word(subject, random));
            }
        }
        return String.join(" ", young) + ";";
    }
}
