/**
 * What has been imported and decided, on disk: statements with their originals, decisions and drafts in one
 * SQLite file, with a history of who changed what.
 *
 * <p>A change goes through {@code Store.changing(deed, subject, work)}: one transaction, written into the history. The work keeps on
 * its {@code Trail} each row as it was ({@code before}) or that it is new ({@code made}); that is all `undo` needs.
 *
 * <p>To change the tables, put the next numbered script beside the others ({@code 003-...sql}, statements of SQL that PostgreSQL
 * would take too, each ended by a semicolon at the end of its line) and its name at the end of {@code Migrations.SCRIPTS}. A script
 * that has been released is never edited. Libraries are copied before a script runs on them.
 */
@NullMarked
package org.acquis.library;

import org.jspecify.annotations.NullMarked;
