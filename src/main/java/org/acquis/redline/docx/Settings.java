package org.acquis.redline.docx;

import org.acquis.redline.match.Matcher;

/**
 * How one redline is made.
 *
 * @param nativeMoves whether moves bear Word's marks of moves
 * @param formatting whether changes of looks are marked
 * @param reach how far matching goes
 */
record Settings(boolean nativeMoves, boolean formatting, Matcher.Reach reach) {}
