/**
 * Drafts: templates that people edit in Word, paragraphs of one's own and of agreed language with their sources, brackets, checks,
 * and the DOCX that goes round.
 */
@NullMarked
package org.acquis.drafting;

import org.jspecify.annotations.NullMarked;
