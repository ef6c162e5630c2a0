package org.acquis.alignment;

/**
 * What two sides made of one text: each side's text aligned with the agreed one, and both with each other, so that what both
 * put in stands together.
 *
 * @param theirs from the agreed text to theirs
 * @param ours from the agreed text to ours
 * @param between from theirs to ours
 */
public record ThreeTexts(Alignment theirs, Alignment ours, Alignment between) {}
