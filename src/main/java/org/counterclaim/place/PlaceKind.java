package org.counterclaim.place;

/** The level of a place in the tree; {@link #AREA} is anything that is no administrative unit. */
public enum PlaceKind {
    COUNTRY,
    GOVERNORATE,
    DISTRICT,
    TOWN,
    NEIGHBOURHOOD,
    AREA
}
