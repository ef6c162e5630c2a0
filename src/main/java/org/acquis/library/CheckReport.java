package org.acquis.library;

import java.util.List;

/**
 * What a check of the library found.
 *
 * @param statements how many were looked at, each with its original
 * @param drafts how many were looked at
 * @param problems a line each: what, where and what to do; empty when all is well
 */
public record CheckReport(int statements, int drafts, List<String> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }
}
