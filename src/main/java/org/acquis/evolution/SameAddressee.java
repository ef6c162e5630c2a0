package org.acquis.evolution;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.acquis.language.Stems;
import org.acquis.language.Words;

/**
 * Two acts whose strength is compared: the leading ones, or, where these ask it of different addressees, a leading one and the
 * strongest that asks it of the same. What was demanded of one side and is now urged on another has not softened.
 *
 * @param same whether both ask it of the same, as far as they say
 */
record SameAddressee(Carrier before, Carrier now, boolean same) {

    static SameAddressee of(Carried before, Carried now) {
        Carrier from = before.lead();
        Carrier to = now.lead();
        if (addressee(from).isEmpty() || addressee(to).isEmpty() || meet(from, to)) {
            return new SameAddressee(from, to, true);
        }
        for (Carrier carrier : now.byStrength()) {
            if (meet(from, carrier)) {
                return new SameAddressee(from, carrier, true);
            }
        }
        for (Carrier carrier : before.byStrength()) {
            if (meet(carrier, to)) {
                return new SameAddressee(carrier, to, true);
            }
        }
        return new SameAddressee(from, to, false);
    }

    /** Whether two carriers name addressees that share a telling word. */
    private static boolean meet(Carrier one, Carrier other) {
        return !Collections.disjoint(telling(addressee(one)), telling(addressee(other)));
    }

    /** Who the act addresses, as the text says; empty where it names nobody. */
    static String addressee(Carrier carrier) {
        String addressee = carrier.act() == null ? null : carrier.act().addressee();
        return addressee == null ? "" : addressee;
    }

    private static Set<String> telling(String addressee) {
        Set<String> telling = new HashSet<>();
        for (String word : Words.words(addressee)) {
            if (!SmallWords.contains(word)) {
                telling.add(Stems.stem(word));
            }
        }
        return telling;
    }
}
