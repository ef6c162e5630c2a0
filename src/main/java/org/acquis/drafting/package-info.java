/**
 * Drafts assembled from templates and agreed language, and their export as DOCX with sources.
 */
@NullMarked
package org.acquis.drafting;

import org.jspecify.annotations.NullMarked;
