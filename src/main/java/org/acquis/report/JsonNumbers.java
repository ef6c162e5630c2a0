package org.acquis.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ObjectNode;

/** Numbers as JSON shows them: at most three decimals, and whole ones without a point. */
final class JsonNumbers {

    private static final int DECIMALS = 3;

    private JsonNumbers() {}

    static void put(ObjectNode node, String name, double value) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.scale() <= 0) {
            node.put(name, rounded.longValueExact());
        } else {
            node.put(name, rounded.doubleValue());
        }
    }
}
