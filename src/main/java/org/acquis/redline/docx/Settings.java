package org.acquis.redline.docx;

import java.util.Set;
import org.acquis.redline.match.Matcher;

/**
 * How one redline is made.
 *
 * @param nativeMoves whether moves bear Word's marks of moves
 * @param formatting whether changes of looks are marked
 * @param reach how far matching goes
 * @param plain names of the parts that are deleted and inserted whole
 */
record Settings(boolean nativeMoves, boolean formatting, Matcher.Reach reach, Set<String> plain) {

    Settings plain(Set<String> parts) {
        return new Settings(nativeMoves, formatting, reach, parts);
    }
}
