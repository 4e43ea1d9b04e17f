package org.counterclaim.export;

import java.util.Map;

/**
 * What was loaded from the export of another server.
 *
 * @param rows by table, rows that were new here or newer than those that were here
 * @param sha256 of what was read
 */
public record Loaded(Map<String, Integer> rows, String sha256) {}
