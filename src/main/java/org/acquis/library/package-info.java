/**
 * What has been imported and decided, on disk: statements with their originals, decisions and drafts in one
 * SQLite file.
 */
@NullMarked
package org.acquis.library;

import org.jspecify.annotations.NullMarked;
