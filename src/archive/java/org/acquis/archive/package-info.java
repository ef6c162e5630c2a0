/**
 * The program's functions on archives that no single machine holds: reading, coding, reuse and evolution as jobs of Apache Spark.
 * It stands beside the shell on top of the application, is built by the Maven profile {@code archive} alone, and nothing else knows
 * it. Tasks have no side effects; every table is written sorted and committed once.
 */
@NullMarked
package org.acquis.archive;

import org.jspecify.annotations.NullMarked;
