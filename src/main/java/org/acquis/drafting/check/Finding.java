package org.acquis.drafting.check;

/**
 * Something that a person should look at.
 *
 * @param place of the paragraph in the text, from 1; 0 for the text as a whole
 * @param clause id of the paragraph as one cites it; empty for the text as a whole
 * @param rule key of the rule
 * @param message what is wrong, one line
 * @param fix what to write instead or to do, one line
 */
public record Finding(int place, String clause, String rule, String message, String fix) {}
