package org.acquis.segmentation;

import java.util.List;

/**
 * A label parted from its paragraph.
 *
 * @param printed as it stands, without spaces around it
 * @param readings what it can mean, likelier first; never empty
 * @param rest the paragraph without it
 * @param weak whether it is a label only where the sequence asks for it: a bare number, a number that may begin a date
 */
record Label(String printed, List<Numeral> readings, String rest, boolean weak) {
    Label {
        readings = List.copyOf(readings);
    }

    Numeral first() {
        return readings.get(0);
    }

    boolean is(Numeral.Style style) {
        return first().style() == style;
    }
}
