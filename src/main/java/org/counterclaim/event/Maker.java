package org.counterclaim.event;

/** Who made a thing or a link: what a person decided, the machine never undoes. */
public enum Maker {
    PERSON,
    MACHINE
}
