package org.counterclaim.page;

import org.counterclaim.source.Names;

/** One thing of an open list in a form, by its code or id. */
public record Option(String code, Names label) {}
