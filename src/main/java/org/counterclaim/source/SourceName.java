package org.counterclaim.source;

import jakarta.persistence.Embeddable;

/**
 * A name that a source goes by.
 *
 * @param language BCP 47
 */
@Embeddable
public record SourceName(String language, String name) {}
