package org.counterclaim.place;

import jakarta.persistence.Embeddable;

/**
 * A name or spelling that a place goes by.
 *
 * @param language BCP 47
 */
@Embeddable
public record PlaceName(String language, String name) {}
