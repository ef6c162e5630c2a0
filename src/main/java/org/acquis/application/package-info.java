/**
 * The use cases, a class each: import, compare, evolve, trace, draft, tour. They join the rooms below and print
 * nothing.
 */
@NullMarked
package org.acquis.application;

import org.jspecify.annotations.NullMarked;
