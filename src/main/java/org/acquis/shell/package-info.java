/**
 * What people type and see: commands, exit codes, terminal text. The only room that prints.
 */
@NullMarked
package org.acquis.shell;

import org.jspecify.annotations.NullMarked;
