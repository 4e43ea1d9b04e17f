package org.counterclaim.source;

import java.util.UUID;

/**
 * A source as other things name it.
 *
 * @param name in the language of the thing that names it, the other language where there is no such name
 */
public record SourceRef(UUID id, String name, Names names, String kind, String grade) {}
